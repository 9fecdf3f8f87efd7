import Screening
import Testing

/// The walk over sums and decisions, against trying every sheet one by one.
struct ExplorationTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  /// Sheets with up to three missing or unsure answers, from a fixed seed.
  private func sheets(_ count: Int) -> [[Questionnaire.ID: [Item.ID: Int]]] {
    var random = SplitMix(seed: 20_261_124)
    return (0..<count).map { _ in
      func pick(_ codes: [Int]) -> Int { codes[random.next(below: codes.count)] }
      var djg6 = (0..<6).map { _ in pick([1, 2, 3]) }
      var d = [pick([0, 1, 2, 3, 4]), pick([0, 1, 2, 3, 4, 5, 6, 9]), pick([1, 2, 3, 9])]
      d += [pick([1, 2, 3, 4, 9]), pick([1, 2, 3, 9]), pick([0, 1, 2, 3, 9])]
      for _ in 0..<pick([0, 1, 2]) { djg6[random.next(below: 6)] = -1 }
      for _ in 0..<pick([0, 1, 1]) { d[random.next(below: 6)] = -1 }
      return ["djg6": ShippedRules.codes("djg6_", djg6), "course": ShippedRules.codes("D", d)]
    }
  }

  private static let open: [(Questionnaire.ID, Item.ID, [Int])] =
    (1...6).map { ("djg6", .init("djg6_\($0)"), [3, 2, 1]) } + [
      ("course", "D1", [4, 3, 2, 1, 0]), ("course", "D2", [0, 1, 2, 3, 4, 5, 6]),
      ("course", "D3", [1, 2, 3]), ("course", "D4", [1, 2, 3, 4]), ("course", "D5", [1, 2, 3]),
      ("course", "D6", [0, 1, 2, 3]),
    ]

  @Test func `shares are those of every completion, one by one`() throws {
    for sheet in sheets(60) {
      var completions = [sheet]
      for (questionnaire, item, codes) in Self.open {
        let code = sheet[questionnaire]?[item] ?? -1
        guard code < 0 || code == 9 else { continue }
        completions = completions.flatMap { sheet in
          codes.map { code in
            var filled = sheet
            filled[questionnaire]?[item] = code
            return filled
          }
        }
      }
      var counts: [String: Int] = [:]
      for completion in completions {
        let assessment = ShippedRules.assess(reasoner, ShippedRules.input(completion))
        counts[assessment.course.conclusion.rawValue, default: 0] += 1
      }
      let certainty = try #require(
        Examination(reasoner, ShippedRules.input(sheet)).certainties.first {
          $0.conclusion == "course"
        }
      )
      #expect(Int(certainty.completions) == completions.count)
      #expect(Set(certainty.shares.map(\.value)) == Set(counts.keys))
      for (value, share) in certainty.shares {
        #expect(abs(share - Double(counts[value] ?? 0) / Double(completions.count)) < 1e-9)
      }
    }
  }

  /// One changed sheet with what it took.
  private struct Changed {
    let count: Int
    let steps: Int
    let items: [Int]
    let course: Course
    let lonely: LonelyNow
  }

  private func changes(of sheet: [Questionnaire.ID: [Item.ID: Int]]) -> [Changed] {
    let listed: [Item.ID: [Int]] = [
      "D1": [4, 3, 2, 1, 0], "D2": [0, 1, 2, 3, 4, 5, 6, 9], "D3": [1, 2, 3, 9],
      "D4": [1, 2, 3, 4, 9], "D5": [1, 2, 3, 9], "D6": [0, 1, 2, 3, 9],
    ]
    var found: [Changed] = []
    func visit(
      _ sheet: [Questionnaire.ID: [Item.ID: Int]],
      _ from: Int,
      _ steps: Int,
      _ items: [Int]
    ) {
      let assessment = ShippedRules.assess(reasoner, ShippedRules.input(sheet))
      found.append(
        Changed(
          count: items.count,
          steps: steps,
          items: items,
          course: assessment.course.conclusion,
          lonely: assessment.lonelyNow
        )
      )
      guard items.count < 2 else { return }
      for index in from..<Self.open.count {
        let (questionnaire, item, codes) = Self.open[index]
        guard let code = sheet[questionnaire]?[item], code >= 0 else { continue }
        let list = listed[item] ?? [3, 2, 1]
        for other in codes where other != code {
          guard let from = list.firstIndex(of: code), let to = list.firstIndex(of: other) else {
            continue
          }
          var changed = sheet
          changed[questionnaire]?[item] = other
          visit(changed, index + 1, steps + abs(from - to), items + [index])
        }
      }
    }
    visit(sheet, 0, 0, [])
    return found
  }

  @Test func `the smallest change is the smallest of all changes, one by one`() {
    for sheet in sheets(12) {
      let all = changes(of: sheet)
      let now = ShippedRules.assess(reasoner, ShippedRules.input(sheet))
      let turns = Examination(reasoner, ShippedRules.input(sheet)).turns.filter {
        $0.conclusion == "course"
      }
      for course in Course.allCases where course != now.course.conclusion {
        let best = all.filter { $0.course == course }.min {
          ($0.count, $0.steps) == ($1.count, $1.steps)
            ? $0.items.lexicographicallyPrecedes($1.items)
            : ($0.count, $0.steps) < ($1.count, $1.steps)
        }
        let turn = turns.first { $0.value == course.rawValue }
        #expect(turn?.changes.map(\.item) == best.map { $0.items.map { Self.open[$0].1 } })
      }
    }
  }
}
