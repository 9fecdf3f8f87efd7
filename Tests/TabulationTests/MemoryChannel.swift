import Screening
import Tabulation

/// A file in memory, handed over in pieces of a given size, with room for what comes out.
struct MemoryChannel: ByteChannel {
  /// The test's own failure, after so many bytes were written.
  struct Full: Error {}
  typealias Failure = Full

  var input: ArraySlice<UInt8>
  var piece = Int.max
  var capacity = Int.max
  var output: [UInt8] = []
  var findings: [UInt8] = []

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let taken = input.prefix(min(piece, buffer.count))
    buffer.copyBytes(from: taken)
    input = input.dropFirst(taken.count)
    return taken.count
  }

  mutating func write(_ bytes: RawSpan) throws(Full) {
    bytes.withUnsafeBytes { output += $0 }
    guard output.count <= capacity else { throw Full() }
  }

  mutating func report(_ bytes: RawSpan) {
    bytes.withUnsafeBytes { findings += $0 }
  }
}

/// What came out of a file.
struct Scored {
  let output: [UInt8]
  let findings: String
  let summary: ScoreSummary

  /// The table as text.
  var table: String { String(decoding: output, as: UTF8.self) }
  /// The rows without the header.
  var rows: [String] {
    table.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast()
      .map(String.init)
  }
}

/// Scores a file in memory called `f.csv`.
func score(
  _ input: some Sequence<UInt8>,
  _ questionnaire: Questionnaire,
  coding: Coding.ID? = nil,
  names: String? = nil,
  piece: Int = .max,
  longestRow: Int = 1 << 20
) throws -> Scored {
  let layout = try ScoreLayout(questionnaire, coding: coding, names: names)
  var channel = MemoryChannel(input: ArraySlice(input), piece: piece)
  var run = ScoreRun(layout, file: "f.csv", longestRow: longestRow)
  let summary = try run.run(&channel)
  return Scored(
    output: channel.output,
    findings: String(decoding: channel.findings, as: UTF8.self),
    summary: summary
  )
}

/// Scores a file in memory called `f.csv`.
func score(
  _ text: String,
  _ questionnaire: Questionnaire = Instruments.djg6,
  coding: Coding.ID? = nil,
  names: String? = nil
) throws -> Scored {
  try score(text.utf8, questionnaire, coding: coding, names: names)
}

/// The usual header of a file of the six-item scale, and its columns as asked.
let header6 = "id,item3,item4,item7,item9,item8,item10\n"
