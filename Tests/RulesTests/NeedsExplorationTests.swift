import Screening
import Testing

/// The walk over answers, for needs and loneliness, against trying every sheet one by one.
struct NeedsExplorationTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  typealias Sheet = [Questionnaire.ID: [Item.ID: Int]]
  typealias Place = (questionnaire: Questionnaire.ID, item: Item.ID, codes: [Int])

  /// The items of the short form, with few people and closeness beside it, in item order; their
  /// codes in the listed order.
  private static let places: [Place] =
    (1...6).map { ("djg6", .init("djg6_\($0)"), [3, 2, 1]) }
    + (1...5).map { ("core_own", .init("f\($0)"), [3, 2, 1]) }
    + [("course", "D1", [4, 3, 2, 1, 0])]
    + ["A1", "A3", "A5", "A8", "A9", "A11", "A13"].map { ("needs_short", $0, [1, 2, 3, 4, 5]) }
    + [("needs_short", "M1", [0, 1, 2, 3, 4])]
    + ["M3", "M4"].map { ("needs_short", $0, [3, 2, 1]) }

  /// Sheets with at most four answers missing, from a fixed seed; not all begin every questionnaire.
  private func sheets(_ count: Int) -> [Sheet] {
    var random = SplitMix(seed: 20_261_125)
    return (0..<count).map { number in
      var sheet: Sheet = [:]
      for place in Self.places {
        if place.questionnaire == "core_own", number % 3 == 0 { continue }
        if place.questionnaire == "djg6", number % 3 == 1 { continue }
        if place.questionnaire == "course", number % 4 == 0 { continue }
        let code = place.codes[random.next(below: place.codes.count)]
        sheet[place.questionnaire, default: [:]][place.item] = code
      }
      for _ in 0..<4 {
        let place = Self.places[random.next(below: Self.places.count)]
        sheet[place.questionnaire]?[place.item] = -1
      }
      return sheet
    }
  }

  private func conclusions(_ sheet: Sheet) -> [String: String] {
    let assessment = ShippedRules.assess(reasoner, ShippedRules.input(sheet))
    return [
      "lonelyNow": assessment.lonelyNow.rawValue, "needs": assessment.needs.path.rawValue,
    ]
  }

  @Test func `shares are those of every completion`() {
    for sheet in sheets(24) {
      var completions = [sheet]
      for (questionnaire, item, codes) in Self.places where sheet[questionnaire]?[item] == -1 {
        completions = completions.flatMap { sheet in
          codes.map { code in
            var filled = sheet
            filled[questionnaire]?[item] = code
            return filled
          }
        }
      }
      var counts: [String: [String: Int]] = [:]
      for completion in completions {
        for (name, value) in conclusions(completion) {
          counts[name, default: [:]][value, default: 0] += 1
        }
      }
      for certainty in Examination(reasoner, ShippedRules.input(sheet)).certainties {
        guard let expected = counts[certainty.conclusion] else { continue }
        let reported = conclusions(sheet)[certainty.conclusion] ?? ""
        #expect(Set(certainty.shares.map(\.value)) == Set(expected.keys))
        for (value, share) in certainty.shares {
          let counted = Double(expected[value] ?? 0) / Double(completions.count)
          #expect(abs(share - counted) < 1e-9)
        }
        let share = Double(expected[reported] ?? 0) / Double(completions.count)
        #expect((certainty.status == .certain) == (expected.count == 1))
        if expected.count > 1 { #expect((certainty.status == .likely) == (share >= 0.8)) }
      }
    }
  }

  /// The smallest change to each other value: items and codes.
  private func smallest(_ sheet: Sheet) -> [String: (cost: [Int], changes: [String])] {
    var best: [String: (cost: [Int], changes: [String])] = [:]
    func visit(_ sheet: Sheet, from: Int, steps: Int, items: [Int], codes: [Int]) {
      for (name, value) in conclusions(sheet) {
        let padded = items + Array(repeating: Int.max, count: 2 - items.count)
        let cost = [items.count, steps] + padded + codes
        if let known = best["\(name) \(value)"], !cost.lexicographicallyPrecedes(known.cost) {
          continue
        }
        let changes = zip(items, codes).map { index, code in
          let place = Self.places[index]
          return "\(place.item)=\(place.codes[code])"
        }
        best["\(name) \(value)"] = (cost, changes)
      }
      guard items.count < 2 else { return }
      for index in from..<Self.places.count {
        let (questionnaire, item, listed) = Self.places[index]
        guard let code = sheet[questionnaire]?[item], let place = listed.firstIndex(of: code) else {
          continue
        }
        for (other, code) in listed.enumerated() where other != place {
          var changed = sheet
          changed[questionnaire]?[item] = code
          visit(
            changed,
            from: index + 1,
            steps: steps + abs(other - place),
            items: items + [index],
            codes: codes + [other]
          )
        }
      }
    }
    visit(sheet, from: 0, steps: 0, items: [], codes: [])
    return best
  }

  @Test func `the smallest change is the smallest of all changes`() {
    for sheet in sheets(5) {
      let now = Set(conclusions(sheet).map { "\($0.key) \($0.value)" })
      let expected = smallest(sheet).filter { !now.contains($0.key) }.mapValues(\.changes)
      let turns = Examination(reasoner, ShippedRules.input(sheet)).turns
        .filter { $0.conclusion != "course" }
        .map { turn in
          ("\(turn.conclusion) \(turn.value)", turn.changes.map { "\($0.item)=\($0.codes[0])" })
        }
      #expect(Dictionary(turns) { first, _ in first } == expected)
    }
  }

  @Test func `one cause without a score stays one, whatever else is changed`() {
    let a = ShippedRules.codes("A", [4, 2, 4, 2, 4, 2, 2, 2, 2, -1, 2, 2, 2, 2])
    let input = ShippedRules.input(
      ["needs_a": a, "needs_b": ["M1": 4, "M2": 1, "M3": 3, "M4": 3]],
      letters: ["M5": ["z"], "M6": ["z"]]
    )
    let turns = Examination(reasoner, input).turns.filter { $0.conclusion == "needs" }
    #expect(!turns.isEmpty && !turns.contains { $0.value == "undetermined" })
    // An answer that is one of several is told as a list.
    let kinds = turns.flatMap(\.changes).map { $0.isSeveral == ["M5", "M6"].contains($0.item) }
    #expect(kinds.allSatisfy { $0 })
  }
}
