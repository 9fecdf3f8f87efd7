import ArgumentParser
import Content
import Glibc
import Presentation

/// What is said on standard error when a command cannot do its work.
enum Complaint {
  /// Says what went wrong and what to do, and gives the exit code to end with.
  static func make(_ text: String, _ code: Int32) -> ExitCode {
    tell(text)
    return ExitCode(code)
  }

  /// Says something in a line of its own.
  static func tell(_ text: String) {
    FileChannel.report(Array("opstap: \(text.cleaned)\n".utf8).span.bytes)
  }
}

extension Complaint {
  /// Names mistakes in data, a line each, and counts those after the first twenty.
  ///
  /// - Parameters:
  ///   - findings: In the order in which they are named.
  ///   - limit: How many are named.
  ///   - rest: How to have the others named.
  static func tell(_ findings: [Diagnostic], limit: Int = 20, rest: String) {
    for finding in findings.prefix(limit) { tell(finding.description.cleanedLine) }
    if findings.count > limit { tell("and \(findings.count - limit) more; \(rest)") }
  }

  /// Says everything that is wrong with the data, a line each, and gives the exit code for that.
  static func make(_ error: ContentError) -> ExitCode {
    error.lines.forEach(tell)
    return ExitCode(EX_DATAERR)
  }

  /// What was read, or the complaint about it with the exit code to end with.
  static func catching<Value>(_ body: () throws(ContentError) -> Value) throws -> Value {
    do throws(ContentError) { return try body() } catch { throw make(error) }
  }
}
