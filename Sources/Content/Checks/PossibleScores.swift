import Screening

extension Scale {
  /// Every score that answers can add up to, in halves, in order.
  ///
  /// With items missing as far as the scale allows: what is missing adds nothing.
  var possibleScores: [Int] {
    let limit =
      switch missing {
      case .tolerated(let limit): min(limit, keys.count)
      case .counted: keys.count
      }
    // By how many items are missing.
    var reached: [Set<Int>] = Array(repeating: [], count: limit + 1)
    reached[0] = [0]
    for key in keys.values {
      var next: [Set<Int>] = Array(repeating: [], count: limit + 1)
      for (missing, scores) in reached.enumerated() {
        for points in Set(key.values) { next[missing].formUnion(scores.map { $0 + points }) }
        if missing < limit { next[missing + 1].formUnion(scores) }
      }
      reached = next
    }
    return reached.reduce(into: Set<Int>()) { $0.formUnion($1) }.sorted()
  }
}

extension Int {
  /// Halves as people write points: 5 is 2.5.
  var points: String {
    isMultiple(of: 2) ? "\(self / 2)" : "\(self < 0 && self > -2 ? "-" : "")\(self / 2).5"
  }
}

extension ClosedRange<Int> {
  /// Halves as people write a range of points: `0`, `2-4`.
  var points: String {
    lowerBound == upperBound
      ? lowerBound.points : "\(lowerBound.points)-\(upperBound.points)"
  }
}
