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
    object.close()
    return WhatIf(first: first, last: last, outcomes: outcomes)
  }
}
