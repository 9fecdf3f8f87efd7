/// Scores a whole file in one pass, in memory that does not grow with it.
package struct ScoreRun {
  private let layout: ScoreLayout
  private let longestRow: Int
  private var findings: Findings
  private var summary = ScoreSummary()

  /// Prepares for a file.
  ///
  /// - Parameters:
  ///   - layout: How its columns are to be read.
  ///   - file: Its name as findings give it.
  ///   - longestRow: How many bytes a row may have; a longer one ends the reading.
  package init(_ layout: ScoreLayout, file: String, longestRow: Int = 1 << 20) {
    self.layout = layout
    self.longestRow = longestRow
    findings = Findings(file: file)
  }

  /// Reads answers and writes scores, one row for each row, until the input ends.
  ///
  /// Where a file cannot be read on (no usable header, a quote that is never closed, a row
  /// without end) it stops, after what could be scored was written.
  ///
  /// - Throws: What the channel throws.
  /// - Returns: What became of the file.
  package mutating func run<Channel: ByteChannel>(
    _ channel: inout Channel
  ) throws(Channel.Failure) -> ScoreSummary {
    let table = ScoringTable(layout)
    var window = InputWindow(longestRow: longestRow)
    guard let header = try readHeader(&window, &channel) else { return try finish(&channel) }
    try channel.write(layout.headerRow.span.bytes)

    var rows = RowScorer(layout, table, header, longestRow: longestRow)
    var outcomes = Array(repeating: ScoringTable.missing, count: layout.columns.count)
    let room = InputWindow.block + longestRow + rows.longestRest
    var output: [UInt8] = []
    output.reserveCapacity(room)
    var position = header.end
    reading: while true {
      var pause = RowScorer.Pause.needsInput
      output.append(addingCapacity: room) { output in
        var outcomes = outcomes.mutableSpan
        pause = rows.score(window, from: &position, outcomes: &outcomes, into: &output, &findings)
      }
      (summary.rows, summary.refused) = (rows.rows, rows.refused)
      try channel.write(output.span.bytes)
      output.removeAll(keepingCapacity: true)
      try handOver(&channel)
      switch pause {
      case .isFull: continue
      case .stopped: break reading
      case .needsInput:
        if window.isLast { break reading }
        guard window.end - position <= longestRow else {
          findings.addLongRow(line: rows.line, limit: longestRow)
          break reading
        }
        try window.advance(past: position, from: &channel)
        position = 0
      }
    }
    return try finish(&channel)
  }

  private mutating func readHeader<Channel: ByteChannel>(
    _ window: inout InputWindow,
    _ channel: inout Channel
  ) throws(Channel.Failure) -> Header? {
    while true {
      switch Header.read(window, layout, &findings) {
      case .header(let header): return header
      case .unusable: return nil
      case .incomplete:
        guard window.end <= longestRow else {
          findings.addLongRow(line: 1, limit: longestRow)
          return nil
        }
        try window.advance(past: 0, from: &channel)
      }
    }
  }

  private mutating func finish<Channel: ByteChannel>(
    _ channel: inout Channel
  ) throws(Channel.Failure) -> ScoreSummary {
    try handOver(&channel)
    summary.errors = findings.count
    return summary
  }

  private mutating func handOver<Channel: ByteChannel>(
    _ channel: inout Channel
  ) throws(Channel.Failure) {
    guard !findings.lines.isEmpty else { return }
    try channel.report(findings.lines.span.bytes)
    findings.clear()
  }
}
