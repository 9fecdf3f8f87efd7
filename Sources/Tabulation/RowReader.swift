/// Goes through the cells of a row: every byte of a file passes here once.
struct RowReader {
  private let table: ScoringTable
  /// For each field the column it is, as in ``Header/roles``.
  let roles: [Int]

  /// A row, by what was seen while going through it.
  struct Row {
    var fields = 0
    /// Where its id lies, quotes included; empty when it has none.
    var id = 0..<0
    /// Whether a cell holds a code that the coding does not have.
    var hasForeignCode = false
    /// The line breaks within quotes.
    var lineBreaks = 0
    /// The field with a quote that is never closed, from 1.
    var openQuote: Int?
    /// The place of the LF behind it; the limit when the bytes ran out.
    var end = 0
  }

  init(_ table: ScoringTable, roles: [Int]) {
    self.table = table
    self.roles = roles
  }

  /// Reads the row that begins at `start` and leaves the outcome of each column.
  ///
  /// The limit is where the sentinel stands.
  func read(
    _ bytes: Span<UInt8>,
    from start: Int,
    limit: Int,
    outcomes: inout MutableSpan<UInt8>
  ) -> Row {
    let roles = roles.span
    let singleByte = table.singleByte.span
    var row = Row()
    var position = start
    while true {
      let role = row.fields < roles.count ? roles[row.fields] : Header.ignored
      row.fields &+= 1
      var delimiter = position &+ 1
      // Nearly every cell is one digit and a comma; only the others are looked at closely.
      if role >= 0, case let outcome = singleByte[role << 8 | Int(bytes[position])],
        outcome != ScoringTable.outside,
        bytes[delimiter] == Field.comma || bytes[delimiter] == Field.lineFeed
      {
        outcomes[role] = outcome
      } else {
        let field = Field(in: bytes, at: position, limit: limit)
        delimiter = field.delimiter
        row.lineBreaks += field.lineBreaks
        if !field.isClosed { row.openQuote = row.fields }
        if role >= 0 {
          let outcome = table.outcome(of: field, in: bytes, column: role)
          outcomes[role] = outcome
          if outcome == ScoringTable.outside { row.hasForeignCode = true }
        } else if role == Header.id {
          row.id = field.start..<field.end
        }
      }
      guard bytes[delimiter] == Field.comma else {
        row.end = delimiter
        return row
      }
      position = delimiter &+ 1
    }
  }
}
