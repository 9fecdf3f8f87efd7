/// One row of a table of activities before it is written: the text of each of its cells.
package struct ActivityCells: Equatable, Sendable {
  private var texts: [String]

  private static let places: [String: Int] = Dictionary(
    uniqueKeysWithValues: ActivityFile.columns.enumerated().map { ($1, $0) }
  )

  /// A row with nothing in it.
  package init() { texts = Array(repeating: "", count: ActivityFile.columns.count) }

  /// What stands in a column; nothing in one that no table has.
  package subscript(column: String) -> String {
    get { Self.places[column].map { texts[$0] } ?? "" }
    set {
      guard let place = Self.places[column] else { return }
      texts[place] = newValue
    }
  }

  /// The row, with its line feed, as RFC 4180 writes it.
  package var line: [UInt8] { Self.line(texts) }

  /// The first row of a table, which names every column.
  package static let header = line(ActivityFile.columns)

  private static func line(_ texts: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(texts.count) { $0 + $1.utf8.count + 2 })
    for (index, text) in texts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      append(text, to: &bytes)
    }
    bytes.append(0x0A)
    return bytes
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = text.utf8.contains {
      $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D
    }
    guard needsQuotes else { return bytes.append(contentsOf: text.utf8) }
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }
}
