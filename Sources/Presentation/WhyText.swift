import Screening

/// Why a result says what it says, in layers: each time it is asked, one deeper.
package enum WhyLayer: Int, CaseIterable, Sendable {
  /// One sentence.
  case short
  /// The answers that counted, and those that pointed another way.
  case answers
  /// The rules, whose they are, and whether they were tested.
  case rules

  /// The layer below; after the last the first again.
  package var next: WhyLayer { WhyLayer(rawValue: rawValue + 1) ?? .short }
}

extension Result {
  /// One layer of the reasons, a paragraph each; the last says how to go on.
  package func why(_ layer: WhyLayer, _ wording: Wording, citation: (String) -> String?) -> [String]
  {
    switch layer {
    case .short: [short(wording), wording(.whyMoreAnswers)]
    case .answers: answers(wording) + [wording(.whyMoreRules)]
    case .rules: rules(wording, citation: citation) + [wording(.whyMoreNumbers)]
    }
  }

  /// Everything that is concluded, in one sentence.
  private func short(_ wording: Wording) -> String {
    var parts = told.compactMap { shortPart($0, wording) }
    if told.contains("course"), assessment.needs.modifiers.contains(.noWish) {
      parts.append(wording(.shortNoWish))
    }
    guard let last = parts.last else { return "" }
    let list =
      parts.count == 1
      ? last : parts.dropLast().joined(separator: ", ") + wording(.clauseJoiner) + last
    return wording(.whyShort(list))
  }

  private func shortPart(_ conclusion: String, _ wording: Wording) -> String? {
    switch conclusion {
    case "lonelyNow": wording(key: "short.lonelyNow.\(assessment.lonelyNow.rawValue)")
    case "course" where isBereaved && assessment.course.conclusion == .transient:
      wording(.shortBereaved)
    case "course": wording(key: "short.course.\(assessment.course.conclusion.rawValue)")
    default: wording(key: "short.needs.\(assessment.needs.path.rawValue)")
    }
  }

  /// What weighed in each conclusion; where nothing did, that there was too little to go by.
  private func answers(_ wording: Wording) -> [String] {
    let paragraphs = weighings.compactMap { paragraph($0, wording) }
    return paragraphs.isEmpty
      ? [wording(key: "rule.lonely.unknown")].compactMap(\.self) : paragraphs
  }

  /// One conclusion with what weighed in it, and what would turn it.
  private func paragraph(_ weighing: Weighing, _ wording: Wording) -> String? {
    let quotes = [weighing.pro, weighing.con].map { answers in
      answers.compactMap { quote($0.questionnaire, $0.item, wording) }.map { "  " + $0 }
    }
    guard !quotes.joined().isEmpty, let label = wording(key: "weigh.\(weighing.conclusion)")
    else { return nil }
    var lines = [label + "."]
    let isOpen =
      weighing.conclusion == "course" && assessment.course.conclusion == .undetermined
    let labels: [Phrase] =
      isOpen ? [.weighLasting, .weighPassing] : [.weighFor, .weighAgainst]
    for (label, quotes) in zip(labels, quotes) where !quotes.isEmpty {
      lines.append(wording(label))
      lines += quotes
    }
    if weighing.conclusion == "needs", let hopeful = hopefulSentence(wording) {
      lines.append(hopeful)
    }
    return lines.joined(separator: "\n")
  }
}
