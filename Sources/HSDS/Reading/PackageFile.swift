package import Content

/// One table of a package, with its rows by what stands in a column.
package final class PackageFile {
  /// The name of the file, as findings give it.
  let name: String
  let table: Table
  let document: CSVDocument
  /// The rows that have the width of the first, from 1.
  private(set) var rows: [Int] = []
  var file: Int32 = 0
  private let columns: [String]
  private var indexes: [String: [String: [Int]]] = [:]

  /// Names a table that was read.
  package init(name: String, table: Table, document: CSVDocument) {
    self.name = name
    self.table = table
    self.document = document
    var columns: [String] = []
    for column in 0..<(document.rowCount == 0 ? 0 : document.width(0)) {
      let name = String((document.text(document[0, column]) ?? "").filter { !$0.isWhitespace })
      // Of two columns with one name the first counts; the other is left without one.
      columns.append(columns.contains(name.lowercased()) ? "" : name.lowercased())
    }
    self.columns = columns
  }

  /// Looks at the names and at the width of every row, and counts what is filled in.
  func check(_ ledger: Ledger) {
    guard document.rowCount > 0 else { return }
    for (column, name) in columns.enumerated() where name.isEmpty {
      ledger.report(
        .shape,
        at: place(0, column),
        "this column has no name of its own",
        "Nothing is taken of it; name it, or remove it."
      )
    }
    rows = (1..<document.rowCount).filter { row in
      let width = document.width(row)
      // Commas after the last cell do no harm; any other width may have moved what stands in it.
      let isHarmless =
        width > columns.count
        && (columns.count..<width).allSatisfy { document[row, $0].isEmpty }
      if width == columns.count || isHarmless { return true }
      ledger.report(
        .shape,
        at: place(row, 0),
        "this row has \(width) cells, and the first row \(columns.count)",
        "Give it a cell for each column; put text with commas in quotes.",
        severity: .error
      )
      return false
    }
    for (column, name) in columns.enumerated() where !name.isEmpty {
      let filled = rows.filter { !document[$0, column].isEmpty }
      guard let first = filled.first else { continue }
      ledger.see(name, of: table, at: place(first, column), count: filled.count)
    }
  }

  func place(_ row: Int, _ column: Int) -> Record.Place {
    .init(file: file, offset: document[row, column].offset)
  }

  /// Whether the table has a column.
  func has(_ column: String) -> Bool { columns.contains(column) }

  /// The place of a cell; of the row where there is no such column.
  func place(_ row: Int, _ column: String) -> Record.Place {
    place(row, columns.firstIndex(of: column) ?? 0)
  }

  /// What stands in a column of a row; `nil` when nothing does.
  func text(_ row: Int, _ column: String) -> String? {
    guard let index = columns.firstIndex(of: column) else { return nil }
    let cell = document[row, index]
    guard !cell.isEmpty, let text = document.text(cell), !text.isEmpty else { return nil }
    return text
  }

  /// The rows in which a column has a certain text, in order.
  func rows(where column: String, is text: String) -> [Int] {
    if let index = indexes[column] { return index[text] ?? [] }
    guard has(column) else { return [] }
    var index: [String: [Int]] = [:]
    for row in rows {
      if let text = self.text(row, column) { index[text, default: []].append(row) }
    }
    indexes[column] = index
    return index[text] ?? []
  }

  /// A row as a record, with nothing that belongs to it.
  func record(_ row: Int, _ ledger: Ledger) -> Record {
    var record = Record(table: table, place: place(row, 0), fields: [])
    for (column, name) in columns.enumerated() {
      let cell = document[row, column]
      guard !cell.isEmpty, !name.isEmpty else { continue }
      let place = Record.Place(file: file, offset: cell.offset)
      guard let text = document.text(cell) else {
        ledger.report(.text, at: place, "this is no UTF-8", "Save the table as UTF-8.")
        continue
      }
      guard !text.isEmpty else { continue }
      record.fields.append(Record.Field(name: name, text: text, place: place))
    }
    return record
  }
}
