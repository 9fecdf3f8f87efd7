/// Finds documents in bytes: one, a list of them, or one a line.
///
/// Fed with what has arrived, it hands out every document that is complete. A first line that is
/// no whole document makes the whole input one document.
package struct DocumentReader {
  /// One document, or why there is none.
  package enum Found: Sendable {
    case document(JSON, line: Int)
    case unreadable(String, line: Int)
  }

  private var pending: [UInt8] = []
  private var line = 1
  private var form = Form.unknown

  private enum Form {
    /// More than the limit arrived for one document; the rest is not read.
    case tooLarge
    /// Nothing was read yet.
    case unknown
    case lines
    case whole
  }

  /// More than this for one document is refused, in bytes.
  package static let limit = 16 << 20

  /// Begins reading.
  package init() {}

  /// Takes more bytes, and hands out the documents that are complete now.
  package mutating func feed(_ bytes: some Collection<UInt8>) -> [Found] {
    guard form != .tooLarge else { return [] }
    var found: [Found] = []
    var start = pending.count
    pending.append(contentsOf: bytes)
    guard form != .whole else { return tooLarge }
    var consumed = 0
    while let end = pending[start...].firstIndex(of: 0x0A) {
      let bytes = Array(pending[consumed..<end])
      if form == .unknown, !Self.isBlank(bytes) {
        form = Self.isWhole(bytes) ? .lines : .whole
        if form == .whole { break }
      }
      found += read(bytes, isLine: true)
      line += 1
      consumed = end + 1
      start = consumed
    }
    // Empty lines before a whole document are counted already.
    pending.removeFirst(consumed)
    return found + tooLarge
  }

  /// Whether reading is over, although there is more to read.
  package var isOver: Bool { form == .tooLarge }

  /// Says once that a document is too large.
  private var tooLarge: [Found] {
    mutating get {
      guard pending.count > Self.limit else { return [] }
      form = .tooLarge
      pending = []
      return [.unreadable("the document has more than \(Self.limit) bytes", line: line)]
    }
  }

  /// Hands out what is left at the end of the input.
  package mutating func finish() -> [Found] {
    defer { pending = [] }
    return read(pending, isLine: form == .lines)
  }

  private func read(_ bytes: [UInt8], isLine: Bool) -> [Found] {
    guard !Self.isBlank(bytes) else { return [] }
    do throws(JSONSyntaxError) {
      let document = try JSONDocument(parsing: bytes, limits: JSON.Limits(size: Self.limit))
      guard case .array(let elements) = document.root.value else {
        return [.document(document.root, line: line)]
      }
      return elements.map { element in
        .document(element, line: line - 1 + document.position(of: element.offset).line)
      }
    } catch {
      let place =
        isLine
        ? "column \(error.position.column)" : "\(error.position.line):\(error.position.column)"
      return [.unreadable("\(place): \(error.message)", line: line - 1 + error.position.line)]
    }
  }

  /// Whether a first line is a document by itself; if it merely ends too early, it is not.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    do throws(JSONSyntaxError) {
      _ = try JSONDocument(parsing: bytes, limits: JSON.Limits(size: limit))
      return true
    } catch { return error.problem != .endsEarly }
  }

  private static func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
  }
}
