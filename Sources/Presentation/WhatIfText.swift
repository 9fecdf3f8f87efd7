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
      guard let item = questionnaire.items.first(where: { $0.id == change.item }),
        let text = item.text
      else { continue }
      if change.isSeveral { return nil }
      return AnswerText.text(.chosen(change.codes), item, wording)
        .map { wording(.whatIfChange($0, question: wording(text))) }
    }
    return nil
  }
}
