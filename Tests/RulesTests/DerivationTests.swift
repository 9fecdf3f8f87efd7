import Screening
import Testing

/// The steps of a derivation, by hand; `opstap verify` holds the rest of them.
struct DerivationTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  private func derivation(_ answers: [Questionnaire.ID: [Item.ID: Int]]) -> Derivation {
    Examination(reasoner, ShippedRules.input(answers)).derivation
  }

  private func step(_ name: String, _ derivation: Derivation) throws -> Derivation.RuleStep {
    try #require(derivation.rules.first { $0.name == name })
  }

  @Test func `a score of nothing is a score, and no score is none`() throws {
    let calm = derivation(["djg6": ShippedRules.codes("djg6_", [1, 3, 3, 1, 3, 1])])
    let lonely = try step("lonelyNow", calm)
    #expect(lonely.rule == "lonely.no" && lonely.passedOver == ["lonely.scale", "lonely.direct"])
    #expect(lonely.thresholds.map(\.value) == [0] && lonely.thresholds.map(\.atLeast) == [4])
    #expect(lonely.thresholds.map(\.isReached) == [false])
    let open = derivation(["djg6": ShippedRules.codes("djg6_", [-1, -1, 3, 1, 3, 1])])
    #expect(open.scores.map(\.value) == [nil, nil, nil])
    #expect(open.scores.first?.missing == ["djg6_1", "djg6_2"])
    #expect(try step("lonelyNow", open).rule == "lonely.unknown")
  }

  @Test func `a rule names the answers it looked at, also those that spoke against it`() throws {
    // Long, and neither rare nor only at times: the rule before it did not hold.
    let sheet = ShippedRules.codes("D", [4, 5, 3, 1, 1, 1])
    let report = try step("selfReport", derivation(["course": sheet]))
    #expect(report.rule == "course.over-two-years")
    #expect(report.answers.map(\.item) == ["D2"])
    #expect(report.passedOver.last == "course.over-two-years-rare" && report.source == "S30")
    let rare = try step(
      "selfReport",
      derivation([
        "djg6": ShippedRules.codes("djg6_", [3, 1, 1, 3, 1, 3]),
        "course": ShippedRules.codes("D", [1, 5, 3, 1, 1, 1]),
      ])
    )
    #expect(rare.answers.map(\.item) == ["D1", "D2", "D3"])
  }

  @Test func `points of causes are added up, with the line that each reached`() throws {
    // Shyness 10 is strong, social skills 8 mild; expectations has no score.
    let a = ShippedRules.codes("A", [2, 4, 4, 2, 4, 2, 2, 2, 5, 5, 3, 3, -1, 2])
    let found = derivation(["needs_a": a])
    let tally = try #require(found.tallies.first)
    #expect(tally.tally == "skillsPoints" && tally.value == 3 && tally.unscored == 1)
    #expect(tally.scales.map(\.points) == [1, 0, 0, 0, 2, 0])
    #expect(tally.scales.map(\.cutoff) == ["mild", nil, nil, nil, "strong", nil])
    #expect(tally.scales.map(\.value) == [16, 8, 8, 8, 20, nil])
    let skills = try step("skills", found)
    #expect(skills.thresholds.map(\.value) == [6] && skills.thresholds.map(\.atLeast) == [4])
    #expect(skills.thresholds.first?.measure == .tally("skillsPoints"))
  }

  @Test func `an answer of several letters is told as several, one of one as one`() throws {
    let input = ShippedRules.input(["needs_b": ["M1": 0]], letters: ["M5": ["c"]])
    let steps = Examination(reasoner, input).derivation.scores
    let contacts = try #require(steps.first { $0.scale == ScaleName("needs_b", "meeting") })
    #expect(contacts.earned.map(\.answer.isSeveral) == [false, true])
    #expect(contacts.earned.map(\.answer.codes) == [["0"], ["c"]])
  }

  @Test func `a score on its line is a reason`() {
    // Two points, and two are the line.
    let input = ShippedRules.input(["djg6": ShippedRules.codes("djg6_", [2, 3, 3, 2, 3, 1])])
    let reasons = Examination(reasoner, input).findings.filter { $0.conclusion == "lonelyNow" }
    #expect(reasons.map(\.rule) == ["lonely.scale"])
    #expect(reasons.first?.scores == [ScaleName("djg6", "total")])
  }

  @Test func `the past is told in days, with the lines it is measured against`() throws {
    let input = ShippedRules.input(
      ["djg6": ShippedRules.codes("djg6_", [3, 1, 1, 3, 1, 3])],
      earlier: [
        Measurement(date: ShippedRules.today.advanced(by: -400), isLonely: false),
        Measurement(date: ShippedRules.today.advanced(by: -100), isLonely: true),
        Measurement(date: ShippedRules.today.advanced(by: -95), isLonely: false),
      ]
    )
    let history = try step("history", Examination(reasoner, input).derivation)
    let past = try #require(history.past)
    #expect(history.rule == "history.insufficient" && history.condition == nil)
    #expect(past.measurements.map(\.isLonely) == [false, true])
    #expect(past.run == 100 && past.sinceRelief == 400)
    #expect([past.rule.minimumGap, past.rule.chronicSpan, past.rule.strongSpan] == [14, 365, 730])
  }
}
