/// Reads JSON by the letter of RFC 8259, and no more than that.
struct JSONParser {
  /// The first mistake, by its byte.
  struct Failure: Error {
    let problem: JSONSyntaxError.Problem
    let offset: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let depthLimit: Int
  var at = 0
  private var depth = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) {
    self.bytes = bytes
    depthLimit = depth
  }

  mutating func document() throws(Failure) -> JSON {
    skipMark()
    let root = try value()
    skipSpace()
    guard at == bytes.count else { throw failure(.somethingAfterEnd) }
    return root
  }

  func failure(_ problem: JSONSyntaxError.Problem, at offset: Int? = nil) -> Failure {
    Failure(problem: problem, offset: offset ?? at)
  }

  /// The next byte; 0, which no document may hold, at the end.
  var next: UInt8 { at < bytes.count ? bytes[at] : 0 }

  /// What to complain of where something else was expected.
  func expected(_ what: String) -> Failure {
    failure(at == bytes.count ? .endsEarly : .expected(what))
  }

  /// Steps over a byte order mark at the beginning.
  mutating func skipMark() {
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
  }

  mutating func skipSpace() {
    while at < bytes.count {
      switch bytes[at] {
      case 0x20, 0x0A, 0x0D, 0x09: at += 1
      default: return
      }
    }
  }

  mutating func value() throws(Failure) -> JSON {
    skipSpace()
    let start = at
    switch next {
    case UInt8(ascii: "{"): return JSON(.object(try members()), offset: start)
    case UInt8(ascii: "["): return JSON(.array(try elements()), offset: start)
    case UInt8(ascii: "\""): return JSON(.string(try string()), offset: start)
    case UInt8(ascii: "t"): return JSON(.bool(try word("true", true)), offset: start)
    case UInt8(ascii: "f"): return JSON(.bool(try word("false", false)), offset: start)
    case UInt8(ascii: "n"):
      _ = try word("null", false)
      return JSON(.null, offset: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      return JSON(.number(try number()), offset: start)
    default: throw expected("a value")
    }
  }

  private mutating func word(_ word: StaticString, _ value: Bool) throws(Failure) -> Bool {
    let start = at
    for index in 0..<word.utf8CodeUnitCount {
      guard next == word.utf8Start[index] else {
        throw at == bytes.count ? failure(.endsEarly) : failure(.expected("a value"), at: start)
      }
      at += 1
    }
    return value
  }

  private mutating func enter() throws(Failure) {
    depth += 1
    guard depth <= depthLimit else { throw failure(.tooDeep(limit: depthLimit)) }
    at += 1
    skipSpace()
  }

  private mutating func elements() throws(Failure) -> [JSON] {
    var elements: [JSON] = []
    elements.reserveCapacity(4)
    try self.elements { elements.append($0) }
    return elements
  }

  /// Hands out the elements of the list that begins here.
  mutating func elements(_ take: (JSON) -> Void) throws(Failure) {
    try enter()
    defer { depth -= 1 }
    if next == UInt8(ascii: "]") {
      at += 1
      return
    }
    repeat {
      take(try value())
      skipSpace()
    } while try continues(until: UInt8(ascii: "]"), "',' or ']'")
  }

  private mutating func members() throws(Failure) -> [JSON.Member] {
    try members(except: nil) { _ in }.members
  }

  /// The members of the object that begins here; the elements of a list with a certain name are
  /// handed out instead, and that is said.
  mutating func members(except list: String?, _ take: (JSON) -> Void)
    throws(Failure) -> (members: [JSON.Member], hasList: Bool)
  {
    try enter()
    defer { depth -= 1 }
    var members: [JSON.Member] = []
    var hasList = false
    if next == UInt8(ascii: "}") {
      at += 1
      return (members, hasList)
    }
    members.reserveCapacity(4)
    var names: Set<String> = []
    repeat {
      let start = at
      guard next == UInt8(ascii: "\"") else { throw expected("a name in quotes") }
      let name = try string()
      // A set costs more than it saves while there are few.
      let isKnown =
        hasList && name == list
        || (members.count < 12
          ? members.contains { $0.name == name } : !names.insert(name).inserted)
      guard !isKnown else { throw failure(.equalNames(name), at: start) }
      skipSpace()
      guard next == UInt8(ascii: ":") else { throw expected("':'") }
      at += 1
      skipSpace()
      if name == list, next == UInt8(ascii: "[") {
        try elements(take)
        hasList = true
      } else {
        members.append(JSON.Member(name, try value(), offset: start))
        if members.count == 12 { names = Set(members.map(\.name)) }
      }
      skipSpace()
    } while try continues(until: UInt8(ascii: "}"), "',' or '}'")
    return (members, hasList)
  }

  /// Steps over a comma, or over the closing bracket and says so.
  private mutating func continues(until close: UInt8, _ what: String) throws(Failure) -> Bool {
    if next == close {
      at += 1
      return false
    }
    guard next == UInt8(ascii: ",") else { throw expected(what) }
    let comma = at
    at += 1
    skipSpace()
    guard next != close else { throw failure(.trailingComma, at: comma) }
    return true
  }

  private mutating func number() throws(Failure) -> String {
    let start = at
    if next == UInt8(ascii: "-") { at += 1 }
    let zero = next == UInt8(ascii: "0")
    let digitStart = at
    try digits(from: start)
    if zero, at - digitStart > 1 { throw failure(.leadingZero, at: start) }
    if next == UInt8(ascii: ".") {
      at += 1
      try digits(from: start)
    }
    if next | 0x20 == UInt8(ascii: "e") {
      at += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { at += 1 }
      try digits(from: start)
    }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private mutating func digits(from start: Int) throws(Failure) {
    let first = at
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(next) { at += 1 }
    guard at > first else { throw failure(.badNumber, at: start) }
  }
}
