/// How the answers of one person became conclusions, step by step.
///
/// Complete enough to be taken again by a program that knows nothing but the data files: each step
/// names what it looked at, the line it was measured against, the rule and whose rule it is.
package struct Derivation: Equatable, Sendable {
  /// Every scale of every questionnaire begun, in the order of the catalogue.
  package let scores: [ScoreStep]
  /// Every tally that has a scale of a questionnaire begun.
  package let tallies: [TallyStep]
  /// What was decided, in the order in which it was; then modifiers, flags and safety signals.
  package let rules: [RuleStep]

  /// Answers added up.
  package struct ScoreStep: Equatable, Sendable {
    package let scale: ScaleName
    /// What each answer earned, in halves of a point.
    package let earned: [(answer: Finding.Given, points: Int)]
    /// The items without an answer.
    package let missing: [Item.ID]
    package let missingRule: MissingRule
    /// In halves; `nil` when too much is missing.
    package let value: Int?
    /// Every cut-off of the scale, with whether the value reaches it.
    package let cutoffs: [(cutoff: Cutoff, isReached: Bool)]
    /// The band that a result reports, with whose banding it is.
    package let band: (id: Identifier<Banding.Band>, source: String)?

    package static func == (a: Self, b: Self) -> Bool {
      a.scale == b.scale && a.missing == b.missing && a.missingRule == b.missingRule
        && a.value == b.value && a.earned.elementsEqual(b.earned) { $0 == $1 }
        && a.cutoffs.elementsEqual(b.cutoffs) { $0 == $1 }
        && a.band?.id == b.band?.id && a.band?.source == b.band?.source
    }
  }

  /// Points for the cut-offs that several scales reach.
  package struct TallyStep: Equatable, Sendable {
    package let tally: Tally.ID
    package let scales: [Part]
    /// In whole points.
    package let value: Int
    /// How many of its scales have no valid score.
    package let unscored: Int

    /// What one scale adds.
    package struct Part: Equatable, Sendable {
      package let scale: ScaleName
      /// In halves; `nil` without a valid score.
      package let value: Int?
      /// The dearest cut-off that it reaches; `nil` for none.
      package let cutoff: Cutoff.ID?
      package let points: Int
    }
  }

  /// A rule that held, with everything that it looked at.
  package struct RuleStep: Equatable, Sendable {
    package let kind: Kind
    /// What it is about, such as `lonelyNow`; for the other kinds the value itself.
    package let name: String
    package let value: String
    package let rule: Rule.ID
    /// What had to hold; `nil` where a calculation or a table decides.
    package let condition: Condition?
    /// The rules of the same decision that came first and did not hold.
    package let passedOver: [Rule.ID]
    /// Every answer that the condition looked at.
    package let answers: [Finding.Given]
    package let thresholds: [Threshold]
    /// The earlier decisions that it rests on, with what they came to.
    package let decided: [Decided]
    /// What was measured before; `nil` where that is not looked at.
    package let past: Past?
    /// How firmly a course is concluded.
    package let confidence: Confidence?
    /// The source's key, or `own`.
    package let source: String

    package enum Kind: String, Sendable {
      case decision, modifier, flag, safety
    }
  }

  /// What was measured before, in days, and the lines it is measured against.
  package struct Past: Equatable, Sendable {
    package let today: CalendarDay
    /// The earlier measurements that count.
    package let measurements: [Measurement]
    /// For how long the last of them were lonely without a break.
    package let run: Int
    /// How long ago nothing was missed; `nil` when that was never measured.
    package let sinceRelief: Int?
    package let rule: HistoryRule
  }

  /// A line that something was measured against.
  package struct Threshold: Equatable, Sendable {
    package let measure: Measure
    /// In halves; `nil` without a valid score.
    package let value: Int?
    /// In halves.
    package let atLeast: Int
    package let isReached: Bool
    /// Whose line it is.
    package let source: String

    /// What is measured.
    package enum Measure: Hashable, Sendable {
      case score(ScaleName, Cutoff.ID)
      case tally(Tally.ID)
      /// How many scales of a tally have no valid score.
      case unscored(Tally.ID)
    }
  }

  /// What an earlier decision came to.
  package struct Decided: Hashable, Sendable {
    package let name: DecisionName
    package let value: String
  }
}
