import ArgumentParser
import Content
import Glibc
import Verification

/// Reads results and writes what does not hold in them.
struct VerificationStream {
  let documents: DocumentStream
  let verifier: Verifier
  var report: VerdictReport

  /// Reads to the end, and ends with the exit code that says what was found.
  mutating func run() throws {
    try documents.forEach { found in
      for one in found { try write(report.text(of: verifier.verdict(on: one))) }
    }
    try write(report.end())
    guard report.count > 0 else {
      throw Complaint.make("there is no result to verify.", EX_DATAERR)
    }
    Complaint.tell(report.summary)
    if report.failed > 0 { throw ExitCode(EX_DATAERR) }
  }

  private func write(_ text: String) throws {
    if !text.isEmpty { try documents.write(Array(text.utf8)) }
  }
}
