/// The answers of one person, laid out once, for all that can be asked of them.
package struct Examination: Sendable {
  package let reasoner: Reasoner
  package let input: Input
  let facts: Facts

  /// Lays answers out and decides everything.
  package init(_ reasoner: Reasoner, _ input: Input) {
    self.reasoner = reasoner
    self.input = input
    facts = reasoner.facts(of: input)
  }

  /// Whether relationships are felt to be missing now, and nothing else.
  package var lonelyNow: LonelyNow { LonelyNow.allCases[facts.position(of: .lonelyNow)] }

  /// Everything that the answers point to.
  package var assessment: Assessment { reasoner.assess(input, facts) }

  /// What was concluded from what, in the order in which it was concluded.
  package var findings: [Finding] { reasoner.findings(input, facts) }

  /// How the answers became conclusions, step by step.
  package var derivation: Derivation {
    Derivation(
      scores: reasoner.scoreSteps(input, facts),
      tallies: reasoner.tallySteps(facts),
      rules: reasoner.ruleSteps(input, facts)
    )
  }

  /// How sure each conclusion and each reported band is.
  ///
  /// Every completion is counted, and all weigh the same; rules of one's own that are too tangled
  /// for that give a sample, which says so. Only items of questionnaires
  /// that were begun are completed, and of today's answers only.
  package var certainties: [Certainty] { reasoner.certainties(facts) }

  /// How sure each conclusion and each reported band is, were one answer off by one category.
  ///
  /// Over the answers as they are and every sheet in which one of them is a neighbour in the
  /// listed order; a missing answer stays missing.
  package var certaintiesOffByOne: [Certainty] { reasoner.certaintiesOffByOne(facts) }

  /// What each published source says about these answers.
  package var rivals: [RivalReadings] { reasoner.rivals(input, facts) }

  /// For each conclusion and each other value within two changed answers, the smallest change.
  ///
  /// Smallest is fewest answers, then fewest steps in the listed order of options, then first in
  /// item order. A missing answer stays missing, and nothing is changed to "I do not know".
  package var turns: [Turn] { reasoner.turns(facts) }
}
