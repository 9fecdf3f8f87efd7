/// Reads the elements of a long document one by one, so that a page of a hundred thousand services
/// never stands whole in memory.
///
/// A document is a list, an object with a list of a certain name in it, such as the `contents` of a
/// page, any other value, or one value a line.
package struct JSONElements {
  private let name: String
  private let depth: Int
  private let take: (JSON) -> Void

  /// Reads a document to its end.
  ///
  /// What stands before a mistake is handed out all the same; of a document with one value a line
  /// only the line with the mistake is lost.
  ///
  /// - Parameters:
  ///   - bytes: The document.
  ///   - name: The member whose list is taken apart where the document is an object.
  ///   - depth: How far lists and objects may stand in each other.
  ///   - take: What each element is handed to, in order.
  /// - Returns: Every mistake against JSON.
  package static func read(
    _ bytes: [UInt8],
    in name: String,
    depth: Int = JSON.Limits().depth,
    _ take: @escaping (JSON) -> Void
  ) -> [JSONSyntaxError] {
    let reader = JSONElements(name: name, depth: depth, take: take)
    let failures = bytes.withUnsafeBufferPointer { reader.read($0) }
    return failures.map { failure in
      JSONSyntaxError(
        problem: failure.problem,
        offset: failure.offset,
        position: JSONDocument.position(of: failure.offset, in: bytes)
      )
    }
  }

  /// How many lines may be lost before the rest is not looked at.
  private static let failureLimit = 100

  private func read(_ bytes: UnsafeBufferPointer<UInt8>) -> [JSONParser.Failure] {
    var parser = JSONParser(bytes, depth: depth)
    parser.skipMark()
    parser.skipSpace()
    guard parser.at < bytes.count else { return [parser.expected("a value")] }
    var failures: [JSONParser.Failure] = []
    while parser.at < bytes.count {
      let start = parser.at
      do throws(JSONParser.Failure) { try root(&parser) } catch {
        failures.append(error)
        guard failures.count < Self.failureLimit,
          let next = Self.nextLine(bytes, from: start, past: error.offset)
        else { return failures }
        // The depth of the document that broke off is forgotten with it.
        parser = JSONParser(bytes, depth: depth)
        parser.at = next
      }
      parser.skipSpace()
    }
    return failures
  }

  /// Where the next document begins, when the one that failed stood on a line of its own and
  /// another follows on the next; `nil` otherwise.
  private static func nextLine(
    _ bytes: UnsafeBufferPointer<UInt8>,
    from start: Int,
    past offset: Int
  ) -> Int? {
    guard !bytes[start..<min(offset, bytes.count)].contains(0x0A),
      let end = bytes[min(offset, bytes.count)...].firstIndex(of: 0x0A)
    else { return nil }
    let next = bytes[end...].firstIndex { $0 != 0x0A && $0 != 0x0D && $0 != 0x20 }
    guard let next, bytes[next] == UInt8(ascii: "{") else { return nil }
    return next
  }

  private func root(_ parser: inout JSONParser) throws(JSONParser.Failure) {
    switch parser.next {
    case UInt8(ascii: "["): try parser.elements(take)
    case UInt8(ascii: "{"):
      let offset = parser.at
      let (members, isPage) = try parser.members(except: name, take)
      if !isPage { take(JSON(.object(members), offset: offset)) }
    default: take(try parser.value())
    }
  }
}
