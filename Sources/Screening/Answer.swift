/// An answer, or why there is none.
///
/// A question that was not reached has no answer at all. For scores and rules all but the
/// given answers count as missing, never as zero.
package enum Answer: Hashable, Sendable {
  /// The options chosen, in the order of the list; more than one only where several may be.
  case chosen([AnswerOption.ID])
  /// A number, where a number is asked.
  case number(Int)
  /// Words, where words are asked.
  case text(String)
  /// The person would rather not say.
  case declined
  /// An observer does not know.
  case unknown
  /// Hidden by a condition.
  case notAsked
}

/// Everything answered in one sitting, by questionnaire and item.
///
/// A questionnaire that was begun is here, even when nothing in it was answered; one that was
/// never reached is not.
package struct Responses: Equatable, Sendable {
  private var answers: [Questionnaire.ID: [Item.ID: Answer]] = [:]

  /// Nothing begun.
  package init() {}

  /// The questionnaires begun, in no order.
  package var begun: some Sequence<Questionnaire.ID> { answers.keys }

  /// Whether a questionnaire was begun.
  package func hasBegun(_ questionnaire: Questionnaire.ID) -> Bool {
    answers[questionnaire] != nil
  }

  /// Begins a questionnaire and keeps what was answered in it before.
  package mutating func begin(_ questionnaire: Questionnaire.ID) {
    if answers[questionnaire] == nil { answers[questionnaire] = [:] }
  }

  /// The answer to one item; setting one begins its questionnaire.
  package subscript(questionnaire: Questionnaire.ID, item: Item.ID) -> Answer? {
    get { answers[questionnaire]?[item] }
    set { answers[questionnaire, default: [:]][item] = newValue }
  }

  /// The options chosen for one item; empty when there is no answer.
  package func chosen(_ questionnaire: Questionnaire.ID, _ item: Item.ID) -> [AnswerOption.ID] {
    guard case .chosen(let options) = self[questionnaire, item] else { return [] }
    return options
  }
}
