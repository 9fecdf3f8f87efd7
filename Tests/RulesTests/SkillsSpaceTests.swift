import Screening
import Testing

/// Every level of every cause beside every other: instruments.md 4.5, part A; and every pattern of
/// the short form: contract 3.
///
/// Practice looks at the points of six causes and at how many have no score. A cause is made of
/// two statements of its own and is one of four levels, so 4 to the power of 6 sheets are all that
/// six causes can be; which two answers make which level is in `NeedsTests`, one cause at a time.
/// Among the answers that make a level each sheet takes other ones, so that all of them are used.
struct SkillsSpaceTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  private func path(_ points: Int, unscored: Int) -> Path {
    // With enough contacts there is no need of meeting: the path is practice, open, or none.
    points >= 2 ? .skills : unscored >= 2 ? .undetermined : .none
  }

  @Test func `practice follows from the levels of the six causes`() {
    let levels = ShippedRules.every(6, of: [0, 1, 2, 3]).map { $0.compactMap(Self.level) }
    let calm = NeedsSheets.Meeting.enough.answers(isShort: false)
    var failures = Failures()
    var used: Set<String> = []
    for (turn, levels) in levels.enumerated() {
      var a = NeedsSheets.answers(levels, turn: turn)
      // A preference to be alone, whatever it is, gives no points and opens nothing.
      (a["A11"], a["A12"]) = (turn % 6, turn / 6 % 6)
      if turn % 6 == 0 { a["A11"] = -1 }
      if turn / 6 % 6 == 0 { a["A12"] = -1 }
      let found = ShippedRules.assess(
        reasoner,
        ShippedRules.input(["needs_a": a, "needs_b": calm])
      )
      let points = levels.map(\.points).reduce(0, +)
      let unscored = levels.count { $0 == .invalid }
      failures.unless(
        found.needs.skillsPoints == points
          && found.needs.path == path(points, unscored: unscored)
          && found.needs.causes.count { $0.key != .introversion } == 6 - unscored
          && found.contradictions.isEmpty,
        "\(levels): \(found.needs) \(found.contradictions)"
      )
      for pair in NeedsSheets.pairs {
        used.insert("\(pair.cause) \(pair.items.map { a[$0] ?? -1 })")
      }
    }
    #expect(failures.isEmpty, "\(failures)")
    #expect(levels.count == 4_096 && levels.allSatisfy { $0.count == 6 })
    #expect(used.count == 6 * 36)
  }

  private static func level(_ number: Int) -> NeedsSheets.Level? { .init(rawValue: number) }

  @Test func `practice follows from the flags of the short form`() {
    let patterns = ShippedRules.every(6, of: [-1, 0, 1])
    let calm = NeedsSheets.Meeting.enough.answers(isShort: true)
    var failures = Failures()
    for (turn, pattern) in patterns.enumerated() {
      var answers = NeedsSheets.answers(pattern.map { $0 < 0 ? nil : $0 == 1 }, turn: turn)
      answers["A11"] = turn % 6 == 0 ? -1 : turn % 6
      answers.merge(calm) { first, _ in first }
      let found = ShippedRules.assess(reasoner, ShippedRules.input(["needs_short": answers]))
      let expected = path(pattern.count { $0 == 1 }, unscored: pattern.count { $0 < 0 })
      failures.unless(
        found.needs.path == expected && found.needs.skillsPoints == nil
          && found.contradictions.isEmpty,
        "\(pattern): \(found.needs) \(found.contradictions)"
      )
    }
    #expect(failures.isEmpty, "\(failures)")
    #expect(patterns.count == 729)
  }
}
