import Screening

extension RuleBook {
  /// The same book with other lists of rules.
  func replacing(
    decisions: [DecisionName: [Rule]]? = nil,
    modifiers: [Rule]? = nil,
    flags: [Rule]? = nil,
    safety: [Rule]? = nil,
    straightlining: [Questionnaire.ID]? = nil
  ) -> RuleBook {
    RuleBook(
      version: version,
      questionnaires: questionnaires,
      tallies: decisions?[.skills]?.isEmpty ?? false ? [] : tallies,
      decisions: decisions ?? self.decisions,
      history: history,
      combinations: combinations,
      combinationSource: combinationSource,
      modifiers: modifiers ?? self.modifiers,
      flags: flags ?? self.flags,
      safety: safety ?? self.safety,
      straightlining: straightlining ?? self.straightlining
    )
  }
}

extension ShippedRules {
  /// The shipped rules of loneliness and course alone, over `course` and the three UCLA questions.
  ///
  /// Laying out the questions of all other questionnaires is most of the work, and no rule of
  /// these two decisions reads them: that is known when this does not throw, for a rule that names
  /// what is not there is refused.
  static func courseReasoner() throws -> Reasoner {
    let whole = try reasoner()
    let names: [Questionnaire.ID] = ["ucla3", "course"]
    return try Reasoner(
      catalog: Catalog(names.compactMap(whole.catalog.questionnaire)),
      book: whole.book.replacing(
        decisions: [
          .lonelyNow: whole.book.decisions[.lonelyNow] ?? [],
          .selfReport: whole.book.decisions[.selfReport] ?? [], .skills: [],
        ],
        modifiers: [],
        flags: whole.book.flags.filter { $0.value == Flag.contradictory.rawValue },
        safety: whole.book.safety.filter { $0.value == SafetySignal.professionalContact.rawValue }
      )
    )
  }

  /// Sheets of the three UCLA questions in each state; its cut is 6.
  static func ucla3(_ state: Written.ScaleState) -> [Item.ID: Int]? {
    switch state {
    case .absent: nil
    case .invalid: codes("u", [3, 3, -1])
    case .below: codes("u", [2, 2, 1])
    case .reached: codes("u", [2, 2, 2])
    }
  }
}
