import Screening
import Testing

/// Which questions are asked of whom: contract, section 3.
struct AskingTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  private static let scales: [LonelyNow: [Item.ID: Int]] = [
    .yes: ShippedRules.codes("djg6_", [3, 1, 1, 3, 1, 3]),
    .no: ShippedRules.codes("djg6_", [1, 3, 3, 1, 3, 1]), .unknown: [:],
  ]

  private func isAsked(_ item: Item.ID, _ input: Input) throws -> Bool {
    let course = try #require(reasoner.catalog.questionnaire("course"))
    return reasoner.asks(try #require(course.item(item)), given: input)
  }

  @Test(arguments: ["D2", "D3", "D4", "D5", "D6"] as [Item.ID])
  func `who is not lonely and feels so seldom or never is not asked how long`(item: Item.ID) throws
  {
    for (_, sheet) in Self.scales {
      for d1 in [-1, 0, 1, 2, 3, 4] {
        let input = ShippedRules.input(["djg6": sheet, "course": ["D1": d1]])
        let lonely = ShippedRules.assess(reasoner, input).lonelyNow
        let isAsked = try isAsked(item, input)
        #expect(isAsked == !(lonely == .no && [0, 1].contains(d1)))
      }
    }
  }

  @Test func `what to expect is asked in an intake, of somebody who is lonely`() throws {
    for (lonely, sheet) in Self.scales {
      for mode in Mode.allCases {
        let input = ShippedRules.input(["djg6": sheet], mode: mode)
        let isAsked = try isAsked("D7", input)
        #expect(isAsked == (mode == .intake && lonely == .yes))
      }
    }
  }

  @Test func `the direct question is asked of everybody`() throws {
    for (_, sheet) in Self.scales {
      let isAsked = try isAsked("D1", ShippedRules.input(["djg6": sheet]))
      #expect(isAsked)
    }
  }

  @Test func `a condition of one's own is answered as the rules are`() throws {
    let input = ShippedRules.input(["djg6": Self.scales[.yes] ?? [:]])
    #expect(try reasoner.holds(.reaches(ScaleName("djg6", "total"), "lonely_now"), given: input))
    #expect(try !reasoner.holds(.missing("djg6_1"), given: input))
    #expect(throws: UnresolvedName.self) {
      try reasoner.holds(.missing("nowhere"), given: input)
    }
  }
}
