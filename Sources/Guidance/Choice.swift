import Screening

/// A list of suggestions while it is being made.
struct Choice {
  private(set) var positions: Set<Int> = []
  private var kinds: UInt64 = 0
  private var organizations: Set<Int32> = []
  private var helpLines = 0
  private var old = 0
  private let limit: Int
  private let oldLimit: Int
  private let entries: [Entry]

  init(limit: Int, oldLimit: Int, entries: [Entry]) {
    self.limit = limit
    self.oldLimit = oldLimit
    self.entries = entries
  }

  /// Whether what is still free is needed for kinds that are not yet there.
  private var needsNewKind: Bool {
    let missing = Variety.kindCount - kinds.nonzeroBitCount
    return missing > 0 && missing >= limit - positions.count
  }

  /// Adds the best candidate that is wanted, unless something wanted is there already.
  ///
  /// Where the list runs out of room for three kinds, one of a new kind goes first, or nothing
  /// else will do.
  mutating func add(
    from candidates: [Int32],
    onlyIfNewKind: Bool = false,
    where wanted: (Entry) -> Bool
  ) {
    guard !positions.contains(where: { wanted(entries[$0]) }) else { return }
    var best = needsNewKind ? first(of: candidates) { wanted($0) && isNew($0) } : nil
    if best == nil, !(needsNewKind && onlyIfNewKind) { best = first(of: candidates, where: wanted) }
    if let best { insert(best) }
  }

  /// Fills the list with the best that may still be there.
  mutating func fill(from candidates: [Int32]) {
    while let best = next(of: candidates) { insert(best) }
  }

  private func next(of candidates: [Int32]) -> Int? {
    if needsNewKind, let best = first(of: candidates, where: isNew) { return best }
    return first(of: candidates) { _ in true }
      ?? first(of: candidates, mayRepeatOrganization: true) { _ in true }
  }

  private func isNew(_ entry: Entry) -> Bool { kinds & 1 << UInt64(entry.mainKind) == 0 }

  private func first(
    of candidates: [Int32],
    mayRepeatOrganization: Bool = false,
    where wanted: (Entry) -> Bool
  ) -> Int? {
    guard positions.count < limit else { return nil }
    return candidates.first { candidate in
      let entry = entries[Int(candidate)]
      return wanted(entry) && !entry.flags.contains(.crisis)
        && !(entry.flags.contains(.helpLine) && helpLines > 0)
        && !(entry.flags.contains(.forTheOld) && old >= oldLimit)
        && (mayRepeatOrganization || !organizations.contains(entry.organization))
        && !positions.contains(Int(candidate))
    }.map { Int($0) }
  }

  private mutating func insert(_ position: Int) {
    let entry = entries[position]
    positions.insert(position)
    organizations.insert(entry.organization)
    kinds |= 1 << UInt64(entry.mainKind)
    if entry.flags.contains(.helpLine) { helpLines += 1 }
    if entry.flags.contains(.forTheOld) { old += 1 }
  }
}
