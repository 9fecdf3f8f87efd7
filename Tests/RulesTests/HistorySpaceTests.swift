import Screening
import Testing

/// Everything that can have been measured before, by intervals of days: instruments.md 3.5.
///
/// The rule compares three lengths of time with fixed numbers: the days between a measurement and
/// the one kept before it with 14, the days since the run began with 365 and 730, the days since
/// the latest relief with 365. So each day just before, at and just after those, counted from today
/// and from each other, stands for all days between. Whether a measurement is kept depends on the
/// one kept before it alone, so three of them, in every order of lonely, not lonely and unknown,
/// show all that a longer row can: one dropped between two kept, a run that begins at a dropped
/// one, a run broken by one that is dropped.
struct HistorySpaceTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  private static let days = [
    0, 13, 14, 351, 352, 364, 365, 366, 378, 379, 380, 729, 730, 731, 743, 744,
  ]

  /// Every row of at most so many measurements, no two on one day.
  private static func rows(_ most: Int, of days: [Int]) -> [[Written.Earlier]] {
    var rows: [[Written.Earlier]] = [[]]
    var last = rows
    for _ in 0..<most {
      last = last.flatMap { row in
        days.filter { day in row.last.map { day < $0.ago } ?? true }
          .flatMap { day in [true, false, nil].map { row + [(day, $0)] } }
      }
      rows += last
    }
    return rows
  }

  private func classify(_ row: [Written.Earlier], _ lonely: LonelyNow) -> HistoryClass {
    let today = ShippedRules.today
    let earlier = row.map { Measurement(date: today.advanced(by: -$0.ago), isLonely: $0.isLonely) }
    return reasoner.book.history.classify(earlier, today: today, now: lonely)
  }

  private static let severity: [HistoryClass] = [
    .recentOnset, .insufficient, .chronic, .chronicStrong,
  ]

  /// Compares every row, and with each relief in it turned into loneliness.
  private func survey(_ rows: [[Written.Earlier]]) -> (failures: Failures, reached: Set<String>) {
    var failures = Failures()
    var reached: Set<String> = []
    func rank(_ history: HistoryClass) -> Int { Self.severity.firstIndex(of: history) ?? -1 }
    for row in rows {
      for lonely in LonelyNow.allCases {
        let found = classify(row, lonely)
        failures.unless(found == Written.history(row, lonely), "\(row) \(lonely): \(found)")
        reached.insert("\(lonely) \(found)")
        guard lonely == .yes else { continue }
        for place in row.indices where row[place].isLonely == false {
          var worse = row
          worse[place].isLonely = true
          let other = classify(worse, lonely)
          failures.unless(rank(found) <= rank(other), "\(row) \(found), \(place) worse: \(other)")
        }
      }
    }
    return (failures, reached)
  }

  @Test func `every history is classified as the written rule says, and never eased by more`() {
    let rows = Self.rows(3, of: Self.days)
    #expect(rows.count == 1 + 16 * 3 + 120 * 9 + 560 * 27)
    let (failures, reached) = survey(rows)
    #expect(failures.isEmpty, "\(failures)")
    // Without loneliness now nothing has been going on.
    #expect(
      reached == [
        "yes chronicStrong", "yes chronic", "yes recentOnset", "yes insufficient",
        "no recentOnset", "no insufficient", "unknown recentOnset", "unknown insufficient",
      ]
    )
  }

  @Test func `a row of four is classified as the written rule says`() {
    let (failures, _) = survey(Self.rows(4, of: [13, 14, 27, 28, 365, 379, 730]))
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func `somebody has recovered who was lonely at a measurement that counts and is not now`() {
    var failures = Failures()
    for row in Self.rows(2, of: [0, 3, 13, 14, 100, 800]) {
      for (d1, lonely) in [(4, LonelyNow.yes), (0, .no), (-1, .unknown)] {
        let earlier = row.map {
          Measurement(date: ShippedRules.today.advanced(by: -$0.ago), isLonely: $0.isLonely)
        }
        let input = ShippedRules.input(["course": ["D1": d1]], earlier: earlier)
        let found = ShippedRules.assess(reasoner, input)
        // The earlier of two counts when it is known; the later one then has to be 14 days after.
        let known = row.filter { $0.isLonely != nil }
        let kept = known.count == 2 && known[0].ago - known[1].ago < 14 ? [known[0]] : known
        let expected = lonely == .no && kept.contains { $0.isLonely == true }
        failures.unless(
          found.flags == (expected ? [.recovered] : []) && found.contradictions.isEmpty,
          "\(row) \(lonely): \(found.flags) \(found.contradictions)"
        )
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }
}
