import Screening

/// Up to four scales, whose points are added up together.
struct ScaleGroup: Sendable {
  /// How many scales fit.
  static let capacity = 4

  /// By column and outcome, for each scale in its lane: the points earned, in halves, and four
  /// lanes on, 1 where it is missing.
  private let additions: [SIMD8<Int32>]
  /// How many outcomes each column has room for.
  private let stride: Int
  /// How the scores of each scale are written, in the order of the lanes.
  private let texts: [ScoreTexts]

  /// Compiles scales over columns of outcomes.
  init(
    _ scales: some Collection<(scale: Scale, texts: ScoreTexts)>,
    in columns: [ScoreLayout.Column]
  ) {
    stride = 1 + (columns.map(\.item.options.count).max() ?? 0)
    var additions = Array(repeating: SIMD8<Int32>.zero, count: stride * columns.count)
    for (lane, (scale, _)) in scales.enumerated() {
      for (index, column) in columns.enumerated() {
        guard let key = scale.keys[column.item.id] else { continue }
        additions[index * stride + Int(ScoringTable.missing)][Self.capacity + lane] = 1
        for (position, option) in column.item.options.enumerated() {
          let points = Int32(clamping: key[option.id] ?? 0)
          additions[index * stride + position + 1][lane] = points
        }
      }
    }
    self.additions = additions
    texts = scales.map(\.texts)
  }

  /// Writes the scores of a row, given the outcome of each column.
  func write(_ outcomes: Span<UInt8>, into output: inout OutputSpan<UInt8>) {
    var tally = SIMD8<Int32>.zero
    var place = 0
    for column in outcomes.indices {
      tally &+= additions[place &+ Int(outcomes[column])]
      place &+= stride
    }
    for lane in texts.indices {
      texts[lane].write(
        Int(tally[lane]),
        missing: Int(tally[lane &+ Self.capacity]),
        into: &output
      )
    }
  }
}
