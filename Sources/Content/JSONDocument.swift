/// A whole JSON document, with its bytes, so that places can be named when they are needed.
package struct JSONDocument: Sendable {
  package let root: JSON
  private let bytes: [UInt8]

  /// Reads a document: UTF-8, one value, nothing after it.
  ///
  /// A byte order mark is skipped.
  ///
  /// - Throws: ``JSONSyntaxError`` at the first mistake.
  package init(
    parsing bytes: [UInt8],
    limits: JSON.Limits = JSON.Limits()
  ) throws(JSONSyntaxError) {
    guard bytes.count <= limits.size else {
      throw JSONSyntaxError(
        problem: .tooLarge(limit: limits.size),
        offset: 0,
        position: .init(line: 1, column: 1)
      )
    }
    do throws(JSONParser.Failure) {
      root = try bytes.withUnsafeBufferPointer { buffer throws(JSONParser.Failure) in
        var parser = JSONParser(buffer, depth: limits.depth)
        return try parser.document()
      }
    } catch {
      throw JSONSyntaxError(
        problem: error.problem,
        offset: error.offset,
        position: Self.position(of: error.offset, in: bytes)
      )
    }
    self.bytes = bytes
  }

  /// The line and column of a byte.
  ///
  /// Looks through the document: for mistakes, not for loops.
  package func position(of offset: Int) -> JSON.Position { Self.position(of: offset, in: bytes) }

  /// The line and column of a byte of some UTF-8 text.
  static func position(of offset: Int, in bytes: [UInt8]) -> JSON.Position {
    positions(of: CollectionOfOne(offset), in: bytes)[0]
  }

  /// The lines and columns of bytes of some UTF-8 text, in one pass over it; the offsets come
  /// sorted.
  package static func positions(of offsets: some Collection<Int>, in bytes: [UInt8])
    -> [JSON.Position]
  {
    var (line, column) = (1, 1)
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes.withUnsafeBufferPointer { bytes in
      offsets.map { offset in
        while at < min(offset, bytes.count) {
          if bytes[at] == 0x0A {
            line += 1
            column = 1
          } else if bytes[at] & 0xC0 != 0x80 {
            column += 1
          }
          at += 1
        }
        return JSON.Position(line: line, column: column)
      }
    }
  }
}

/// Why a document cannot be read, and where.
package struct JSONSyntaxError: Error, Equatable, Sendable {
  package let problem: Problem
  package let offset: Int
  package let position: JSON.Position

  package enum Problem: Hashable, Sendable {
    case expected(String)
    case endsEarly
    case somethingAfterEnd
    case trailingComma
    case equalNames(String)
    case controlCharacter
    case badEscape
    case loneSurrogate
    case badNumber
    case leadingZero
    case notUTF8
    case tooDeep(limit: Int)
    case tooLarge(limit: Int)
  }

  /// What is wrong, without a full stop.
  package var message: String {
    switch problem {
    case .expected(let what): "expected \(what)"
    case .endsEarly: "the document ends before it is complete"
    case .somethingAfterEnd: "there is something after the end of the document"
    case .trailingComma: "there is a comma after the last element"
    case .equalNames(let name): "'\(name)' stands here twice"
    case .controlCharacter: "there is a control character in the text"
    case .badEscape: "this is not an escape that JSON has"
    case .loneSurrogate: "half of a surrogate pair stands alone"
    case .badNumber: "this is not a number that JSON has"
    case .leadingZero: "a number begins with a needless 0"
    case .notUTF8: "this is not UTF-8"
    case .tooDeep(let limit): "lists and objects stand more than \(limit) deep in each other"
    case .tooLarge(let limit): "the document has more than \(limit) bytes"
    }
  }

  /// What to do about it, as a sentence.
  package var remedy: String {
    switch problem {
    case .expected: "Look at this place and just before it."
    case .endsEarly: "Close every quote, bracket and brace."
    case .somethingAfterEnd: "Remove it; a document is one value."
    case .trailingComma: "Remove the comma."
    case .equalNames: "Keep one of the two."
    case .controlCharacter: "Remove it, or write \\n for a new line."
    case .badEscape: "Write \\\\ for a backslash."
    case .loneSurrogate: "Write the character itself."
    case .badNumber: "Write digits, with a point before a fraction."
    case .leadingZero: "Remove the 0, or write it as text in quotes."
    case .notUTF8: "Save the file as UTF-8."
    case .tooDeep: "Use fewer levels."
    case .tooLarge: "Split it."
    }
  }
}
