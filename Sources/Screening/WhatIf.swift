/// What another answer would mean, as an if-clause about the person's life and never about the form.
///
/// Our own words, as all that a result says.
package struct WhatIf: Equatable, Sendable {
  /// Nearer to the first of the listed options.
  package let first: LocalizedText?
  /// Nearer to the last of the listed options.
  package let last: LocalizedText?
  /// For single outcomes, where nearness says too little.
  package let outcomes: [AnswerOption.ID: LocalizedText]
  /// Outcomes from and to which no clause is said, for it would make no sense to the person.
  package let unsaid: Set<AnswerOption.ID>

  /// Gathers the clauses.
  package init(
    first: LocalizedText?,
    last: LocalizedText?,
    outcomes: [AnswerOption.ID: LocalizedText] = [:],
    unsaid: Set<AnswerOption.ID> = []
  ) {
    self.first = first
    self.last = last
    self.outcomes = outcomes
    self.unsaid = unsaid
  }
}

extension Item {
  /// The clause for a move from one answer to another; `nil` where there are no words for it.
  package func whatIf(from given: [AnswerOption.ID], to other: [AnswerOption.ID]) -> LocalizedText?
  {
    guard let whatIf, let from = outcome(of: given), let to = outcome(of: other),
      !whatIf.unsaid.contains(to), !whatIf.unsaid.contains(from)
    else { return nil }
    // Who does not know stands nowhere in the list.
    if case .one(unsure: from) = kind, whatIf.outcomes[to] == nil { return nil }
    if let text = whatIf.outcomes[to] { return text }
    guard let start = outcomes.firstIndex(of: from), let end = outcomes.firstIndex(of: to),
      start != end
    else { return nil }
    return end < start ? whatIf.first : whatIf.last
  }
}
