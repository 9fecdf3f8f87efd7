import Content
import Glibc

/// Reads documents and writes results, a line each.
struct AssessmentStream {
  let documents: DocumentStream
  let assessor: Assessor
  private var count = 0
  private var refused = 0

  init(documents: DocumentStream, assessor: Assessor) {
    self.documents = documents
    self.assessor = assessor
  }

  /// Reads to the end, and ends with the exit code that says what was refused.
  mutating func run() throws {
    try documents.forEach { try write($0) }
    guard count > 0 else {
      throw Complaint.make("there is no document to assess.", EX_DATAERR)
    }
    if refused > 0 {
      throw Complaint.make("\(refused) of \(count) documents could not be read.", EX_DATAERR)
    }
  }

  private mutating func write(_ found: [DocumentReader.Found]) throws {
    var bytes: [UInt8] = []
    for one in found {
      count += 1
      let (line, isRefused) = try assessor.line(for: one)
      if isRefused { refused += 1 }
      bytes += line
      bytes.append(0x0A)
    }
    try documents.write(bytes)
  }
}
