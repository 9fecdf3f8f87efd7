import Screening

extension Result {
  /// The result in words, paragraph by paragraph: thanks, a strength, what the answers describe,
  /// how long, what may help, how sure, one comforting number, and who to talk to.
  ///
  /// It describes answers and never the person. Source: contract section 11, instruments.md 7.3.
  ///
  /// On paper there is nothing to type.
  package func paragraphs(_ wording: Wording, isOnPaper: Bool = false) -> [String] {
    var paragraphs = [wording(.resultThanks), strengths(wording), description(wording)]
    paragraphs.append(course(wording))
    paragraphs.append(needs(wording))
    paragraphs.append(certainty(wording, isOnPaper: isOnPaper))
    if let hopeful = hopeful(wording) { paragraphs.append(hopeful) }
    if let norm = norm(wording) { paragraphs.append(norm) }
    if assessment.safety.contains(.professionalContact) {
      paragraphs.append(wording(.resultProfessional))
    }
    if assessment.safety.contains(.under18) { paragraphs.append(wording(.resultYoung)) }
    paragraphs.append(wording(.disclaimer))
    return paragraphs.filter { !$0.isEmpty }
  }

  private func strengths(_ wording: Wording) -> String {
    strongest.map { wording($0) }.joined(separator: " ")
  }

  /// Strengths that nothing in the answers denies.
  var strongest: [Phrase] {
    var unsaid: Set<Phrase> = []
    // That a feeling eases is no news to somebody who says not to have it.
    if assessment.flags.contains(.contradictory) { unsaid.insert(.strengthEasing) }
    // What was there before is not what somebody who lost it, or who wants no more, needs to hear.
    if isBereaved { unsaid.formUnion([.strengthPast, .strengthPlaces]) }
    if assessment.needs.modifiers.contains(.noWish) { unsaid.insert(.strengthPast) }
    return Strength.found(
      in: input.responses,
      denied: deniedCauses,
      flat: Set(flatLists),
      unsaid: unsaid
    )
  }

  /// Causes of which an answer clearly speaks: nothing to the contrary is said beside it.
  private var deniedCauses: Set<Cause> {
    Set(
      Cause.allCases.filter { cause in
        derivation.scores.first { $0.scale == ScaleName("needs_a", .init(cause.rawValue)) }?
          .earned.contains { $0.points >= 8 } ?? false
      }
    )
  }

  /// The questionnaires in which every answer was the same.
  var flatLists: [Questionnaire.ID] {
    derivation.rules.filter { $0.name == Flag.straightlined.rawValue }
      .map { .init(String($0.rule.rawValue.drop { $0 != "." }.dropFirst())) }
  }

  private func description(_ wording: Wording) -> String {
    var lines: [String] = []
    if assessment.flags.contains(.straightlined) {
      lines.append(wording(.resultStraightlined))
    } else if showsLevel {
      lines.append(wording(level))
    }
    let quotes = quotes(wording)
    if !quotes.isEmpty {
      lines.append(wording(.resultQuotesIntro))
      lines += quotes.map { "  " + $0 }
    }
    if assessment.flags.contains(.indirectOnly) { lines.append(wording(.flagIndirectOnly)) }
    if assessment.flags.contains(.directOnly) { lines.append(wording(.flagDirectOnly)) }
    if assessment.flags.contains(.recovered) { lines.append(wording(.flagRecovered)) }
    if assessment.lonelyNow == .no, isFewAndFine { lines.append(wording(.resultFewAndFine)) }
    return lines.joined(separator: "\n")
  }

  /// "Enough", "sometimes too little" or "often too little" connection.
  private var level: Phrase {
    switch assessment.lonelyNow {
    case .no: .levelEnough
    case .unknown: .levelUnknown
    case .yes: isOften ? .levelOften : .levelSometimes
    }
  }

  private var isOften: Bool {
    let isTopBand = assessment.scores.contains { score in
      guard
        let scale = catalog.questionnaire(score.scale.questionnaire)?.scale(score.scale.scale),
        score.scale.scale == "total", let band = score.band, let banding = scale.bandings.first
      else { return false }
      // The first band is enough, the second sometimes, all above it often.
      return (banding.bands.firstIndex { $0.id == band } ?? 0) >= 2
    }
    return isTopBand || input.responses.chosen("course", "D1") == ["4"]
  }

  /// Few people and nothing missed: that is fine as it is.
  private var isFewAndFine: Bool {
    input.responses.chosen("needs_b", "M1").contains { $0 == "0" || $0 == "1" }
  }

  /// At most three answers in the person's own choice of words, those that weigh most first.
  private func quotes(_ wording: Wording) -> [String] {
    guard assessment.lonelyNow != .no else { return [] }
    var quotes: [String] = []
    for (questionnaire, item, codes) in Self.telling where quotes.count < 3 {
      guard input.responses.chosen(questionnaire, item).contains(where: codes.contains),
        let quote = quote(questionnaire, item, wording)
      else { continue }
      quotes.append(quote)
    }
    return quotes
  }

  /// Answers that say what is missed.
  ///
  /// Emotional items first: they come closest to what people
  /// mean by loneliness (S16).
  private static let telling: [(Questionnaire.ID, Item.ID, Set<AnswerOption.ID>)] = [
    ("djg6", "djg6_4", ["3"]), ("djg6", "djg6_1", ["3"]), ("djg6", "djg6_6", ["3"]),
    ("djg6", "djg6_5", ["1"]), ("djg6", "djg6_2", ["1"]), ("djg6", "djg6_3", ["1"]),
    ("core_own", "f4", ["3"]), ("core_own", "f2", ["3"]), ("core_own", "f1", ["1"]),
    ("core_own", "f5", ["1"]), ("core_own", "f3", ["1"]),
    ("djg6", "djg6_4", ["2"]), ("djg6", "djg6_1", ["2"]), ("djg6", "djg6_5", ["2"]),
    ("core_own", "f2", ["2"]), ("core_own", "f4", ["2"]),
  ]

  /// One number, only beside the instrument and the way of asking that it was found with.
  ///
  /// Source: instruments.md 6.
  private func norm(_ wording: Wording) -> String? {
    guard assessment.lonelyNow == .yes, showsLevel else { return nil }
    for score in assessment.scores {
      guard let value = score.value,
        let scale = catalog.questionnaire(score.scale.questionnaire)?.scale(score.scale.scale),
        let norm = scale.norms.first(where: {
          $0.fits(score: value, mode: input.mode, age: input.age)
        })
      else { continue }
      return wording(.resultNorm(norm, wording(norm.population), items: scale.keys.count))
    }
    return nil
  }
}
