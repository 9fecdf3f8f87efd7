import Content
import Testing

struct DirectoryCSVTests {
  private func texts(_ text: String) throws -> [[String]] {
    let document = try CSVDocument(parsing: Array(text.utf8))
    return (0..<document.rowCount).map { row in
      (0..<document.width(row)).compactMap { document.text(document[row, $0]) }
    }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]),
    ("\u{FEFF}a,b\n,\n", [["a", "b"], ["", ""]]),
    ("a\n\n\r\n1\n", [["a"], ["1"]]),
    ("a,b\n\"1,\n2\",\"say \"\"hi\"\"\"\n", [["a", "b"], ["1,\n2", "say \"hi\""]]),
    ("a\n\"\"\n", [["a"], [""]]),
    ("a\n\"\"\"\"\n", [["a"], ["\""]]),
    ("", []),
    ("a,b\n1,2,3\n", [["a", "b"], ["1", "2", "3"]]),
    ("é,ü\nñ,€", [["é", "ü"], ["ñ", "€"]]),
  ])
  func `a table is read as RFC 4180 writes it`(_ text: String, _ rows: [[String]]) throws {
    #expect(try texts(text) == rows)
  }

  @Test(arguments: [
    ("a\n\"1", CSVSyntaxError.Problem.quoteNeverCloses, 2, 1),
    ("a\n\"1\"x", .textAfterQuote, 2, 4),
    ("a,b\nx,1\"", .quoteInsideText, 2, 4),
  ])
  func `a mistake is named with its place`(
    _ text: String,
    _ problem: CSVSyntaxError.Problem,
    _ line: Int,
    _ column: Int
  ) {
    #expect {
      try CSVDocument(parsing: Array(text.utf8))
    } throws: { error in
      guard let error = error as? CSVSyntaxError else { return false }
      return error.problem == problem && error.position.line == line
        && error.position.column == column
    }
  }

  @Test func `a cell knows its line and its column in characters`() throws {
    let document = try CSVDocument(parsing: Array("a,b\n\"é\nü\",ö\n".utf8))
    let position = document.position(of: document[1, 1].offset)
    #expect(position.line == 3)
    #expect(position.column == 4)
  }

  @Test func `a cell that is no UTF-8 has no text`() throws {
    let document = try CSVDocument(parsing: [0x61, 0x0A, 0xC3, 0x28, 0x0A])
    #expect(document.text(document[1, 0]) == nil)
  }
}
