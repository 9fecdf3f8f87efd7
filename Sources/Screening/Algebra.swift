/// What it takes to answer in one way, and how such costs add up.
///
/// Two questions walk through the same space of answers: how many completions lead to a
/// conclusion, and how few changed answers turn it. They differ only in what they count, so the
/// walk is written once.
protocol Algebra: Sendable {
  associatedtype Element: Sendable

  /// What it takes to do nothing.
  var one: Element { get }

  /// The ways in which an item may be answered, given how it is answered now.
  func ways(item: Int, slot: Catalog.Slot, cell: Int8) -> [(cell: Int8, element: Element)]

  /// Both of two independent things; `nil` when that is more than is looked for.
  func both(_ a: Element, _ b: Element) -> Element?

  /// Either of two things.
  func either(_ a: Element, _ b: Element) -> Element
}

/// Counts completions: each missing or unsure answer may become any option but "I do not know".
struct Completions: Algebra {
  let one = 1.0

  func ways(item: Int, slot: Catalog.Slot, cell: Int8) -> [(cell: Int8, element: Double)] {
    guard cell < 0 || cell == slot.unsure else { return [(cell, 1)] }
    return Self.outcomes(of: slot).map { ($0, 1) }
  }

  func both(_ a: Double, _ b: Double) -> Double? { a * b }

  func either(_ a: Double, _ b: Double) -> Double { a + b }

  /// The outcomes that a completion may choose.
  static func outcomes(of slot: Catalog.Slot) -> [Int8] {
    slot.outcomes.indices.map { Int8(clamping: $0) }.filter { $0 != slot.unsure }
  }
}

/// Looks for the fewest changes of given answers, at most ``limit``.
struct Changes: Algebra {
  /// A set of changed answers.
  struct Element: Sendable, Equatable {
    /// The items changed and what they become, in item order.
    var edits: [Edit]
    /// How far the answers move, in places of the listed order.
    var steps: Int
  }

  struct Edit: Sendable, Equatable {
    let item: Int
    let cell: Int8
  }

  /// Somebody can picture two other answers, not three.
  static let limit = 2

  let one = Element(edits: [], steps: 0)

  func ways(item: Int, slot: Catalog.Slot, cell: Int8) -> [(cell: Int8, element: Element)] {
    var ways = [(cell: cell, element: one)]
    guard cell >= 0 else { return ways }
    for other in Completions.outcomes(of: slot) where other != cell {
      let steps = abs(Int(other) - Int(cell))
      ways.append((other, Element(edits: [Edit(item: item, cell: other)], steps: steps)))
    }
    return ways
  }

  func both(_ a: Element, _ b: Element) -> Element? {
    if b.edits.isEmpty { return a }
    if a.edits.isEmpty { return b }
    guard a.edits.count + b.edits.count <= Self.limit else { return nil }
    let edits = (a.edits + b.edits).sorted { $0.item < $1.item }
    return Element(edits: edits, steps: a.steps + b.steps)
  }

  func either(_ a: Element, _ b: Element) -> Element { Self.precedes(b, a) ? b : a }

  /// Fewest answers, then fewest steps, then first in item order, then first in the list of options.
  static func precedes(_ a: Element, _ b: Element) -> Bool {
    if a.edits.count != b.edits.count { return a.edits.count < b.edits.count }
    if a.steps != b.steps { return a.steps < b.steps }
    for (left, right) in zip(a.edits, b.edits) where left.item != right.item {
      return left.item < right.item
    }
    for (left, right) in zip(a.edits, b.edits) where left.cell != right.cell {
      return left.cell < right.cell
    }
    return false
  }
}
