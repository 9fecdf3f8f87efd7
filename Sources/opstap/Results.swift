import ArgumentParser
import Glibc

/// Standard output, for results that are made whole before they are written.
enum Results {
  /// Writes text as it is.
  ///
  /// - Throws: The exit code for trouble with output, after saying so.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes bytes as they are.
  ///
  /// - Throws: The exit code for trouble with output, after saying so.
  static func write(_ bytes: [UInt8]) throws {
    do throws(FileChannel.Failure) {
      try FileChannel(reading: "-").write(bytes.span.bytes)
    } catch {
      throw Complaint.make("The output cannot be written.", error.exitCode)
    }
  }
}
