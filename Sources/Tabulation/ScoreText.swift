import Screening

/// Every text that can follow an `id`, written beforehand.
struct ScoreText: Sendable {
  /// The names of the columns.
  let header: [UInt8]
  /// The rest of a row without scores.
  let refused: [UInt8]
  /// For each scale but the last, by ``index(of:missing:scale:)``: a comma and its score.
  let subscales: [[Piece]]
  /// By the number of missing answers: a comma and that number.
  let missing: [Piece]
  /// By ``index(of:missing:scale:)`` of the total: its score, its category and the end of the row.
  let total: [Piece]
  /// The longest rest of a row.
  let longest: Int

  /// A text, so short that it is copied byte by byte.
  typealias Piece = [UInt8]

  /// Writes the texts for a layout and its scales, the total last.
  init(_ layout: ScoreLayout, _ scales: [CompiledScale]) {
    let total = scales[scales.count - 1]
    header = Array((layout.header.joined(separator: ",") + "\n").utf8)
    refused = Array(repeating: Field.comma, count: layout.header.count - 1) + [Field.lineFeed]
    subscales = scales.dropLast().map { scale in
      [Array(",".utf8)] + scale.sums.map { Array(",\(Self.number($0))".utf8) }
    }
    missing = (0...total.columnCount).map { Array(",\($0)".utf8) }
    self.total =
      [Array(",,\n".utf8)]
      + total.sums.map { sum in
        let band = layout.total.bandings.first?.band(of: sum)
        return Array(",\(Self.number(sum)),\(band?.category ?? "")\n".utf8)
      }
    longest = (subscales + [missing, self.total]).reduce(refused.count) { length, pieces in
      length + (pieces.map(\.count).max() ?? 0)
    }
  }

  /// The place of a score among its texts; the first is for one that is not valid.
  static func index(of score: (sum: Int, missing: Int), scale: CompiledScale) -> Int {
    scale.missing.allows(missing: score.missing) ? score.sum - scale.sums.lowerBound + 1 : 0
  }

  /// A number given in halves, such as `2.5`; a whole one has no decimals.
  static func number(_ halves: Int) -> String {
    let sign = halves < 0 ? "-" : ""
    return "\(sign)\(halves.magnitude / 2)" + (halves.isMultiple(of: 2) ? "" : ".5")
  }
}
