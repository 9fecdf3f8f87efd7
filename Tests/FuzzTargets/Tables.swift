import Content
import Guidance
import Screening

extension FuzzTarget {
  /// A table of separated values.
  static let csv = FuzzTarget("csv") { bytes throws(Violation) in
    let table: CSVDocument
    do throws(CSVSyntaxError) { table = try CSVDocument(parsing: bytes) } catch {
      try Place.check(error.position, in: bytes)
      try require(!error.message.isEmpty && !error.remedy.isEmpty, "a mistake without words")
      return
    }
    let rows = (0..<table.rowCount).map { row in
      (0..<table.width(row)).map { table.text(table[row, $0]) }
    }
    try require(rows.allSatisfy { !$0.isEmpty }, "a row without cells")
    for row in 0..<table.rowCount {
      for column in 0..<table.width(row) {
        try Place.check(table.position(of: table[row, column].offset), in: bytes)
      }
    }
    let texts = rows.map { $0.compactMap { $0 } }
    // A semicolon in the first row may be taken for the separator; one that is no UTF-8 is gone.
    guard texts == rows, texts.first?.contains(where: { $0.utf8.contains(0x3B) }) != true
    else { return }
    let written = texts.map { row in
      row.map(quoted).joined(separator: ",")
    }.joined(separator: "\n")
    guard let again = try? CSVDocument(parsing: Array(written.utf8)) else {
      throw Violation(words: "what was read and written cannot be read")
    }
    let back = (0..<again.rowCount).map { row in
      (0..<again.width(row)).map { again.text(again[row, $0]) }
    }
    try require(back == rows, "what was read and written reads as something else")
  }

  /// A cell as RFC 4180 writes it; by scalars, for a quote can carry an accent.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// A table of activities, without its first row.
  static let activities = FuzzTarget("activities") { bytes throws(Violation) in
    let bytes = Array((ActivityFile.columns.joined(separator: ",") + "\n").utf8) + bytes
    func read() -> (usable: [String], found: [Diagnostic]) {
      do throws(ContentError) {
        let table = try CSVTable(file: "t.csv", bytes: bytes, columns: ActivityFile.columns)
        let file = ActivityFile(table)
        return (file.activities.map(\.id.rawValue), table.diagnostics)
      } catch { return ([], error.diagnostics(check: "file-readable")) }
    }
    let (usable, found) = read()
    for diagnostic in found { try Place.check(diagnostic, in: bytes) }
    let again = read()
    try require(again.usable == usable && again.found == found, "a second reading differs")
    try require(
      usable.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F } },
      "an activity has a name that is none"
    )
  }
}
