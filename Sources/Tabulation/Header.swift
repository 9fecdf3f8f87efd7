/// Which field of a row is which column.
struct Header {
  /// For each field: the position of a column, ``id`` or ``ignored``.
  let roles: [Int]
  /// Where the first row after it begins.
  let end: Int
  /// The line on which that row begins.
  let line: Int

  /// The role of a field that is copied.
  static let id = -1
  /// The role of a field that nobody asked for.
  static let ignored = -2

  /// What reading a header led to.
  enum Outcome {
    case header(Header)
    /// It goes on beyond the bytes read.
    case incomplete
    /// Findings say why it cannot be used.
    case unusable
  }

  /// Reads the first row of a window.
  static func read(
    _ window: InputWindow,
    _ layout: ScoreLayout,
    _ findings: inout Findings
  ) -> Outcome {
    let bytes = window.bytes.span
    var position = startsWithMark(window) ? 3 : 0
    guard position < window.end else {
      guard window.isLast else { return .incomplete }
      findings.add(
        "no-header",
        line: 1,
        column: 1,
        "The file is empty. Its first row names the columns."
      )
      return .unusable
    }
    var names: [[UInt8]] = []
    var line = 2
    while true {
      let field = Field(in: bytes, at: position, limit: window.end)
      guard window.isLast || field.delimiter < window.end else { return .incomplete }
      guard field.isClosed else {
        findings.addOpenQuote(line: 1, column: names.count + 1)
        return .unusable
      }
      names.append(field.content(in: bytes))
      line += field.lineBreaks
      position = field.delimiter + 1
      if bytes[field.delimiter] != Field.comma { break }
    }
    let found = findings.count
    let roles = roles(names, layout, &findings)
    guard findings.count == found else { return .unusable }
    return .header(Header(roles: roles, end: min(position, window.end), line: line))
  }

  /// Whether the file begins with a byte order mark.
  private static func startsWithMark(_ window: InputWindow) -> Bool {
    window.end >= 3 && window.bytes[..<3] == [0xEF, 0xBB, 0xBF]
  }

  private static func roles(
    _ names: [[UInt8]],
    _ layout: ScoreLayout,
    _ findings: inout Findings
  ) -> [Int] {
    var roles = Array(repeating: ignored, count: names.count)
    let wanted =
      [(name: layout.id, usualName: "id", role: id)]
      + layout.columns.enumerated().map { ($1.name, $1.usualName, $0) }
    if names.count == 1, let separator = separator(in: names[0]) {
      findings.add(
        "no-commas",
        line: 1,
        column: 1,
        "The header has \(separator) between its names. Save the file with commas."
      )
      return roles
    }
    for (name, usualName, role) in wanted {
      let places = names.indices.filter { names[$0].elementsEqual(name.utf8) }
      guard let first = places.first else {
        findings.add(
          "missing-column",
          line: 1,
          column: 1,
          "There is no column '\(name)'. Name it: --columns \(usualName)=NAME."
        )
        continue
      }
      roles[first] = role
      for second in places.dropFirst() {
        findings.add(
          "duplicate-column",
          line: 1,
          column: second + 1,
          "'\(name)' is the name of two columns. Rename one."
        )
      }
    }
    return roles
  }

  private static func separator(in name: [UInt8]) -> String? {
    name.contains(0x3B) ? "semicolons" : name.contains(0x09) ? "tabs" : nil
  }
}
