package import Screening

/// The activities that fit somebody, the best first.
///
/// Equal points: local before national, then by id, so the same answers give the same order on
/// every machine.
struct Ranking: Sendable {
  /// Places in ``Directory/activities``.
  let positions: [Int32]

  /// Ranks a whole directory in one pass and one counting sort.
  init(_ directory: Directory, _ matching: Matching, declined: Set<Activity.ID>) {
    let ranks = directory.areas.withUnsafeBufferPointer { areas in
      directory.entries.map { entry -> Int16 in
        guard let fit = matching.fit(entry, areas: areas) else { return Self.out }
        return Self.rank(fit, isNational: entry.flags.contains(.national))
      }
    }
    let refused = Set(declined.compactMap(directory.position))
    var counts = [Int](repeating: 0, count: Int(Self.out) + 1)
    for rank in ranks { counts[Int(rank)] += 1 }
    var starts = [Int](repeating: 0, count: Int(Self.out))
    for rank in 1..<Int(Self.out) { starts[rank] = starts[rank - 1] + counts[rank - 1] }
    var positions = [Int32](repeating: 0, count: ranks.count - counts[Int(Self.out)])
    for (position, rank) in ranks.enumerated() where rank != Self.out {
      positions[starts[Int(rank)]] = Int32(position)
      starts[Int(rank)] += 1
    }
    self.positions =
      refused.isEmpty ? positions : positions.filter { !refused.contains(Int($0)) }
  }

  /// More points than anything can have.
  private static let most = 63
  /// The rank of what does not fit.
  private static let out: Int16 = 256

  /// 0 the best.
  private static func rank(_ fit: Fit, isNational: Bool) -> Int16 {
    Int16(clamping: min(max(0, most - fit.points), 127) * 2 + (isNational ? 1 : 0))
  }
}

extension Directory {
  /// How many suggestions a mixed list has at most.
  package static let mixedLimit = 5

  /// What fits somebody, the best first.
  ///
  /// Up to five are mixed as ``Variety`` says; more are simply the best. Never empty where the
  /// directory has its fallback, unless the person wants no contact or declined it.
  package func suggestions(
    for profile: Profile,
    today: CalendarDay,
    limit: Int = mixedLimit
  ) -> [Match] {
    guard limit > 0 else { return [] }
    let matching = Matching(profile, today: today, in: self)
    let ranking = Ranking(self, matching, declined: profile.declined)
    let fallback = fallback(for: profile, matching)
    let variety = Variety(self, profile, fallback.first)
    var chosen: [Int]
    if profile.modifiers.contains(.noWish) {
      chosen = ranking.positions.prefix(limit).map(Int.init)
    } else if limit > Self.mixedLimit {
      let best = ranking.positions.prefix(limit).map(Int.init)
      chosen = variety.leading(best, of: ranking, limit: limit)
    } else {
      chosen = variety.choose(limit, from: ranking)
    }
    if chosen.isEmpty { chosen = Array(fallback.prefix(limit)) }
    return areas.withUnsafeBufferPointer { areas in
      chosen.compactMap { position in
        let fit =
          matching.fit(entries[position], areas: areas)
          ?? matching.fitAnyway(entries[position], areas: areas)
        return fit.map { Match(activities[position], $0, profile: profile, today: today) }
      }
    }
  }

  /// What is left when nothing fits: whom anybody can turn to or, for somebody who wants no
  /// contact, the help lines.
  private func fallback(for profile: Profile, _ matching: Matching) -> [Int] {
    let wantsNobody = profile.modifiers.contains(.noWish)
    let candidates =
      wantsNobody
      ? entries.indices.filter { entries[$0].flags.contains(.helpLine) }
      : table.fallback.compactMap(position)
    return areas.withUnsafeBufferPointer { areas in
      let fitting = candidates.compactMap { position -> (position: Int, points: Int)? in
        guard !profile.declined.contains(activities[position].id) else { return nil }
        return matching.fitAnyway(entries[position], areas: areas).map { (position, $0.points) }
      }
      // Help lines are ranked as ever; the fallback has its own order.
      let ranked =
        wantsNobody
        ? fitting.sorted { ($1.points, $0.position) < ($0.points, $1.position) } : fitting
      return ranked.map(\.position)
    }
  }
}
