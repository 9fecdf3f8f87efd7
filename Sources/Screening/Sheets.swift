/// Answer sheets tried one by one, for decisions that no ``Exploration`` can walk through.
struct Sheets {
  let reasoner: Reasoner
  let facts: Facts

  /// How many completions a sample draws.
  static let sampleSize = 10_000
  /// Where its random numbers begin, so that every run draws the same ones.
  static let seed: UInt64 = 1
  /// At most how many pairs of changed answers are tried.
  static let pairLimit = 100_000

  /// What a decision comes to with some cells changed.
  func value(of name: DecisionName, with changes: [(item: Int, cell: Int8)]) -> Int8 {
    var other = facts
    for change in changes { other.cells[change.item] = change.cell }
    reasoner.score(&other)
    for decided in DecisionName.allCases { reasoner.decide(decided, &other) }
    return other.decisions[name.position]
  }

  /// How often each value comes out of the completions: of all where they are few enough to try,
  /// else of some drawn at random, all as likely.
  ///
  /// `count` is how many there are; `nil` for more than a number can hold.
  func completions(_ name: DecisionName, _ items: [Int], count: UInt128?) -> [Int8: Int] {
    let open = items.map { item in
      (
        item: item,
        cells: Completions().ways(item: item, slot: slot(item), cell: facts.cells[item]).map(\.cell)
      )
    }
    .filter { $0.cells.count > 1 }
    var counts: [Int8: Int] = [:]
    if let count, Self.areFew(count) {
      tryEach(open[...], []) { counts[value(of: name, with: $0), default: 0] += 1 }
      return counts
    }
    var random = SplitMix(seed: Self.seed)
    for _ in 0..<Self.sampleSize {
      let drawn = open.map { ($0.item, $0.cells[random.next(below: $0.cells.count)]) }
      counts[value(of: name, with: drawn), default: 0] += 1
    }
    return counts
  }

  /// How often each score of a scale, in halves, comes out of completions drawn at random.
  func sample(_ scale: CatalogScale) -> [Int16: Int] {
    var random = SplitMix(seed: Self.seed)
    let terms = scale.terms.map { term in
      Completions().ways(item: term.item, slot: slot(term.item), cell: facts.cells[term.item])
        .map { term.points[Int($0.cell)] }
    }
    var counts: [Int16: Int] = [:]
    for _ in 0..<Self.sampleSize {
      let score = terms.reduce(into: Int16(0)) { $0 += $1[random.next(below: $1.count)] }
      counts[score, default: 0] += 1
    }
    return counts
  }

  /// Whether so many completions are tried one by one.
  static func areFew(_ count: UInt128) -> Bool { count <= 100_000 }

  private func tryEach(
    _ open: ArraySlice<(item: Int, cells: [Int8])>,
    _ chosen: [(item: Int, cell: Int8)],
    _ body: ([(item: Int, cell: Int8)]) -> Void
  ) {
    guard let first = open.first else { return body(chosen) }
    for cell in first.cells { tryEach(open.dropFirst(), chosen + [(first.item, cell)], body) }
  }

  /// How many sheets with one answer off by one category, and the sheet itself, give each value.
  func offByOne(_ name: DecisionName, _ items: [Int]) -> [Int8: Int] {
    var counts: [Int8: Int] = [value(of: name, with: []): 1]
    for item in items {
      let ways = OffByOne().ways(item: item, slot: slot(item), cell: facts.cells[item])
      for way in ways.dropFirst() {
        counts[value(of: name, with: [(item, way.cell)]), default: 0] += 1
      }
    }
    return counts
  }

  /// The smallest change to each other value: of one answer, and of two where there are not too
  /// many pairs to try.
  func changes(_ name: DecisionName, _ items: [Int]) -> [Int8: Changes.Element] {
    let algebra = Changes()
    let edits = items.flatMap { item in
      algebra.ways(item: item, slot: slot(item), cell: facts.cells[item]).dropFirst()
    }
    var found: [Int8: Changes.Element] = [:]
    func note(_ element: Changes.Element) {
      let value = value(of: name, with: element.edits.map { ($0.item, $0.cell) })
      found[value] = found[value].map { algebra.either($0, element) } ?? element
    }
    for edit in edits { note(edit.element) }
    guard edits.count * edits.count / 2 <= Self.pairLimit else { return found }
    for (index, first) in edits.enumerated() {
      for second in edits[(index + 1)...]
      where first.element.first.item != second.element.first.item {
        if let both = algebra.both(first.element, second.element) { note(both) }
      }
    }
    return found
  }

  private func slot(_ item: Int) -> Catalog.Slot { reasoner.catalog.items[item] }
}
