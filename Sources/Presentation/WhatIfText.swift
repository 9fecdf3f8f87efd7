package import Screening

/// What would turn a result, as sentences about a person's life: what counts, never what to fill in.
package enum WhatIfText {
  /// One sentence for each turn that a person can picture.
  package static func lines(_ result: Result, _ wording: Wording) -> [String] {
    result.turns.compactMap { sentence($0, result, wording) }
  }

  /// One turn in a sentence; `nil` where there are no words for it, such as a loss undone.
  static func sentence(_ turn: Turn, _ result: Result, _ wording: Wording) -> String? {
    guard let outcome = wording(key: "turn.\(turn.conclusion).\(turn.value)") else { return nil }
    let clauses = turn.changes.compactMap { clause($0, result, wording) }
    guard clauses.count == turn.changes.count, !clauses.isEmpty else { return nil }
    return wording(.whatIf(clauses.joined(separator: wording(.clauseJoiner)), outcome: outcome))
      .capitalizedFirst
  }

  private static func clause(_ change: Turn.Change, _ result: Result, _ wording: Wording)
    -> String?
  {
    for questionnaire in result.catalog.questionnaires {
      guard let item = questionnaire.item(change.item) else { continue }
      let given = result.input.responses.chosen(questionnaire.id, item.id)
      guard !given.isEmpty else { continue }
      return item.whatIf(from: given, to: change.codes).map { wording($0) }
    }
    return nil
  }

  /// What each other answer to one question would have pointed to; nothing for a question that
  /// has no list of answers, or whose answers turn nothing.
  package static func lines(
    _ questionnaire: Questionnaire.ID,
    _ item: Item,
    _ examination: Examination,
    _ wording: Wording
  ) -> [String] {
    guard case .one(let unsure) = item.kind, item.text != nil else { return [] }
    let now = Self.conclusions(examination)
    let chosen = examination.input.responses.chosen(questionnaire, item.id)
    return item.options.compactMap { option in
      guard option.id != unsure, !chosen.contains(option.id), let label = option.label else {
        return nil
      }
      var input = examination.input
      input.responses[questionnaire, item.id] = .chosen([option.id])
      let other = Self.conclusions(Examination(examination.reasoner, input))
      let outcomes = zip(now, other).filter { $0 != $1 }.compactMap { wording(key: "turn.\($1)") }
      guard !outcomes.isEmpty else { return nil }
      return wording(
        .whatIfAnswer(wording(label), outcome: outcomes.joined(separator: wording(.andJoiner)))
      )
    }
  }

  /// The conclusions that can turn, as the keys of the locales name them.
  private static func conclusions(_ examination: Examination) -> [String] {
    let assessment = examination.assessment
    return [
      "lonelyNow.\(assessment.lonelyNow.rawValue)",
      "course.\(assessment.course.conclusion.rawValue)",
      "needs.\(assessment.needs.path.rawValue)",
    ]
  }
}

extension Result {
  /// The one sentence about what would make a difference: less that stands in the way.
  ///
  /// Only what a person may do something about is said unasked, and only for the better.
  func hopeful(_ wording: Wording) -> String? {
    guard assessment.needs.isShown, !assessment.needs.modifiers.contains(.noWish) else {
      return nil
    }
    let turn = turns.filter {
      $0.conclusion == "needs"
        && Self.burden($0.value) < Self.burden(assessment.needs.path.rawValue)
        && $0.changes.allSatisfy { isLivable($0.item) }
    }
    .min { ($0.changes.count, Self.burden($0.value)) < ($1.changes.count, Self.burden($1.value)) }
    return turn.flatMap { WhatIfText.sentence($0, self, wording) }
      .map { wording(.whatMakesADifference($0)) }
  }

  /// How much a path asks of somebody, for comparing two.
  private static func burden(_ path: String) -> Int {
    guard let path = Path(rawValue: path) else { return .max }
    return switch path {
    case .both: 3
    case .skills, .meeting, .meetingProvisional: 2
    case .closeness: 1
    case .none: 0
    case .undetermined: .max
    }
  }

  /// Whether an answer is about contact or confidence, and not about a wish.
  private func isLivable(_ item: Item.ID) -> Bool {
    item != "M4"
      && ["needs_a", "needs_b", "needs_short"].contains {
        catalog.questionnaire($0)?.item(item) != nil
      }
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
