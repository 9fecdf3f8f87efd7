/// A table of separated values (RFC 4180), which remembers where each cell stood.
///
/// The separator is a comma or, where the first line has more of those, a semicolon. Lines end
/// in LF or CRLF, a byte order mark is skipped, and empty lines are no rows.
package struct CSVDocument: Sendable {
  private let bytes: [UInt8]
  /// Where each line of the file begins.
  private let lineStarts: [Int]
  private let cells: [Cell]
  /// Where each row begins in ``cells``, and where the last one ends.
  private let starts: [Int32]

  /// One cell, by the bytes of its text.
  package struct Cell: Hashable, Sendable {
    /// Where it begins in the file, quotes included.
    package let offset: Int
    fileprivate let start: Int32
    fileprivate let end: Int32
    fileprivate let hasDoubledQuotes: Bool

    /// Whether nothing stands in it.
    package var isEmpty: Bool { start == end }
  }

  /// How many bytes a table may have.
  package static let limit = 256 << 20

  /// Reads a table.
  ///
  /// - Throws: ``CSVSyntaxError`` at the first mistake.
  package init(parsing bytes: [UInt8]) throws(CSVSyntaxError) {
    guard bytes.count <= Self.limit else {
      throw CSVSyntaxError(problem: .tooLarge, offset: 0, in: bytes)
    }
    var parser = CSVParser(bytes)
    if let failure = bytes.withUnsafeBufferPointer({ parser.parse($0) }) {
      throw CSVSyntaxError(problem: failure.problem, offset: failure.offset, in: bytes)
    }
    self.bytes = bytes
    var lineStarts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    for (index, byte) in bytes.enumerated() where byte == 0x0A { lineStarts.append(index + 1) }
    self.lineStarts = lineStarts
    cells = parser.cells
    starts = parser.starts
  }

  /// How many rows there are, with that of the names.
  package var rowCount: Int { starts.count - 1 }

  /// How many cells a row has.
  package func width(_ row: Int) -> Int { Int(starts[row + 1] - starts[row]) }

  /// A cell by its row and column, both from 0.
  package subscript(row: Int, column: Int) -> Cell { cells[Int(starts[row]) + column] }

  /// A cell with nothing in it, at the beginning of a row.
  package func nothing(in row: Int) -> Cell {
    Cell(offset: self[row, 0].offset, start: 0, end: 0, hasDoubledQuotes: false)
  }

  /// The text of a cell, without its quotes; `nil` when it is no UTF-8.
  package func text(_ cell: Cell) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      let cellBytes = UnsafeBufferPointer(rebasing: bytes[Int(cell.start)..<Int(cell.end)])
      guard cell.hasDoubledQuotes else { return Self.text(cellBytes) }
      var plain: [UInt8] = []
      plain.reserveCapacity(cellBytes.count)
      var isSecond = false
      for byte in cellBytes {
        isSecond = byte == UInt8(ascii: "\"") && !isSecond
        if !isSecond { plain.append(byte) }
      }
      return plain.withUnsafeBufferPointer(Self.text)
    }
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    // Bytes that are no UTF-8 were replaced.
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    return isASCII || text.utf8.elementsEqual(bytes) ? text : nil
  }

  /// The line and column of a byte.
  package func position(of offset: Int) -> JSON.Position {
    // The last line that begins at or before the byte; a table may have a finding in every row.
    var (low, high) = (0, lineStarts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let start = lineStarts[low]
    let column = bytes[start..<min(max(offset, start), bytes.count)].count { $0 & 0xC0 != 0x80 }
    return JSON.Position(line: low + 1, column: column + 1)
  }
}

