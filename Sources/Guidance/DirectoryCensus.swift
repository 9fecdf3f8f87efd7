package import Screening

/// How many activities there are, and how long ago their facts were checked.
package struct DirectoryCensus: Equatable, Sendable {
  package let counts: [Activity.Status: Int]
  /// Of the active ones that are help lines.
  package let helpLines: Ages
  /// Of the other active ones.
  package let others: Ages
  /// The active ones that were checked longest ago, the oldest first; at most ``oldestLimit``.
  package let oldest: [Activity]

  /// How many of the oldest are named.
  package static let oldestLimit = 10

  /// How fresh facts are, by ``Freshness``.
  package struct Ages: Equatable, Sendable {
    package let fresh: Int
    package let stale: Int
    package let undated: Int

    /// Says how many there are of each.
    package init(fresh: Int, stale: Int, undated: Int) {
      self.fresh = fresh
      self.stale = stale
      self.undated = undated
    }
  }

  /// Counts on one day.
  package init(_ activities: [Activity], today: CalendarDay) {
    counts = Dictionary(activities.map { ($0.status, 1) }, uniquingKeysWith: +)
    let active = activities.filter { $0.status == .active }
    helpLines = Ages(active.filter(\.isHelpLine), today: today)
    others = Ages(active.filter { !$0.isHelpLine }, today: today)
    oldest = active.compactMap { activity in
      activity.trust.assured.map { (activity: activity, day: $0.firstDay) }
    }
    .sorted { ($0.day, $0.activity.id) < ($1.day, $1.activity.id) }
    .prefix(Self.oldestLimit).map(\.activity)
  }
}

extension DirectoryCensus.Ages {
  fileprivate init(_ activities: [Activity], today: CalendarDay) {
    var (fresh, stale, undated) = (0, 0, 0)
    for activity in activities {
      switch activity.freshness(on: today) {
      case .fresh: fresh += 1
      case .stale: stale += 1
      case .unknown: undated += 1
      }
    }
    self.init(fresh: fresh, stale: stale, undated: undated)
  }
}
