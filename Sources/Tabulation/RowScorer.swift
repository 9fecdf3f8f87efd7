import Screening

/// Scores rows, as many as a window holds; the one loop that every cell goes through.
struct RowScorer {
  private let layout: ScoreLayout
  private let table: ScoringTable
  private let text: ScoreText
  private let roles: [Int]
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

  /// A row, by what was seen while going through it.
  private struct Row {
    var fields = 0
    var id: Range<Int> = 0..<0
    var hasForeignCode = false
    var lineBreaks = 0
    /// The field with a quote that is never closed, from 1.
    var openQuote: Int?
    /// The place of the LF behind it.
    var end = 0
  }

  init(_ layout: ScoreLayout, _ table: ScoringTable, _ text: ScoreText, _ header: Header,
    longestRow: Int
  ) {
    self.layout = layout
    self.table = table
    self.text = text
    self.longestRow = longestRow
    roles = header.roles
    line = header.line
  }

  /// Scores rows from a place on and moves it behind the last of them.
  mutating func score(
    _ window: InputWindow,
    from position: inout Int,
    outcomes: inout [UInt8],
    into output: inout OutputSpan<UInt8>,
    _ findings: inout Findings
  ) -> Pause {
    let bytes = window.bytes.span
    while position < window.end {
      guard findings.lines.count < InputWindow.block else { return .isFull }
      let row = scan(bytes, from: position, limit: window.end, &outcomes)
      guard row.end < window.end || window.isLast else { return .needsInput }
      if let column = row.openQuote {
        findings.addOpenQuote(line: line, column: column)
        return .stopped
      }
      guard row.end - position <= longestRow else {
        findings.addLongRow(line: line, limit: longestRow)
        return .stopped
      }
      guard output.freeCapacity >= row.id.count + text.longest else { return .isFull }
      for place in row.id { output.append(bytes[place]) }
      if row.fields == roles.count, !row.hasForeignCode {
        write(outcomes.span, into: &output)
      } else {
        for byte in text.refused { output.append(byte) }
        explain(row, outcomes, &findings)
        refused += 1
      }
      rows += 1
      line += row.lineBreaks + 1
      position = min(row.end + 1, window.end)
    }
    return .needsInput
  }

  private func scan(
    _ bytes: Span<UInt8>,
    from start: Int,
    limit: Int,
    _ outcomes: inout [UInt8]
  ) -> Row {
    var row = Row()
    var position = start
    while true {
      let role = row.fields < roles.count ? roles[row.fields] : Header.ignored
      row.fields += 1
      var delimiter = position + 1
      if role >= 0, case let outcome = table.singleByte[role << 8 | Int(bytes[position])],
        outcome != ScoringTable.outside, bytes[delimiter] == Field.comma
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
      position = delimiter + 1
    }
  }

  private func write(_ outcomes: Span<UInt8>, into output: inout OutputSpan<UInt8>) {
    let last = table.scales.count - 1
    for scale in 0..<last {
      let compiled = table.scales[scale]
      let index = ScoreText.index(of: compiled.score(outcomes), scale: compiled)
      for byte in text.subscales[scale][index] { output.append(byte) }
    }
    let total = table.scales[last]
    let score = total.score(outcomes)
    for byte in text.missing[score.missing] { output.append(byte) }
    for byte in text.total[ScoreText.index(of: score, scale: total)] { output.append(byte) }
  }

  /// Says what is wrong with a row: its width, or each of its codes.
  private func explain(_ row: Row, _ outcomes: [UInt8], _ findings: inout Findings) {
    guard row.fields == roles.count else {
      findings.add(
        "row-width", line: line, column: min(row.fields, roles.count) + 1,
        "The row has \(row.fields) fields and the header \(roles.count). "
          + "Make them the same; a cell with a comma is quoted.")
      return
    }
    for (field, role) in roles.enumerated()
    where role >= 0 && outcomes[role] == ScoringTable.outside {
      let column = layout.columns[role]
      let codes = choice(
        column.item.options.map(\.id.rawValue) + layout.missingCodes + ["empty"])
      let remedy = layout.hasCodings ? "Correct it, or say how the file is coded: --coding." : "Correct it."
      findings.add(
        "code-outside-coding", line: line, column: field + 1,
        "'\(column.name)' has to be \(codes). \(remedy)")
    }
  }
}

extension Findings {
  /// Adds that a row does not end where rows end.
  mutating func addLongRow(line: Int, limit: Int) {
    add(
      "row-too-long", line: line, column: 1,
      "The row is longer than \(limit) bytes; nothing from here on was scored. "
        + "Close a quote that was left open.")
  }
}
