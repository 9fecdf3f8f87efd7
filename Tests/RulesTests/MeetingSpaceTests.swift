import Screening
import Testing

/// Every answer to the questions about contacts: instruments.md 4.5, part B.
///
/// The space of the short form, M1 beside M3 and M4, is in `ShortNeedsTests`.
struct MeetingSpaceTests {
  let reasoner: Reasoner
  /// No need of practice: the path is meeting, open, or none.
  private let calm = NeedsSheets.skills(.no, isShort: false)

  init() throws { reasoner = try ShippedRules.reasoner() }

  /// No answer, nothing, something.
  private static let several: [[AnswerOption.ID]] = [[], ["z"], ["c"]]

  private func needs(_ b: [Item.ID: Int], _ letters: [Item.ID: [AnswerOption.ID]])
    -> (needs: NeedsConclusion, contradictions: [String])
  {
    let answers: [Questionnaire.ID: [Item.ID: Int]] = ["needs_a": calm, "needs_b": b]
    let found = ShippedRules.assess(reasoner, ShippedRules.input(answers, letters: letters))
    return (found.needs, found.contradictions)
  }

  private func points(_ m1: Int, _ m2: Int, _ m3: Int, _ m5: Bool, _ m6: Bool) -> Int {
    let people = m1 == 0 || m1 == 1 ? 2 : m1 == 2 ? 1 : 0
    let often = m2 == 4 || m2 == 5 ? 2 : m2 == 3 ? 1 : 0
    return people + often + (m3 == 1 ? 1 : 0) + (m5 ? 1 : 0) + (m6 ? 1 : 0)
  }

  @Test func `meeting follows from every answer about contacts`() {
    var failures = Failures()
    var sheets = 0
    for m1 in [-1, 0, 1, 2, 3, 4] {
      for m2 in [-1, 1, 2, 3, 4, 5] {
        for m3 in [-1, 1, 2, 3] {
          for m4 in [-1, 1, 2, 3] {
            for m5 in Self.several {
              for m6 in Self.several {
                sheets += 1
                let (found, contradictions) = needs(
                  ["M1": m1, "M2": m2, "M3": m3, "M4": m4],
                  ["M5": m5, "M6": m6].filter { !$0.value.isEmpty }
                )
                let points = points(m1, m2, m3, m5 == ["c"], m6 == ["c"])
                let path: Path =
                  m4 == 1
                  ? .none : points >= 2 ? .meeting : m1 < 0 || m2 < 0 ? .undetermined : .none
                failures.unless(
                  found.meetingPoints == points && found.path == path
                    && found.modifiers == (m4 == 1 ? [.noWish] : []) && contradictions.isEmpty,
                  "\([m1, m2, m3, m4]) \(m5) \(m6): \(found) \(contradictions)"
                )
              }
            }
          }
        }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
    #expect(sheets == 5_184)
  }

  @Test(arguments: [("M5", "abcdefghij"), ("M6", "abcdefg")] as [(Item.ID, String)])
  func `any events and any obstacles are one point, however many`(item: Item.ID, all: String) {
    let letters = all.map { AnswerOption.ID(String($0)) }
    var failures = Failures()
    for number in 1..<(1 << letters.count) {
      let chosen = letters.indices.filter { number >> $0 & 1 == 1 }.map { letters[$0] }
      let (found, contradictions) = needs(["M1": 2, "M2": 1, "M3": 3, "M4": 3], [item: chosen])
      failures.unless(
        found.meetingPoints == 2 && found.path == .meeting && contradictions.isEmpty,
        "\(chosen): \(found)"
      )
    }
    #expect(failures.isEmpty, "\(failures)")
  }
}
