package import Screening

/// What would turn a result, as sentences about a person's life: what counts, never what to fill in.
package enum WhatIfText {
  /// One sentence for each turn that a person can picture.
  package static func lines(_ result: Result, _ wording: Wording) -> [String] {
    // That nothing could be said is no picture of another life.
    result.turns.filter { $0.value != "undetermined" || $0.conclusion == "course" }
      .compactMap { sentence($0, result, wording) }
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

  /// What each other answer to one question would have pointed to; `nil` for a question that has
  /// no list of answers, empty where they would have turned nothing.
  package static func lines(
    _ questionnaire: Questionnaire.ID,
    _ item: Item,
    _ examination: Examination,
    _ wording: Wording
  ) -> [String]? {
    let now = Self.said(examination)
    let chosen = examination.input.responses.chosen(questionnaire, item.id)
    let others: [(codes: [AnswerOption.ID], label: String)]
    switch item.kind {
    case .number, .text: return nil
    case .one(let unsure):
      others = item.options.compactMap { option in
        guard option.id != unsure, !chosen.contains(option.id), let label = option.label else {
          return nil
        }
        return ([option.id], wording(label))
      }
    case .several(let nothing):
      guard let none = item.options.first(where: { $0.id == nothing }), let label = none.label,
        let some = item.options.first(where: { $0.id != nothing })
      else { return nil }
      others =
        item.outcome(of: chosen) == Item.something
        ? [([nothing], wording(label))] : [([some.id], wording(.something))]
    }
    return others.compactMap { codes, label in
      var input = examination.input
      input.responses[questionnaire, item.id] = .chosen(codes)
      let other = Self.said(Examination(examination.reasoner, input))
      let outcomes = other.filter { !now.contains($0) }.compactMap { wording(key: "turn.\($0)") }
      guard !outcomes.isEmpty else { return nil }
      return wording(.whatIfAnswer(label, outcome: outcomes.joined(separator: wording(.andJoiner))))
    }
  }

  /// What is told, as the keys of the locales name it.
  private static func said(_ examination: Examination) -> [String] {
    let assessment = examination.assessment
    var said = ["lonelyNow.\(assessment.lonelyNow.rawValue)"]
    guard assessment.lonelyNow == .yes else { return said }
    said.append("course.\(assessment.course.conclusion.rawValue)")
    said.append(
      assessment.needs.modifiers.contains(.noWish)
        ? "noWish" : "needs.\(assessment.needs.path.rawValue)"
    )
    return said
  }
}

extension Result {
  /// The one sentence about what can make a difference.
  func hopeful(_ wording: Wording) -> String? {
    hopefulSentence(wording).map { wording(.whatMakesADifference($0)) }
  }

  /// What would leave less to do, by something a person may grow in or begin.
  ///
  /// Confidence, a talk, a place to go: unasked nothing else is said, and to somebody in mourning
  /// nothing at all.
  func hopefulSentence(_ wording: Wording) -> String? {
    guard told.contains("needs"), !isBereaved else { return nil }
    let now = Self.burden(assessment.needs.path.rawValue)
    return turns.filter {
      $0.conclusion == "needs" && Self.burden($0.value) < now
        && $0.changes.allSatisfy { isLivable($0) }
    }
    .min { ($0.changes.count, Self.burden($0.value)) < ($1.changes.count, Self.burden($1.value)) }
    .flatMap { WhatIfText.sentence($0, self, wording) }
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

  /// Whether a change is one that a person may bring about: not how many people there are, what
  /// happened or what is wished.
  private func isLivable(_ change: Turn.Change) -> Bool {
    change.item == "M2" || change.item == "M3"
      || catalog.questionnaire("needs_a")?.item(change.item) != nil
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalizedFirst: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
