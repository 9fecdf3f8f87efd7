import Screening
import Tabulation

extension FuzzTarget {
  /// A file of answers to score; the first byte says in how large pieces it comes.
  static let scores = FuzzTarget("scores") { bytes throws(Violation) in
    guard let questionnaire = Shipped.scoring, let layout = try? ScoreLayout(questionnaire) else {
      return
    }
    let names = ["id"] + layout.columns.map(\.name)
    let table = Array((names.joined(separator: ",") + "\n").utf8) + bytes.dropFirst()
    let whole = score(table, layout, piece: .max)
    let pieces = score(table, layout, piece: 1 + Int(bytes.first ?? 0))
    try require(whole.output == pieces.output, "in pieces, other scores come out")
    try require(whole.findings == pieces.findings, "in pieces, other things are found")
    try require(whole.summary == pieces.summary, "in pieces, other rows are counted")
    let summary = whole.summary
    try require((0...summary.rows).contains(summary.refused), "\(summary)")
    try require(whole.findings.isEmpty == summary.isClean, "findings without an error, or none")
    let lines = whole.findings.split(separator: 0x0A)
    try require(lines.count >= min(summary.errors, 1), "an error that nothing is said of")
    // An id may hold line breaks, so there can be more lines than rows.
    try require(
      whole.output.isEmpty
        || whole.output.last == 0x0A
          && whole.output.count { $0 == 0x0A } >= summary.rows + 1,
      "\(summary.rows) rows, and fewer lines"
    )
  }

  private static func score(_ table: [UInt8], _ layout: ScoreLayout, piece: Int)
    -> (output: [UInt8], findings: [UInt8], summary: ScoreSummary)
  {
    var channel = Memory(input: table[...], piece: piece)
    var run = ScoreRun(layout, file: "f.csv", longestRow: 4096)
    let summary = run.run(&channel)
    return (channel.output, channel.findings, summary)
  }
}

/// A file in memory.
private struct Memory: ByteChannel {
  typealias Failure = Never
  var input: ArraySlice<UInt8>
  let piece: Int
  var output: [UInt8] = []
  var findings: [UInt8] = []

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let taken = input.prefix(min(piece, buffer.count))
    buffer.copyBytes(from: taken)
    input = input.dropFirst(taken.count)
    return taken.count
  }

  mutating func write(_ bytes: RawSpan) { bytes.withUnsafeBytes { output += $0 } }

  mutating func report(_ bytes: RawSpan) { bytes.withUnsafeBytes { findings += $0 } }
}
