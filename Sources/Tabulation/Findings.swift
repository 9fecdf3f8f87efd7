/// What is wrong with a file, a line each.
///
/// A line is `FILE:LINE:COLUMN: error: [check] what. Remedy.` and never repeats what a cell
/// holds: an answer is nobody's business.
struct Findings {
  /// The file as the person named it.
  private let file: String
  /// The lines not yet handed over.
  private(set) var lines: [UInt8] = []
  /// How many there were in all.
  private(set) var count = 0

  init(file: String) { self.file = file }

  /// Adds a finding; a line counts line feeds and a column counts fields, both from 1.
  mutating func add(_ check: String, line: Int, column: Int, _ text: String) {
    count += 1
    lines += "\(file):\(line):\(column): error: [\(check)] \(text)\n".utf8
  }

  /// Forgets the lines that were handed over.
  mutating func clear() { lines.removeAll(keepingCapacity: true) }
}
