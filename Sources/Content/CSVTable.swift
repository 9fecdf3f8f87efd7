/// One table while it is read: its columns by name, and everything found wrong in it.
package final class CSVTable {
  /// The path, as it was given.
  package let file: String
  package let document: CSVDocument
  /// What was found, in the order in which it was found.
  package private(set) var diagnostics: [Diagnostic] = []
  /// How many of them are errors.
  package private(set) var errorCount = 0
  private let columns: [String: Int]

  /// Reads the table in a file.
  ///
  /// - Parameters:
  ///   - file: The path to name.
  ///   - path: The path to read.
  ///   - known: Every column that the table must have, in any order.
  ///   - optional: Columns that it may have as well.
  /// - Throws: ``ContentError`` when the file cannot be read, is no table, or lacks a column.
  package convenience init(
    file: String,
    path: String,
    columns known: [String],
    optional: [String] = []
  ) throws(ContentError) {
    let bytes: [UInt8]
    do throws(FileReader.Failure) {
      bytes = try FileReader.read(path, limit: CSVDocument.limit)
    } catch {
      throw .unreadable(error)
    }
    try self.init(file: file, bytes: bytes, columns: known, optional: optional)
  }

  /// Reads a table from its bytes.
  ///
  /// - Throws: ``ContentError`` when it is no table, or lacks a column.
  package init(
    file: String,
    bytes: [UInt8],
    columns known: [String],
    optional: [String] = []
  ) throws(ContentError) {
    let document: CSVDocument
    do throws(CSVSyntaxError) {
      document = try CSVDocument(parsing: bytes)
    } catch {
      throw .invalid([
        Diagnostic(
          file: file,
          at: error.position,
          check: "table-syntax",
          message: error.message,
          remedy: error.remedy
        )
      ])
    }
    let (columns, diagnostics) = Self.columns(of: document, file, known, optional)
    guard let columns else { throw .invalid(diagnostics) }
    self.file = file
    self.document = document
    self.columns = columns
    self.diagnostics = diagnostics
    errorCount = diagnostics.count
  }

  /// The rows that have as many cells as there are names, by their place; the others are reported.
  package func rows() -> [Int] {
    guard document.rowCount > 1 else { return [] }
    let width = document.width(0)
    return (1..<document.rowCount).filter { row in
      let found = document.width(row)
      guard found != width else { return true }
      report(
        "table-syntax",
        at: document[row, 0],
        "this row has \(found) cells, and the first row \(width)",
        "Give every row a cell for each column; put text with commas in quotes."
      )
      return false
    }
  }

  /// Where a column that every such table has stands, from 0.
  package func column(_ name: String) -> Int { columns[name] ?? 0 }

  /// The cell of a row in a column; one with nothing in it, at the beginning of the row, where the
  /// table does without that column.
  package func cell(_ row: Int, _ name: String) -> CSVDocument.Cell {
    columns[name].map { document[row, $0] } ?? document.nothing(in: row)
  }

  /// Keeps what a check found.
  package func keep(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
    if diagnostic.severity == .error { errorCount += 1 }
  }

  /// Keeps something found at a cell.
  package func report(
    _ check: String,
    at cell: CSVDocument.Cell,
    _ message: String,
    _ remedy: String,
    severity: Diagnostic.Severity = .error
  ) {
    keep(finding(check, at: cell, message, remedy, severity: severity))
  }

  /// Something found at a cell.
  package func finding(
    _ check: String,
    at cell: CSVDocument.Cell,
    _ message: String,
    _ remedy: String,
    severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      file: file,
      at: document.position(of: cell.offset),
      severity: severity,
      check: check,
      message: message,
      remedy: remedy
    )
  }

  private static func columns(
    of document: CSVDocument,
    _ file: String,
    _ known: [String],
    _ optional: [String]
  ) -> ([String: Int]?, [Diagnostic]) {
    var columns: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []
    func report(_ offset: Int, _ message: String, _ remedy: String) {
      diagnostics.append(
        Diagnostic(
          file: file,
          at: document.position(of: offset),
          check: "columns-known",
          message: message,
          remedy: remedy
        )
      )
    }
    for column in 0..<(document.rowCount > 0 ? document.width(0) : 0) {
      let cell = document[0, column]
      let name = document.text(cell) ?? ""
      if !known.contains(name), !optional.contains(name) {
        let near = Spelling.nearest(to: name, in: known + optional).map { "Did you mean '\($0)'?" }
        report(cell.offset, "there is no column '\(name)'", near ?? "Remove it.")
      } else if columns.updateValue(column, forKey: name) != nil {
        report(cell.offset, "the column '\(name)' is there twice", "Remove one.")
      }
    }
    let missing = known.filter { columns[$0] == nil }
    if !missing.isEmpty {
      let names = missing.joined(separator: ", ")
      report(0, "these columns are missing: \(names)", "Add them to the first row.")
      return (nil, diagnostics)
    }
    return (columns, diagnostics)
  }
}
