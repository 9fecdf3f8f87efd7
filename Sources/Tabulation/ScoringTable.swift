import Screening

/// The scales of a layout with numbers for names: from the bytes of a cell to points.
///
/// A cell becomes an outcome: 0 is missing, 1 and up are the options in their order. Whether this
/// says the same as the scales themselves is tested on every answer sheet of the short ones.
struct ScoringTable: Sendable {
  static let missing: UInt8 = 0
  /// The outcome of a cell that the coding does not have.
  static let outside: UInt8 = 255

  /// For each column and each byte the outcome of the cell that is just that byte.
  let singleByte: [UInt8]
  /// For each column its codes of more than one byte.
  private let longCodes: [[(code: [UInt8], outcome: UInt8)]]
  /// The scales that come out, the total last.
  let scales: [CompiledScale]

  /// Compiles the scales of a layout.
  init(_ layout: ScoreLayout) {
    var singleByte = Array(repeating: Self.outside, count: layout.columns.count << 8)
    var longCodes: [[(code: [UInt8], outcome: UInt8)]] = []
    for (index, column) in layout.columns.enumerated() {
      var long: [(code: [UInt8], outcome: UInt8)] = []
      let options = column.item.options.enumerated().map { position, option in
        (code: Array(option.id.rawValue.utf8), outcome: UInt8(clamping: position + 1))
      }
      let reasons = layout.missingCodes.map { (code: Array($0.utf8), outcome: Self.missing) }
      for entry in options + reasons {
        if entry.code.count == 1, let byte = entry.code.first {
          singleByte[index << 8 | Int(byte)] = entry.outcome
        } else {
          long.append(entry)
        }
      }
      longCodes.append(long)
    }
    self.singleByte = singleByte
    self.longCodes = longCodes
    scales = (layout.subscales + [layout.total]).map { CompiledScale($0, in: layout.columns) }
  }

  /// The outcome of a cell, with spaces around its code or without.
  func outcome(of field: Field, in bytes: Span<UInt8>, column: Int) -> UInt8 {
    if field.start == field.end { return Self.missing }
    let space: UInt8 = 0x20
    let content = field.content(in: bytes)
    guard let first = content.firstIndex(where: { $0 != space }),
      let last = content.lastIndex(where: { $0 != space })
    else { return Self.missing }
    if first == last { return singleByte[column << 8 | Int(content[first])] }
    let code = content[first...last]
    return longCodes[column].first { code.elementsEqual($0.code) }?.outcome ?? Self.outside
  }
}

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
