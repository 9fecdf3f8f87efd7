/// One cell of a table, by where it lies in the bytes read.
///
/// A cell ends at a comma or at the end of its row: LF, CR LF, or the end of the input. One that
/// begins with a quote may hold these; `""` in it is one quote. What follows a closing quote
/// belongs to the cell as it is, so that no row is lost over a stray quote.
struct Field {
  let start: Int
  /// The end of the bytes as written, quotes included.
  let end: Int
  /// The place of the comma or LF behind it; the limit when the bytes ran out.
  let delimiter: Int
  /// The line breaks within its quotes.
  let lineBreaks: Int
  /// Whether a quote that opened it was closed.
  let isClosed: Bool

  static let comma: UInt8 = 0x2C
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let quote: UInt8 = 0x22
  /// What stands behind the last byte read, so that looking one byte ahead is always allowed.
  static let sentinel: [UInt8] = [lineFeed, lineFeed]

  /// Finds the cell that begins at a place before or at `limit`, behind which the sentinel stands.
  init(in bytes: Span<UInt8>, at start: Int, limit: Int) {
    var position = start
    var lineBreaks = 0
    var isClosed = true
    if bytes[position] == Self.quote {
      isClosed = false
      position += 1
      while position < limit {
        let byte = bytes[position]
        position += 1
        if byte == Self.lineFeed { lineBreaks += 1 }
        guard byte == Self.quote else { continue }
        guard bytes[position] == Self.quote else {
          isClosed = true
          break
        }
        position += 1
      }
    }
    while bytes[position] != Self.comma, bytes[position] != Self.lineFeed { position += 1 }
    self.start = start
    delimiter = position
    let endsInReturn =
      bytes[position] == Self.lineFeed && position > start
      && bytes[position - 1] == Self.carriageReturn
    end = endsInReturn && isClosed ? position - 1 : position
    self.lineBreaks = lineBreaks
    self.isClosed = isClosed
  }

  /// What the cell says, without its quotes.
  func content(in bytes: Span<UInt8>) -> [UInt8] {
    var content: [UInt8] = []
    var position = start
    if start < end, bytes[start] == Self.quote {
      position += 1
      while position < end {
        if bytes[position] == Self.quote {
          position += 1
          guard position < end, bytes[position] == Self.quote else { break }
        }
        content.append(bytes[position])
        position += 1
      }
    }
    while position < end {
      content.append(bytes[position])
      position += 1
    }
    return content
  }
}
