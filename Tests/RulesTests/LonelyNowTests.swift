import Screening
import Testing

/// Whether there is loneliness now, and what is flagged about it: instruments.md 3.3, contract 3
/// and 4.
struct LonelyNowTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  /// Sheets of each scale, by its score; `nil` is a sheet with too little on it.
  private static let sheets: [Questionnaire.ID: [(score: Int?, codes: [Item.ID: Int])]] = [
    "djg6": [
      (1, ShippedRules.codes("djg6_", [3, 3, 3, 1, 3, 1])),
      (2, ShippedRules.codes("djg6_", [3, 1, 3, 1, 3, 1])),
      (nil, ShippedRules.codes("djg6_", [-1, -1, 1, 3, 1, 3])),
    ],
    "djg11": [
      (2, ShippedRules.codes("djg11_", [3, 3, 3, 3, 1, 1, 3, 3, 1, 1, 3])),
      (3, ShippedRules.codes("djg11_", [3, 3, 3, 3, 3, 1, 3, 3, 1, 1, 3])),
      (nil, ShippedRules.codes("djg11_", [-1, -1, 3, 1, 3, 3, 1, 1, 3, 3, 1])),
    ],
    "ucla3": [
      (5, ShippedRules.codes("u", [2, 2, 1])), (6, ShippedRules.codes("u", [2, 2, 2])),
      (nil, ShippedRules.codes("u", [3, 3, -1])),
    ],
    "core_own": [
      // f1 no 1, f2 more or less ½, f3 no 1, f4 and f5 at rest 0: 2½; with f4 more or less 3.
      (2, ShippedRules.codes("f", [1, 2, 1, 1, 3])), (3, ShippedRules.codes("f", [1, 2, 1, 2, 3])),
      (nil, ShippedRules.codes("f", [1, 3, 1, -1, -1])),
    ],
  ]
  private static let cuts: [Questionnaire.ID: Int] =
    ["djg6": 2, "djg11": 3, "ucla3": 6, "core_own": 3]

  private func assess(_ answers: [Questionnaire.ID: [Item.ID: Int]], d1: Int) -> Assessment {
    var answers = answers
    answers["course"] = ["D1": d1]
    return ShippedRules.assess(reasoner, ShippedRules.input(answers))
  }

  @Test(arguments: ["djg6", "djg11", "ucla3", "core_own"] as [Questionnaire.ID])
  func `a scale at its cut or a direct answer says yes, both must say no`(
    id: Questionnaire.ID
  ) throws {
    let cut = try #require(Self.cuts[id])
    for sheet in try #require(Self.sheets[id]) {
      for d1 in [-1, 0, 1, 2, 3, 4] {
        let assessment = assess([id: sheet.codes], d1: d1)
        let isReached = sheet.score.map { $0 >= cut }
        let expected: LonelyNow =
          isReached == true || d1 >= 3 ? .yes : isReached == false ? .no : .unknown
        #expect(assessment.lonelyNow == expected)
        // The flags compare the two, so both have to be there.
        var flags: [Flag] = []
        if isReached == true, [0, 1].contains(d1) { flags.append(.indirectOnly) }
        if isReached == false, d1 >= 3 { flags.append(.directOnly) }
        #expect(assessment.flags == flags)
      }
    }
  }

  @Test func `without any scale the direct question is all there is`() {
    for d1 in [-1, 0, 1, 2, 3, 4] {
      let expected: LonelyNow = d1 >= 3 ? .yes : d1 >= 0 ? .no : .unknown
      #expect(assess([:], d1: d1).lonelyNow == expected)
    }
    // A scale that was begun and left is not "no scale": it could still say yes.
    #expect(assess(["djg6": [:]], d1: 0).lonelyNow == .unknown)
    // Scales without this cut-off say nothing of it.
    #expect(assess(["phq2": ["p1": 3, "p2": 3]], d1: 1).lonelyNow == .no)
  }

  @Test func `one scale that reaches its cut is enough, whatever the others say`() {
    for (first, second) in [("djg6", "ucla3"), ("djg11", "core_own"), ("djg6", "djg11")] {
      let (first, second) = (Questionnaire.ID(first), Questionnaire.ID(second))
      for one in Self.sheets[first] ?? [] {
        for other in Self.sheets[second] ?? [] {
          let reached = [(one, first), (other, second)].map { sheet, id in
            sheet.score.map { $0 >= Self.cuts[id] ?? 0 }
          }
          let expected: LonelyNow =
            reached.contains(true) ? .yes : reached.contains(false) ? .no : .unknown
          #expect(assess([first: one.codes, second: other.codes], d1: -1).lonelyNow == expected)
        }
      }
    }
  }

  @Test func `flags look at the first scale that is valid`() {
    // The order: djg11, djg6, core_own, ucla3; the first valid one decides.
    let order: [Questionnaire.ID] = ["djg11", "djg6", "core_own", "ucla3"]
    for (position, decider) in order.enumerated() {
      for (decides, others) in [(0, 1), (1, 0)] {
        var answers: [Questionnaire.ID: [Item.ID: Int]] = [:]
        for (index, id) in order.enumerated() {
          // Before the decider: invalid. Behind it: the opposite.
          let sheet = index < position ? 2 : index == position ? decides : others
          answers[id] = Self.sheets[id]?[sheet].codes
        }
        #expect(answers[decider] != nil)
        let flags = [0, 1, 2, 3, 4].map { assess(answers, d1: $0).flags }
        let indirect: [Flag] = decides == 1 ? [.indirectOnly] : []
        let direct: [Flag] = decides == 0 ? [.directOnly] : []
        #expect(flags == [indirect, indirect, [], direct, direct])
      }
    }
  }

  @Test func `somebody lonely who does not have the feeling now is contradictory`() {
    for (d1, d2, expected) in [(4, 0, true), (3, 0, true), (4, 1, false), (1, 0, false)] {
      let answers: [Questionnaire.ID: [Item.ID: Int]] = ["course": ["D1": d1, "D2": d2]]
      let assessment = ShippedRules.assess(reasoner, ShippedRules.input(answers))
      #expect(assessment.flags.contains(.contradictory) == expected)
    }
  }

  @Test func `other questionnaires may be answered the same throughout`() {
    let answers: [Questionnaire.ID: [Item.ID: Int]] = [
      "ucla3": ["u1": 1, "u2": 1, "u3": 1], "phq2": ["p1": 1, "p2": 1],
      "needs_b": ["M1": 3, "M2": 3, "M3": 3, "M4": 3],
    ]
    #expect(ShippedRules.assess(reasoner, ShippedRules.input(answers)).flags == [])
  }
}
