import Screening

/// A scale as numbers: which columns it looks at, and what each outcome earns.
struct CompiledScale: Sendable {
  /// A column with the place of its points.
  private struct Term {
    let column: Int
    let offset: Int
  }

  private var terms: [Term] = []
  /// For each term the points by outcome, in halves; what is missing earns none.
  private var points: [Int] = []
  /// All sums that there can be, also with answers missing.
  private(set) var sums: ClosedRange<Int> = 0...0
  let missing: MissingRule

  /// The columns it looks at.
  var columnCount: Int { terms.count }

  init(_ scale: Scale, in columns: [ScoreLayout.Column]) {
    missing = scale.missing
    for (index, column) in columns.enumerated() {
      guard let key = scale.keys[column.item.id] else { continue }
      let earned = [0] + column.item.options.map { key[$0.id] ?? 0 }
      terms.append(Term(column: index, offset: points.count))
      points += earned
      sums = sums.lowerBound + (earned.min() ?? 0)...sums.upperBound + (earned.max() ?? 0)
    }
  }

  /// The sum in halves of a point, and how many of its answers are missing.
  func score(_ outcomes: Span<UInt8>) -> (sum: Int, missing: Int) {
    var sum = 0
    var missing = 0
    for term in terms {
      let outcome = outcomes[term.column]
      sum += points[term.offset + Int(outcome)]
      missing += outcome == ScoringTable.missing ? 1 : 0
    }
    return (sum, missing)
  }
}
