import Screening

extension QuestionnaireBuilder {
  /// What other answers would mean: a move towards the first or the last option, or one outcome.
  func whatIf(
    _ reader: ObjectReader,
    _ kind: Item.Kind,
    _ options: [AnswerOption]
  ) -> WhatIf? {
    guard let json = reader.optional("whatIf"), let object = reading.object(json, "whatIf") else {
      return nil
    }
    let first = object.optionalWords("first")
    let last = object.optionalWords("last")
    var outcomes: [AnswerOption.ID: LocalizedText] = [:]
    for outcome in Item.outcomes(kind, options) {
      outcomes[outcome] = object.optionalWords(outcome.rawValue)
    }
    var unsaid: Set<AnswerOption.ID> = []
    for json in object.optionalList("unsaid") {
      guard let code = reading.code(json, "unsaid") else { continue }
      if !Item.outcomes(kind, options).contains(.init(code)) {
        reading.report(
          "options-known",
          at: json.offset,
          "'\(code)' is no answer of this item",
          "Name one of its options, or remove it."
        )
      }
      unsaid.insert(.init(code))
    }
    object.close()
    return WhatIf(first: first, last: last, outcomes: outcomes, unsaid: unsaid)
  }
}
