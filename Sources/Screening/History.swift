/// One earlier moment at which it was known, or not, whether somebody felt lonely.
package struct Measurement: Equatable, Sendable {
  package let date: CalendarDay
  /// `nil` when it is not known.
  package let isLonely: Bool?

  /// Makes a measurement.
  package init(date: CalendarDay, isLonely: Bool?) {
    self.date = date
    self.isLonely = isLonely
  }
}

/// How earlier measurements count, in calendar days and never in the number of tries.
///
/// Source: instruments.md 3.5, after S30, S31 and S37.
package struct HistoryRule: Equatable, Sendable {
  /// A measurement nearer than this to the one kept before it is dropped.
  package let minimumGap: Int
  /// An unbroken run of so many days is chronic.
  package let chronicSpan: Int
  /// An unbroken run of so many days is strongly chronic.
  package let strongSpan: Int
  /// Not lonely within so many days before now is a recent onset.
  package let recentSpan: Int
  package let source: String

  /// Makes the rule; all spans are in days.
  package init(
    minimumGap: Int,
    chronicSpan: Int,
    strongSpan: Int,
    recentSpan: Int,
    source: String
  ) {
    self.minimumGap = minimumGap
    self.chronicSpan = chronicSpan
    self.strongSpan = strongSpan
    self.recentSpan = recentSpan
    self.source = source
  }

  /// The earlier measurements that count: known, in order, none too near the one before it.
  package func kept(_ earlier: [Measurement]) -> [Measurement] {
    var kept: [Measurement] = []
    for measurement in earlier.sorted(by: { $0.date < $1.date })
    where measurement.isLonely != nil {
      if let last = kept.last, last.date.distance(to: measurement.date) < minimumGap { continue }
      kept.append(measurement)
    }
    return kept
  }

  /// What earlier measurements say of a measurement taken today, which is never dropped.
  package func classify(_ earlier: [Measurement], today: CalendarDay, now: LonelyNow)
    -> HistoryClass
  {
    let kept = kept(earlier)
    if now == .yes {
      let span = run(kept, until: today)
      if span >= strongSpan { return .chronicStrong }
      if span >= chronicSpan { return .chronic }
    }
    if let days = daysSinceRelief(kept, today: today), days <= recentSpan { return .recentOnset }
    return .insufficient
  }

  /// For how many days the measurements that count were lonely without a break, until today.
  func run(_ kept: [Measurement], until today: CalendarDay) -> Int {
    (kept.reversed().prefix { $0.isLonely == true }.last?.date ?? today).distance(to: today)
  }

  /// How many days ago nothing was missed; `nil` when that was never measured.
  func daysSinceRelief(_ kept: [Measurement], today: CalendarDay) -> Int? {
    kept.last { $0.isLonely == false }?.date.distance(to: today)
  }

  /// The rule that came to a class, as results name it.
  package static func rule(for history: HistoryClass) -> Rule.ID {
    switch history {
    case .chronicStrong: "history.two-years"
    case .chronic: "history.one-year"
    case .recentOnset: "history.recent-onset"
    case .insufficient: "history.insufficient"
    }
  }
}
