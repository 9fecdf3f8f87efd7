/// Scores rows, as many as a window holds.
struct RowScorer {
  private let layout: ScoreLayout
  private let table: ScoringTable
  /// What follows an id without scores.
  private let refusedRest: [UInt8]
  /// The most that can follow an id.
  let longestRest: Int
  private let reader: RowReader
  private let longestRow: Int
  /// The line on which the next row begins.
  private(set) var line: Int
  private(set) var rows = 0
  private(set) var refused = 0

  /// Why it paused.
  enum Pause {
    /// What is left is not a whole row, or nothing is left.
    case needsInput
    /// The texts are to be handed over first.
    case isFull
    /// A finding says why nothing after it can be read.
    case stopped
  }

  init(
    _ layout: ScoreLayout,
    _ table: ScoringTable,
    _ header: Header,
    longestRow: Int
  ) {
    self.layout = layout
    self.table = table
    refusedRest = layout.refusedRest
    longestRest = max(refusedRest.count, table.longestScores)
    self.longestRow = longestRow
    reader = RowReader(table, roles: header.roles)
    line = header.line
  }

  /// Scores rows from a place on and moves it behind the last of them.
  mutating func score(
    _ window: InputWindow,
    from position: inout Int,
    outcomes: inout MutableSpan<UInt8>,
    into output: inout OutputSpan<UInt8>,
    _ findings: inout Findings
  ) -> Pause {
    let bytes = window.bytes.span
    while position < window.end {
      guard findings.lines.count < InputWindow.block else { return .isFull }
      let row = reader.read(bytes, from: position, limit: window.end, outcomes: &outcomes)
      guard row.end < window.end || window.isLast else { return .needsInput }
      if let column = row.openQuote {
        findings.addOpenQuote(line: line, column: column)
        return .stopped
      }
      guard row.end - position <= longestRow else {
        findings.addLongRow(line: line, limit: longestRow)
        return .stopped
      }
      guard output.freeCapacity >= row.id.count + longestRest else { return .isFull }
      for place in row.id { output.append(bytes[place]) }
      if row.fields == reader.roles.count, !row.hasForeignCode {
        for group in table.groups { group.write(outcomes.span, into: &output) }
      } else {
        for byte in refusedRest { output.append(byte) }
        refused += 1
        explain(row, outcomes.span, &findings)
      }
      rows += 1
      line += row.lineBreaks + 1
      position = min(row.end + 1, window.end)
    }
    return .needsInput
  }

  /// Says what is wrong with a row: its width, or each of its codes.
  private func explain(_ row: RowReader.Row, _ outcomes: Span<UInt8>, _ findings: inout Findings) {
    guard row.fields == reader.roles.count else {
      findings.addWidth(line: line, fields: row.fields, header: reader.roles.count)
      return
    }
    for (field, role) in reader.roles.enumerated()
    where role >= 0 && outcomes[role] == ScoringTable.outside {
      findings.addForeignCode(
        line: line,
        column: field + 1,
        layout.columns[role],
        in: layout
      )
    }
  }
}
