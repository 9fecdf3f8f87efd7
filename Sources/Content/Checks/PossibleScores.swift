import Screening

extension Scale {
  /// The highest score that a scale may have, in halves: more fits no place where scores are kept.
  static let highestScore = 30_000

  /// Every score that answers can add up to, in halves, in order.
  ///
  /// With items missing as far as the scale allows: what is missing adds nothing. Empty for a
  /// scale beyond the bounds of scores.
  var possibleScores: [Int] {
    guard keys.values.allSatisfy({ $0.values.allSatisfy { $0 >= 0 } }),
      range.upperBound <= Self.highestScore
    else { return [] }
    let never = Int.max / 2
    // For each score the fewest missing items with which it is reached.
    var fewest = [0]
    for key in keys.values {
      let top = key.values.max() ?? 0
      var next = Array(repeating: never, count: fewest.count + top)
      for (score, missing) in fewest.enumerated() {
        next[score] = min(next[score], missing + 1)
        for points in Set(key.values) { next[score + points] = min(next[score + points], missing) }
      }
      fewest = next
    }
    let limit =
      switch missing {
      case .tolerated(let limit): limit
      case .counted: keys.count
      }
    return fewest.indices.filter { fewest[$0] <= limit }
  }
}

extension ClosedRange<Int> {
  /// Halves as people write a range of points: `0`, `2-4`.
  var points: String {
    lowerBound == upperBound
      ? lowerBound.halves : "\(lowerBound.halves)-\(upperBound.halves)"
  }
}
