import Screening
import Testing

/// Every answer that shapes the way in which help fits: instruments.md 4.5, contract 3.
struct ModifierSpaceTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  @Test func `small groups, no wish and earlier contacts stand beside each other`() {
    var failures = Failures()
    var sheets = 0
    for a11 in [-1, 1, 2, 3, 4, 5] {
      for a12 in [-1, 1, 2, 3, 4, 5] {
        for m4 in [-1, 1, 2, 3] {
          for m7 in [-1, 1, 2, 3, 9] {
            sheets += 1
            let needs = assess([
              "needs_a": ["A11": a11, "A12": a12], "needs_b": ["M4": m4, "M7": m7],
            ])
            var expected: [Modifier] = a11 > 0 && a12 > 0 && a11 + a12 >= 7 ? [.smallScale] : []
            if m4 == 1 { expected.append(.noWish) }
            if m7 == 3 { expected.append(.lostNetwork) }
            if m7 == 1 { expected.append(.neverNetwork) }
            failures.unless(needs == expected, "\([a11, a12, m4, m7]): \(needs ?? [])")
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
    #expect(sheets == 720)
  }

  @Test func `the short form asks for small groups from one answer`() {
    for a11 in [-1, 1, 2, 3, 4, 5] {
      for m4 in [-1, 1, 2, 3] {
        let expected: [Modifier] = (a11 >= 4 ? [.smallScale] : []) + (m4 == 1 ? [.noWish] : [])
        #expect(assess(["needs_short": ["A11": a11, "M4": m4]]) == expected)
      }
    }
  }

  /// The modifiers; `nil` when something in the result contradicts itself.
  private func assess(_ answers: [Questionnaire.ID: [Item.ID: Int]]) -> [Modifier]? {
    let found = ShippedRules.assess(reasoner, ShippedRules.input(answers))
    return found.contradictions.isEmpty ? found.needs.modifiers : nil
  }
}