/// Why a table cannot be read, and where.
package struct CSVSyntaxError: Error, Equatable, Sendable {
  package let problem: Problem
  package let position: JSON.Position

  package enum Problem: Hashable, Sendable {
    case quoteNeverCloses
    /// Something between a closing quote and the next separator.
    case textAfterQuote
    /// A quote in the middle of a cell that does not begin with one.
    case quoteInsideText
    case tooLarge
  }

  init(problem: Problem, offset: Int, in bytes: [UInt8]) {
    self.problem = problem
    position = JSONDocument.position(of: offset, in: bytes)
  }

  /// What is wrong, without a full stop.
  package var message: String {
    switch problem {
    case .quoteNeverCloses: "a quote opens here and never closes"
    case .textAfterQuote: "something stands after the closing quote"
    case .quoteInsideText: "a quote stands inside a cell without quotes around it"
    case .tooLarge: "the table has more than \(CSVDocument.limit) bytes"
    }
  }

  /// What to do, as a sentence.
  package var remedy: String {
    switch problem {
    case .quoteNeverCloses: "Close it, or double it when it belongs to the text."
    case .textAfterQuote: "Double a quote that belongs to the text."
    case .quoteInsideText: "Put quotes around the whole cell and double the one inside."
    case .tooLarge: "Split it."
    }
  }
}

/// Cuts bytes into cells.
private struct CSVParser {
  var cells: [CSVDocument.Cell] = []
  var starts: [Int32] = [0]
  private var index: Int
  private let separator: UInt8

  struct Failure {
    let problem: CSVSyntaxError.Problem
    let offset: Int
  }

  init(_ bytes: [UInt8]) {
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let firstLine = bytes[index...].prefix { $0 != 0x0A }
    let semicolons = firstLine.count { $0 == 0x3B }
    separator = semicolons > firstLine.count { $0 == 0x2C } ? 0x3B : 0x2C
    cells.reserveCapacity(bytes.count / 12)
  }

  mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> Failure? {
    while index < bytes.count {
      if bytes[index] == 0x0A || bytes[index] == 0x0D && isLineEnd(bytes, index) {
        // An empty line.
        index += bytes[index] == 0x0D ? 2 : 1
        continue
      }
      while true {
        let failure = bytes[index, default: 0] == 0x22 ? quoted(bytes) : plain(bytes)
        if let failure { return failure }
        guard index < bytes.count, bytes[index] == separator else { break }
        index += 1
      }
      if index < bytes.count { index += bytes[index] == 0x0D ? 2 : 1 }
      starts.append(Int32(cells.count))
    }
    return nil
  }

  private func isLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index == bytes.count || bytes[index] == 0x0A
      || bytes[index] == 0x0D && bytes[index + 1, default: 0] == 0x0A
  }

  private mutating func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> Failure? {
    let start = index
    while index < bytes.count, bytes[index] != separator, !isLineEnd(bytes, index) {
      if bytes[index] == 0x22 { return Failure(problem: .quoteInsideText, offset: index) }
      index += 1
    }
    append(from: start, start, index, false)
    return nil
  }

  private mutating func quoted(_ bytes: UnsafeBufferPointer<UInt8>) -> Failure? {
    let open = index
    var hasDoubledQuotes = false
    index += 1
    while true {
      guard index < bytes.count else { return Failure(problem: .quoteNeverCloses, offset: open) }
      if bytes[index] == 0x22 {
        guard bytes[index + 1, default: 0] == 0x22 else { break }
        hasDoubledQuotes = true
        index += 1
      }
      index += 1
    }
    append(from: open, open + 1, index, hasDoubledQuotes)
    index += 1
    guard index == bytes.count || bytes[index] == separator || isLineEnd(bytes, index) else {
      return Failure(problem: .textAfterQuote, offset: index)
    }
    return nil
  }

  private mutating func append(from offset: Int, _ start: Int, _ end: Int, _ doubled: Bool) {
    cells.append(
      CSVDocument.Cell(
        offset: offset,
        start: Int32(start),
        end: Int32(end),
        hasDoubledQuotes: doubled
      )
    )
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate subscript(index: Int, default value: UInt8) -> UInt8 {
    index < count ? self[index] : value
  }
}
