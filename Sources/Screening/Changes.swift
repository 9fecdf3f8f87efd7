/// Looks for the fewest changes of given answers, at most ``limit``.
struct Changes: Algebra {
  /// A set of changed answers, in item order; without an array, for there are thousands of them.
  struct Element: Sendable, Equatable {
    private(set) var count = 0
    private(set) var first = Edit.none
    private(set) var second = Edit.none
    /// How far the answers move, in places of the listed order.
    private(set) var steps = 0

    init() {}

    init(_ edit: Edit, steps: Int) {
      count = 1
      first = edit
      self.steps = steps
    }

    /// Both changes; the caller knows that together they are within the limit.
    func joined(with other: Element) -> Element {
      var joined = self
      joined.count += other.count
      joined.steps += other.steps
      if count == 0 {
        (joined.first, joined.second) = (other.first, other.second)
      } else if other.count == 1 {
        joined.first = first.item < other.first.item ? first : other.first
        joined.second = first.item < other.first.item ? other.first : first
      }
      return joined
    }

    /// The changes, in item order.
    var edits: [Edit] { count == 0 ? [] : count == 1 ? [first] : [first, second] }
  }

  struct Edit: Sendable, Equatable {
    let item: Int
    let cell: Int8

    static let none = Edit(item: .max, cell: .max)
  }

  /// Somebody can picture two other answers, not three.
  static let limit = 2

  let one = Element()

  func ways(item: Int, slot: Catalog.Slot, cell: Int8) -> [(cell: Int8, element: Element)] {
    var ways = [(cell: cell, element: one)]
    guard cell >= 0 else { return ways }
    for other in slot.completions where other != cell {
      let steps = abs(Int(other) - Int(cell))
      ways.append((other, Element(Edit(item: item, cell: other), steps: steps)))
    }
    return ways
  }

  func both(_ a: Element, _ b: Element) -> Element? {
    a.count + b.count <= Self.limit ? a.joined(with: b) : nil
  }

  func either(_ a: Element, _ b: Element) -> Element { Self.precedes(b, a) ? b : a }

  /// Fewest answers, then fewest steps, then first in item order, then first in the list of options.
  static func precedes(_ a: Element, _ b: Element) -> Bool {
    if a.count != b.count { return a.count < b.count }
    if a.steps != b.steps { return a.steps < b.steps }
    if a.first.item != b.first.item { return a.first.item < b.first.item }
    if a.second.item != b.second.item { return a.second.item < b.second.item }
    if a.first.cell != b.first.cell { return a.first.cell < b.first.cell }
    return a.second.cell < b.second.cell
  }
}
