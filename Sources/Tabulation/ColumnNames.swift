/// The names that a file gives to the columns we know.
struct ColumnNames {
  private var names: [String: String] = [:]

  /// Reads `id=pid,item1=q1`, a row of a table: a part with a comma is quoted.
  init(_ list: String?, known: [String]) throws(ScoreLayoutProblem) {
    if let list {
      for (index, part) in Self.parts(of: list).enumerated() {
        guard let equals = part.firstIndex(of: "="), equals != part.startIndex,
          part.index(after: equals) != part.endIndex
        else { throw .malformedName(part: index + 1) }
        let column = String(part[..<equals])
        guard known.contains(column) else { throw .unknownColumn(column, known: known) }
        guard names[column] == nil else { throw .renamedTwice(column) }
        names[column] = String(part[part.index(after: equals)...])
      }
    }
    var taken: Set<String> = []
    for column in known where !taken.insert(self[column]).inserted {
      throw .sharedName(self[column])
    }
  }

  /// The name that a column has in the file.
  subscript(column: String) -> String { names[column] ?? column }

  private static func parts(of list: String) -> [String] {
    let bytes = Array(list.utf8)
    let padded = bytes + Field.sentinel
    var parts: [String] = []
    var position = 0
    while true {
      let field = Field(in: padded.span, at: position, limit: bytes.count)
      parts.append(String(decoding: field.content(in: padded.span), as: UTF8.self))
      guard field.delimiter < bytes.count else { return parts }
      position = field.delimiter + 1
    }
  }
}
