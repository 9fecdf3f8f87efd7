import Content
import Testing

struct JSONTests {
  @Test func `values keep their place, their order and their numbers as written`() throws {
    let document = try JSONDocument(parsing: Array(#"{"b": [1, 1.0, -2e3], "a": "é\né"}"#.utf8))
    #expect(document.root.members.map(\.name) == ["b", "a"])
    #expect(document.root["b"]?.elements.map(\.offset) == [7, 10, 15])
    let numbers = document.root["b"]?.elements ?? []
    #expect(numbers.map(\.integer) == [1, nil, nil])
    #expect(numbers.map(\.number) == [1, 1, -2000])
    #expect(document.root["a"]?.string == "é\né")
    #expect(document.root.compact == #"{"b":[1,1.0,-2e3],"a":"é\né"}"#)
  }

  @Test func `a column counts scalars, so that an editor finds the place`() throws {
    // é as one scalar, é as two, and one outside the basic plane.
    let text = "{\n  \"é e\u{301} \u{1F600}\": 1,\n  \"x\": 2}"
    let document = try JSONDocument(parsing: Array(text.utf8))
    let positions = document.root.members.map { document.position(of: $0.value.offset) }
    #expect(positions == [.init(line: 2, column: 13), .init(line: 3, column: 8)])
  }

  @Test func `a byte order mark is skipped and takes no column`() throws {
    let document = try JSONDocument(parsing: [0xEF, 0xBB, 0xBF] + Array("[1]".utf8))
    #expect(document.position(of: document.root.offset) == .init(line: 1, column: 1))
  }

  static let mistakes: [(String, String)] = [
    ("[1, 21️⃣,]", "there is a comma after the last element"),
    (#"{"a": 11️⃣, }"#, "there is a comma after the last element"),
    (#"{"a": 1, 1️⃣"a": 2}"#, "'a' stands here twice"),
    (#"{"a": 1, 1️⃣"\u0061": 2}"#, "'a' stands here twice"),
    ("[1️⃣01]", "a number begins with a needless 0"),
    ("[1️⃣-]", "this is not a number that JSON has"),
    ("[1️⃣1.]", "this is not a number that JSON has"),
    ("[1️⃣NaN]", "expected a value"),
    ("[1️⃣nul]", "expected a value"),
    ("[1 1️⃣2]", "expected ',' or ']'"),
    ("{1️⃣a: 1}", "expected a name in quotes"),
    (#"{"a" 1️⃣1}"#, "expected ':'"),
    ("{}\n1️⃣{}", "there is something after the end of the document"),
    ("[1️⃣", "the document ends before it is complete"),
    ("1️⃣", "the document ends before it is complete"),
    (#"["a1️⃣"#, "the document ends before it is complete"),
    ("[\"a1️⃣\u{1B}[2J\"]", "there is a control character in the text"),
    ("[\"a1️⃣\t\"]", "there is a control character in the text"),
    ("[\"a1️⃣\u{9B}2J\"]", "there is a control character in the text"),
    (#"["a1️⃣\u001b[2J"]"#, "there is a control character in the text"),
    (#"["a1️⃣\u0000"]"#, "there is a control character in the text"),
    (#"["a1️⃣\r"]"#, "there is a control character in the text"),
    (#"["1️⃣\ud83d"]"#, "half of a surrogate pair stands alone"),
    (#"["1️⃣\ude00"]"#, "half of a surrogate pair stands alone"),
    (#"["1️⃣\x"]"#, "this is not an escape that JSON has"),
    (#"["1️⃣\u00g0"]"#, "this is not an escape that JSON has"),
  ]

  @Test(arguments: mistakes)
  func `what is not JSON is refused where it stands`(text: String, message: String) {
    let marked = MarkedText(text)
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONDocument(parsing: Array(marked.text.utf8))
    }
    #expect(error?.message == message)
    if let position = error?.position {
      #expect(marked.name(line: position.line, column: position.column) == "1️⃣")
    }
  }

  @Test func `escapes are read, in pairs where they must be`() throws {
    let document = try JSONDocument(parsing: Array(#"["\"\\\/\n\t\u00e9\ud83d\ude00"]"#.utf8))
    #expect(document.root.elements.first?.string == "\"\\/\n\té\u{1F600}")
  }

  @Test func `bytes that are not UTF-8 are refused where they stand`() {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONDocument(parsing: Array("[\"é".utf8) + [0xFF] + Array("\"]".utf8))
    }
    #expect(error?.problem == .notUTF8)
    #expect(error?.position == .init(line: 1, column: 4))
  }

  @Test func `depth and size have a limit`() throws {
    let deep = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)
    _ = try JSONDocument(parsing: Array(deep.utf8))
    let tooDeep = #expect(throws: JSONSyntaxError.self) {
      try JSONDocument(parsing: Array("[\(deep)]".utf8))
    }
    #expect(tooDeep?.problem == .tooDeep(limit: 64))
    let tooLarge = #expect(throws: JSONSyntaxError.self) {
      try JSONDocument(parsing: Array("[1,2]".utf8), limits: .init(size: 4))
    }
    #expect(tooLarge?.problem == .tooLarge(limit: 4))
  }

  @Test func `one name among many twice is still found`() {
    let members = (0..<40).map { "\"m\($0)\": 0" } + ["\"m3\": 1"]
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONDocument(parsing: Array("{\(members.joined(separator: ","))}".utf8))
    }
    #expect(error?.problem == .equalNames("m3"))
  }
}
