import Screening

/// The scales of a layout with numbers for names: from the bytes of a cell to points.
///
/// A cell becomes an outcome: 0 is missing, 1 and up are the options in their order. Whether this
/// says the same as the scales themselves is tested on every answer sheet of the short ones.
struct ScoringTable: Sendable {
  static let missing: UInt8 = 0
  /// The outcome of a cell that the coding does not have.
  static let outside: UInt8 = 255
  private static let space: UInt8 = 0x20

  /// For each column and each byte the outcome of the cell that is just that byte.
  let singleByte: [UInt8]
  /// For each column its codes of more than one byte.
  private let longCodes: [[(code: [UInt8], outcome: UInt8)]]
  /// The scales that come out, the total last.
  let groups: [ScaleGroup]
  /// The most that the scores of a row can be, in bytes.
  let longestScores: Int

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
    var scales = layout.subscales.map { scale in
      (scale: scale, texts: ScoreTexts(scale) { score, _ in layout.text(ofSubscale: score) })
    }
    let total = layout.total
    scales.append((total, ScoreTexts(total, text: layout.text(ofTotal:missing:))))
    groups = stride(from: 0, to: scales.count, by: ScaleGroup.capacity).map { first in
      ScaleGroup(scales.dropFirst(first).prefix(ScaleGroup.capacity), in: layout.columns)
    }
    longestScores = scales.reduce(0) { $0 + $1.texts.longest }
  }

  /// The outcome of a cell, with spaces around its code or without.
  func outcome(of field: Field, in bytes: Span<UInt8>, column: Int) -> UInt8 {
    switch field.end - field.start {
    case 0: return Self.missing
    case 1 where bytes[field.start] != Self.space:
      return singleByte[column << 8 | Int(bytes[field.start])]
    case 3 where bytes[field.start] == Field.quote && bytes[field.end - 1] == Field.quote:
      let byte = bytes[field.start + 1]
      return byte == Self.space ? Self.missing : singleByte[column << 8 | Int(byte)]
    default: return outcome(ofLong: field.content(in: bytes), column: column)
    }
  }

  private func outcome(ofLong content: [UInt8], column: Int) -> UInt8 {
    guard let first = content.firstIndex(where: { $0 != Self.space }),
      let last = content.lastIndex(where: { $0 != Self.space })
    else { return Self.missing }
    if first == last { return singleByte[column << 8 | Int(content[first])] }
    let code = content[first...last]
    return longCodes[column].first { code.elementsEqual($0.code) }?.outcome ?? Self.outside
  }
}
