import ArgumentParser
import Content
import Glibc
import Presentation
import Verification

/// Reads results from one place and writes what does not hold in them to standard output.
struct VerificationStream {
  let channel: FileChannel
  let file: String
  let verifier: Verifier
  var report: VerdictReport
  private var reader = DocumentReader()

  init(channel: FileChannel, file: String, verifier: Verifier, report: VerdictReport) {
    self.channel = channel
    self.file = file
    self.verifier = verifier
    self.report = report
  }

  /// Reads to the end, and ends with the exit code that says what was found.
  mutating func run() throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 1)
    defer { buffer.deallocate() }
    while true {
      let length: Int
      do throws(FileChannel.Failure) { length = try channel.read(into: buffer) } catch {
        throw Complaint.make(error.text(for: file), error.exitCode)
      }
      guard length > 0, !reader.isOver else { break }
      try write(reader.feed(buffer[..<length]))
    }
    try write(reader.finish())
    try write(report.end())
    guard report.count > 0 else {
      throw Complaint.make("there is no result to verify.", EX_DATAERR)
    }
    Complaint.tell(report.summary)
    if report.failed > 0 { throw ExitCode(EX_DATAERR) }
  }

  private mutating func write(_ found: [DocumentReader.Found]) throws {
    for one in found { try write(report.text(of: verifier.verdict(on: one))) }
  }

  private func write(_ text: String) throws {
    guard !text.isEmpty else { return }
    do throws(FileChannel.Failure) { try channel.write(Array(text.utf8).span.bytes) } catch {
      throw Complaint.make(error.text(for: file), error.exitCode)
    }
  }
}
