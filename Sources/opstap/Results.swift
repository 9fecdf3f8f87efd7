import ArgumentParser
import Glibc
import Presentation

/// Standard output, for results that are made whole before they are written.
enum Results {
  /// Writes text for a person, cleaned: much of it comes from data files.
  ///
  /// - Throws: The exit code for trouble with output, after saying so.
  static func write(_ text: String) throws { try write(Array(text.cleaned.utf8)) }

  /// Writes JSON, which escapes what is not to be shown, as it is.
  ///
  /// - Throws: The exit code for trouble with output, after saying so.
  static func write(_ bytes: [UInt8]) throws {
    do throws(FileChannel.Failure) {
      try FileChannel(reading: "-").write(bytes.span.bytes)
    } catch {
      throw Complaint.make(error.text(for: "-"), error.exitCode)
    }
  }
}
