import Screening

extension Findings {
  /// Adds that a cell holds a code that the coding does not have.
  mutating func addForeignCode(
    line: Int,
    column: Int,
    _ known: ScoreLayout.Column,
    in layout: ScoreLayout
  ) {
    let codes = choice(known.item.options.map(\.id.rawValue) + layout.missingCodes + ["empty"])
    let remedy =
      layout.hasCodings
      ? "Correct it, or say how the file is coded: --coding." : "Correct it."
    add(
      "code-outside-coding",
      line: line,
      column: column,
      "'\(known.name)' has to be \(codes). \(remedy)"
    )
  }

  /// Adds that a row has more fields than the header, or fewer.
  mutating func addWidth(line: Int, fields: Int, header: Int) {
    add(
      "row-width",
      line: line,
      column: min(fields, header) + 1,
      "The row has \(fields) \(fields == 1 ? "field" : "fields") and the header \(header). "
        + "Make them the same; a cell with a comma is quoted."
    )
  }

  /// Adds that a quote was opened and the input ended.
  mutating func addOpenQuote(line: Int, column: Int) {
    add(
      "unterminated-quote",
      line: line,
      column: column,
      "A quote is opened here and never closed; nothing from here on was scored. Close it."
    )
  }

  /// Adds that a row does not end where rows end.
  mutating func addLongRow(line: Int, limit: Int) {
    add(
      "row-too-long",
      line: line,
      column: 1,
      "The row is longer than \(limit) bytes; nothing from here on was scored. "
        + "Close a quote that was left open."
    )
  }
}
