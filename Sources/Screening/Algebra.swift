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

/// Counts completions, exactly: each missing or unsure answer may become any option but "I do not know".
struct Completions: Algebra {
  let one: UInt128 = 1

  func ways(item: Int, slot: Catalog.Slot, cell: Int8) -> [(cell: Int8, element: UInt128)] {
    guard cell < 0 || cell == slot.unsure else { return [(cell, 1)] }
    return slot.completions.map { ($0, 1) }
  }

  func both(_ a: UInt128, _ b: UInt128) -> UInt128? { a * b }

  func either(_ a: UInt128, _ b: UInt128) -> UInt128 { a + b }
}

/// Counts answer sheets that differ from the one given in no answer, or in one by one category.
///
/// Categories are neighbours in the listed order; "I do not know" is nobody's neighbour, and a
/// missing answer stays missing.
struct OffByOne: Algebra {
  /// So many sheets with nothing changed, and so many with one answer changed.
  struct Element: Sendable {
    var same: UInt128
    var changed: UInt128
  }

  let one = Element(same: 1, changed: 0)

  func ways(item: Int, slot: Catalog.Slot, cell: Int8) -> [(cell: Int8, element: Element)] {
    guard cell >= 0, let place = slot.completions.firstIndex(of: cell) else { return [(cell, one)] }
    let neighbours = [place - 1, place + 1].filter(slot.completions.indices.contains)
    return [(cell, one)]
      + neighbours.map { (slot.completions[$0], Element(same: 0, changed: 1)) }
  }

  func both(_ a: Element, _ b: Element) -> Element? {
    let both = Element(
      same: a.same * b.same,
      changed: a.same * b.changed + a.changed * b.same
    )
    return both.same + both.changed == 0 ? nil : both
  }

  func either(_ a: Element, _ b: Element) -> Element {
    Element(same: a.same + b.same, changed: a.changed + b.changed)
  }
}
