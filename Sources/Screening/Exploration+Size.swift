extension Exploration {
  /// At most how many combinations are tried for one decision; more would keep a person waiting.
  static var limit: Double { 500_000 }

  /// Whether a decision can be walked through exactly, in so far as its cost goes.
  ///
  /// All rules that are shipped can. Rules of one's own in which many variables share many items
  /// may not: then each way of answering those items would be tried.
  mutating func isWithinReach(_ name: DecisionName) -> Bool { size(of: name) <= Self.limit }

  /// How many answer sheets there are, as far as a decision looks at them; `nil` for more than a
  /// number can hold.
  mutating func sheets(of name: DecisionName) -> UInt128? { sheets(over: items(of: name)) }

  /// How many answer sheets there are, as far as some items go.
  mutating func sheets(over items: [Int]) -> UInt128? {
    var product: UInt128 = 1
    for item in items {
      let (next, overflows) = product.multipliedReportingOverflow(by: UInt128(ways(item).count))
      guard !overflows else { return nil }
      product = next
    }
    return product
  }

  /// The items that a decision looks at, in order.
  func items(of name: DecisionName) -> [Int] {
    reasoner.items(of: .decision(name), begun: facts.begun).sorted()
  }

  /// An upper bound of the combinations tried: each way of answering the shared items, times all
  /// combinations of values of the variables, and what it takes to find those values.
  private mutating func size(of name: DecisionName, without fixed: Set<Int> = []) -> Double {
    let (variables, shared) = plan(name)
    let fixedInside = fixed.union(shared)
    var combinations = 1.0
    var nested = 0.0
    for variable in variables {
      switch variable {
      case .item(let item):
        combinations *= fixedInside.contains(item) ? 1 : Double(ways(item).count)
      case .scale(let scale): combinations *= values(ofScale: scale, without: fixedInside)
      case .tally(let tally): combinations *= values(ofTally: tally, without: fixedInside)
      case .decision(let name):
        combinations *= Double(name.values.count)
        nested += size(of: name, without: fixedInside)
      }
    }
    return shared.reduce(combinations + nested) {
      fixed.contains($1) ? $0 : $0 * Double(ways($1).count)
    }
  }

  /// How many values a scale can have, at most, with some answers fixed.
  private mutating func values(ofScale position: Int, without fixed: Set<Int>) -> Double {
    let scale = reasoner.catalog.scales[position]
    var ways = 1.0
    for term in scale.terms where !fixed.contains(term.item) {
      ways *= Double(self.ways(term.item).count)
    }
    let hasHalves = scale.terms.contains { $0.points.contains { !$0.isMultiple(of: 2) } }
    return min(ways, Double(scale.range.count / (hasHalves ? 1 : 2) + 1))
  }

  /// How many values a tally can have, at most, with some answers fixed.
  private mutating func values(ofTally position: Int, without fixed: Set<Int>) -> Double {
    let scales = reasoner.tallies[position].scales
    var ways = 1.0
    for scale in scales { ways *= values(ofScale: scale.position, without: fixed) }
    let points = scales.reduce(0) { $0 + ($1.cuts.map(\.points).max() ?? 0) }
    return min(ways, Double(points + 1) * Double(scales.count + 1))
  }
}
