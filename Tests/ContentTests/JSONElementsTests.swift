import Content
import Testing

struct JSONElementsTests {
  private func read(_ text: String) -> (names: [String], mistakes: [JSONSyntaxError]) {
    var names: [String] = []
    let mistakes = JSONElements.read(Array(text.utf8), in: "contents") { json in
      names.append(json["n"]?.string ?? json.kind)
    }
    return (names, mistakes)
  }

  @Test(arguments: [
    (#"{"n":"a"}"#, ["a"]), (#"[{"n":"a"},{"n":"b"}]"#, ["a", "b"]),
    (#"{"size":2,"contents":[{"n":"a"},{"n":"b"}],"empty":false}"#, ["a", "b"]),
    (#"{"contents":[]}"#, []), (#"{"contents":"x"}"#, ["an object"]),
    ("{\"n\":\"a\"}\n\n{\"n\":\"b\"}\n", ["a", "b"]), ("[]", []), ("3", ["a number"]),
  ])
  func `elements come one by one, whatever they stand in`(text: String, names: [String]) {
    let found = read(text)
    #expect(found.names == names)
    #expect(found.mistakes == [])
  }

  @Test func `what stands before a mistake is handed out, and the mistake has its place`() {
    let found = read("{\"contents\":[\n{\"n\":\"a\"},\n{\"n\":}]}")
    #expect(found.names == ["a"])
    #expect(found.mistakes.map(\.position) == [JSON.Position(line: 3, column: 6)])
  }

  @Test func `of one value a line only the line with the mistake is lost`() {
    let found = read("{\"n\":\"a\"}\n{\"n\":[{\"x\n{\"n\":\"c\"}")
    #expect(found.names == ["a", "c"])
    #expect(found.mistakes.count == 1)
  }

  @Test(arguments: ["", " ", #"{"contents":[1,]}"#, #"{"a":1,"a":2}"#, "[1] x"])
  func `a document that is none is a mistake`(text: String) {
    #expect(read(text).mistakes.count == 1)
  }
}
