/// If this holds, that is so, because a source says so.
package struct Rule: Equatable, Sendable {
  package typealias ID = Identifier<Rule>

  /// As results name it, such as `course.over-two-years`.
  package let id: ID
  package let when: Condition
  /// What it concludes.
  package let value: String
  /// The source's key, or `own`.
  package let source: String

  /// Makes a rule.
  package init(id: ID, when: Condition, value: String, source: String) {
    self.id = id
    self.when = when
    self.value = value
    self.source = source
  }
}

/// How what a person says and what was measured before make one course.
package struct Combination: Equatable, Sendable {
  package let selfReport: Course
  package let history: HistoryClass
  package let course: Course
  package let confidence: Confidence?

  /// Makes one cell of the table.
  package init(
    selfReport: Course,
    history: HistoryClass,
    course: Course,
    confidence: Confidence?
  ) {
    self.selfReport = selfReport
    self.history = history
    self.course = course
    self.confidence = confidence
  }
}

/// Every rule that makes conclusions out of answers: the content of `rules.json`.
package struct RuleBook: Equatable, Sendable {
  /// A result names it.
  package let version: String
  /// The order of the questionnaires, which is the order of items in results.
  package let questionnaires: [Questionnaire.ID]
  package let tallies: [Tally]
  /// For each decision but `history` and `course` its rules; the first that holds decides.
  package let decisions: [DecisionName: [Rule]]
  package let history: HistoryRule
  /// Whose word each policy is.
  package let policies: [Policy: String]
  /// All pairs of a self-report and a history, each once.
  package let combinations: [Combination]
  package let combinationSource: String
  /// Rules that may hold beside each other.
  package let modifiers: [Rule]
  package let flags: [Rule]
  package let safety: [Rule]
  /// The questionnaires in which equal answers throughout are flagged.
  package let straightlining: [Questionnaire.ID]

  /// Makes a rule book.
  package init(
    version: String,
    questionnaires: [Questionnaire.ID],
    tallies: [Tally],
    decisions: [DecisionName: [Rule]],
    history: HistoryRule,
    policies: [Policy: String] = [:],
    combinations: [Combination],
    combinationSource: String,
    modifiers: [Rule],
    flags: [Rule],
    safety: [Rule],
    straightlining: [Questionnaire.ID]
  ) {
    self.version = version
    self.questionnaires = questionnaires
    self.tallies = tallies
    self.decisions = decisions
    self.history = history
    self.policies = policies
    self.combinations = combinations
    self.combinationSource = combinationSource
    self.modifiers = modifiers
    self.flags = flags
    self.safety = safety
    self.straightlining = straightlining
  }
}
