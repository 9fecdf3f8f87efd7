package import Screening

/// What other answers would have pointed to, in words.
package enum WhatIfText {
  /// One sentence for each turn that a person can picture.
  package static func lines(_ turns: [Turn], catalog: Catalog, _ wording: Wording) -> [String] {
    turns.compactMap { turn in
      guard let outcome = wording(key: "turn.\(turn.conclusion).\(turn.value)") else { return nil }
      let changes = turn.changes.compactMap { change(of: $0, catalog, wording) }
      guard changes.count == turn.changes.count, !changes.isEmpty else { return nil }
      return wording(.whatIf(changes.joined(separator: wording(.andJoiner)), outcome: outcome))
    }
  }

  private static func change(of change: Turn.Change, _ catalog: Catalog, _ wording: Wording)
    -> String?
  {
    for questionnaire in catalog.questionnaires {
      guard let item = questionnaire.item(change.item),
        let text = item.text
      else { continue }
      if change.isSeveral { return nil }
      return AnswerText.text(.chosen(change.codes), item, wording)
        .map { wording(.whatIfChange($0, question: wording(text))) }
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
    guard case .one(let unsure) = item.kind, let text = item.text else { return [] }
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
      let change = wording(.whatIfChange(wording(label), question: wording(text)))
      return wording(.whatIf(change, outcome: outcomes.joined(separator: wording(.andJoiner))))
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
