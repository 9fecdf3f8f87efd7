import Screening
import Testing

/// Which sheets leave a loneliness scale below its cut, bring it there, or leave it open:
/// instruments.md 1.4, 1.5, 3.3 and 5.4.
///
/// Every sheet of `djg6` is in `EnumerationTests`.
struct ScaleStateTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  private func assess(_ id: Questionnaire.ID, _ prefix: String, _ codes: [Int]) -> Assessment {
    ShippedRules.assess(
      reasoner,
      ShippedRules.input([id: ShippedRules.codes(prefix, codes)])
    )
  }

  @Test func `every sheet of the three UCLA questions is lonely from 6, with all three answered`() {
    var failures = Failures()
    for codes in ShippedRules.every(3, of: [-1, 1, 2, 3]) {
      let found = assess("ucla3", "u", codes)
      let expected: LonelyNow =
        codes.contains(-1) ? .unknown : codes.reduce(0, +) >= 6 ? .yes : .no
      failures.unless(
        found.lonelyNow == expected && found.flags.isEmpty && found.safety.isEmpty
          && found.contradictions.isEmpty,
        "\(codes): \(found)"
      )
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func `every sheet of our own five is lonely from 3, with one at most missing`() {
    var failures = Failures()
    for codes in ShippedRules.every(5, of: [-1, 1, 2, 3]) {
      let found = assess("core_own", "f", codes)
      // In halves: no to what is there and yes to what is missed are one point each.
      let halves = zip(codes, [true, false, true, false, true]).map { code, isPositive in
        code < 0 ? 0 : isPositive ? 3 - code : code - 1
      }
      let missing = codes.count { $0 < 0 }
      let total = missing <= 1 ? halves.reduce(0, +) : nil
      let expected: LonelyNow = total.map { $0 >= 6 ? .yes : .no } ?? .unknown
      let isStraight = missing == 0 && Set(codes).count == 1
      let isClose = codes[3] >= 2 && (1...2).contains(codes[4])
      // Without a word about needs everything there is open.
      let path = found.needs.path
      failures.unless(
        found.scores.map(\.value) == [total] && found.lonelyNow == expected
          && found.flags == (isStraight ? [.straightlined] : []) && path == .undetermined
          && isReached("core_own", "closeness", codes, "f") == isClose
          && found.contradictions.isEmpty,
        "\(codes): \(found)"
      )
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  private func isReached(
    _ id: Questionnaire.ID,
    _ scale: Scale.ID,
    _ codes: [Int],
    _ prefix: String
  ) -> Bool {
    let input = ShippedRules.input([id: ShippedRules.codes(prefix, codes)])
    let condition = Condition.reaches(ScaleName(id, scale), "closeness")
    return (try? reasoner.holds(condition, given: input)) ?? false
  }

  /// Positions of the eleven items that say what is missed; the others say what is there.
  private static let emotional: Set<Int> = [1, 2, 4, 5, 8, 9]

  /// Sheets of the eleven questions that stand for all of them.
  ///
  /// All are too many to try. The scores are sums, and an answer adds to them what it adds
  /// anywhere: so each code of each item alone, each pair of sums, each of them with one answer
  /// missing, and every two that are missing are all there is.
  private static var sheets: [[Int]] {
    let calm = (0..<11).map { emotional.contains($0) ? 1 : 3 }
    let heavy = calm.map { 4 - $0 }
    var sheets: [[Int]] = []
    for base in [calm, heavy] {
      for item in 0..<11 {
        for code in [-1, 1, 2, 3] { sheets.append(base.replacing(item, code)) }
        for other in 0..<item { sheets.append(base.replacing(item, -1).replacing(other, -1)) }
      }
    }
    let (missed, there) = (emotional.sorted(), (0..<11).filter { !emotional.contains($0) })
    for first in 0...6 {
      for second in 0...5 {
        let counting = missed.prefix(first) + there.prefix(second)
        let sheet = counting.reduce(calm) { $0.replacing($1, $1 % 2 == 0 ? 2 : heavy[$1]) }
        sheets.append(sheet)
        for item in 0..<11 { sheets.append(sheet.replacing(item, -1)) }
      }
    }
    return sheets
  }

  @Test func `every sum of the eleven questions has its state, its band and its signal`() {
    var failures = Failures()
    for codes in Self.sheets {
      let found = assess("djg11", "djg11_", codes)
      func sum(_ places: some Sequence<Int>) -> (points: Int, missing: Int) {
        places.reduce(into: (0, 0)) { sum, place in
          let counts = Self.emotional.contains(place) ? 2...3 : 1...2
          if codes[place] < 0 { sum.1 += 1 } else { sum.0 += counts.contains(codes[place]) ? 1 : 0 }
        }
      }
      let emotional = sum(Self.emotional)
      let social = sum((0..<11).filter { !Self.emotional.contains($0) })
      let missing = emotional.missing + social.missing
      let total = missing <= 1 ? emotional.points + social.points : nil
      let values = [
        total, emotional.missing == 0 ? emotional.points : nil,
        social.missing == 0 ? social.points : nil,
      ]
      let band = total.map { $0 <= 2 ? "0-2" : $0 <= 8 ? "3-8" : $0 <= 10 ? "9-10" : "11" }
      let isClose = emotional.missing == 0 && emotional.points >= 3
      let expected: LonelyNow = total.map { $0 >= 3 ? .yes : .no } ?? .unknown
      failures.unless(
        found.scores.map(\.value) == values.map { $0.map { $0 * 2 } }
          && found.scores.first?.band?.rawValue == band && found.lonelyNow == expected
          && found.safety == ((total ?? 0) >= 9 ? [.professionalContact] : [])
          && isReached("djg11", "emotional", codes, "djg11_") == isClose
          && found.contradictions.isEmpty,
        "\(codes): \(found)"
      )
    }
    #expect(failures.isEmpty, "\(failures)")
  }
}

extension [Int] {
  fileprivate func replacing(_ place: Int, _ code: Int) -> [Int] {
    var other = self
    other[place] = code
    return other
  }
}
