import Content

extension FuzzTarget {
  /// A JSON document, and what is written of it.
  static let json = FuzzTarget("json") { bytes throws(Violation) in
    let document: JSONDocument
    do throws(JSONSyntaxError) { document = try JSONDocument(parsing: bytes) } catch {
      try Place.check(error.position, in: bytes)
      try require((0...bytes.count).contains(error.offset), "a mistake at \(error.offset)")
      try require(!error.message.isEmpty && !error.remedy.isEmpty, "a mistake without words")
      return
    }
    try check(document.root, bytes.count)
    let written = document.root.compact
    guard let again = try? JSONDocument(parsing: Array(written.utf8), limits: .init(size: 8 << 20))
    else { throw Violation(words: "what was read and written cannot be read") }
    try require(again.root.compact == written, "written twice, it is not the same")
    try require(same(document.root, again.root), "what was read and written is something else")
  }

  /// A file of our own: a questionnaire, rules, a flow, a locale, sources, words of crisis or paths.
  static let files = FuzzTarget("files") { bytes throws(Violation) in
    func found() throws(JSONSyntaxError) -> [Diagnostic] {
      Material([Reading(file: "f.json", document: try JSONDocument(parsing: bytes))]).diagnostics()
    }
    guard let first = try? found() else { return }
    for diagnostic in first { try Place.check(diagnostic, in: bytes) }
    try require((try? found()) == first, "a second reading finds something else")
  }

  /// No text holds what a terminal obeys, and no number or name is what the reader refuses.
  private static func check(_ json: JSON, _ count: Int) throws(Violation) {
    try require((0..<count).contains(json.offset), "a value outside the document")
    switch json.value {
    case .null, .bool: break
    case .number(let text): try require(Double(text) != nil, "'\(text)' is no number")
    case .string(let text): try check(text)
    case .array(let elements): for element in elements { try check(element, count) }
    case .object(let members):
      try require(Set(members.map(\.name)).count == members.count, "a name stands there twice")
      for member in members {
        try check(member.name)
        try check(member.value, count)
      }
    }
  }

  private static func check(_ text: String) throws(Violation) {
    for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control {
      try require(scalar == "\n" || scalar == "\t", "a control character in a text")
    }
  }

  private static func same(_ a: JSON, _ b: JSON) -> Bool {
    switch (a.value, b.value) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    case (.string(let a), .string(let b)): a.unicodeScalars.elementsEqual(b.unicodeScalars)
    case (.array(let a), .array(let b)): a.count == b.count && zip(a, b).allSatisfy(same)
    case (.object(let a), .object(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.name == $1.name && same($0.value, $1.value) }
    default: false
    }
  }
}
