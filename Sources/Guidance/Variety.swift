import Screening

/// Chooses a few suggestions that differ.
///
/// At most five, of three kinds or more; one that can be done today from home; at most one help
/// line; for somebody who needs practice first practice or guided meeting, and something that
/// teaches or gives a role; one professional when the course is chronic; one way to do something
/// for others; never only things for the old under 60; no organization twice unless there is
/// nothing else. Source: DESIGN.md 7, directory.md 6 rule 4.
struct Variety: Sendable {
  private let entries: [Entry]
  private let row: PathTable.Row?
  private let isChronic: Bool
  /// How many things for the old there may be.
  private let oldLimit: Int
  /// Whom anybody can turn to; `nil` when the person declined it.
  private let fallback: Int?

  static let kindCount = 3

  init(_ directory: Directory, _ profile: Profile, _ fallback: Int?) {
    entries = directory.entries
    row = profile.path.flatMap { directory.table.paths[$0] }
    isChronic = profile.course == .chronic
    oldLimit = profile.ages.map { $0.upperBound < 60 ? 1 : .max } ?? 2
    self.fallback = fallback
  }

  /// Chooses from a ranking, up to five.
  func choose(_ limit: Int, from ranking: Ranking) -> [Int] {
    var choice = Choice(limit: limit, oldLimit: oldLimit, entries: entries)
    let candidates = ranking.positions
    let leads = leads(mayBeBare: row?.bareMeetings ?? .welcome == .welcome)
    choice.add(from: candidates) { leads($0) && $0.flags.isDisjoint(with: self.notFirst) }
    choice.add(from: candidates, where: leads)
    choice.add(from: candidates) { $0.flags.contains(.today) }
    if row?.beginsGuided == true {
      choice.add(from: candidates) { $0.flags.contains(.growth) }
    }
    if isChronic { choice.add(from: candidates) { $0.flags.contains(.professional) } }
    choice.add(from: candidates, onlyIfNewKind: true) { $0.flags.contains(.giving) }
    choice.fill(from: candidates)
    var chosen = candidates.map(Int.init).filter(choice.positions.contains)
    if oldLimit < .max, chosen.allSatisfy({ entries[$0].flags.contains(.forTheOld) }),
      !chosen.isEmpty, let fallback
    {
      chosen = chosen.prefix(limit - 1) + [fallback]
    }
    // A help line is for whoever cannot wait, and is no first suggestion to anybody else.
    let lines = chosen.filter { entries[$0].flags.contains(.helpLine) }
    chosen = chosen.filter { !entries[$0].flags.contains(.helpLine) } + lines
    return leading(chosen, of: ranking, limit: limit)
  }

  /// The same suggestions with one first that may stand first: guided where the path begins so,
  /// no bare meeting where the path does not welcome them, and no help line.
  ///
  /// Whom anybody can turn to comes after what is meant for just this and, for somebody who needs
  /// practice, a role for others comes after practice.
  func leading(_ chosen: [Int], of ranking: Ranking, limit: Int) -> [Int] {
    guard !chosen.isEmpty else { return [] }
    let mayBeBare = row?.bareMeetings ?? .welcome == .welcome
    let leads = leads(mayBeBare: mayBeBare)
    let leader =
      chosen.first { leads(entries[$0]) && entries[$0].flags.isDisjoint(with: notFirst) }
      ?? chosen.first { leads(entries[$0]) }
      ?? ranking.positions.lazy.map(Int.init).first { leads(entries[$0]) }
    if let leader { return moved(leader, toTheFrontOf: chosen, limit: limit) }
    if row?.beginsGuided != true, mayBeBare { return chosen }
    if let fallback { return moved(fallback, toTheFrontOf: chosen, limit: limit) }
    let rest = chosen.filter { !entries[$0].flags.contains(.bare) }
    return rest.isEmpty && mayBeBare ? chosen : rest
  }

  private var notFirst: Entry.Flags {
    row?.beginsGuided == true ? [.professional, .giving] : .professional
  }

  private func leads(mayBeBare: Bool) -> (Entry) -> Bool {
    let mustBeGuided = row?.beginsGuided == true
    return { entry in
      !entry.flags.contains(.helpLine)
        && (mustBeGuided
          ? entry.flags.contains(.guided) : mayBeBare || !entry.flags.contains(.bare))
    }
  }

  private func moved(_ leader: Int, toTheFrontOf chosen: [Int], limit: Int) -> [Int] {
    Array(([leader] + chosen.filter { $0 != leader }).prefix(limit))
  }
}
