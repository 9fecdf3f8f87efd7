import ArgumentParser
import Content

/// Documents from one place, as they arrive; and bytes to standard output.
///
/// Both end the program with a sentence and an exit code where the system refuses.
struct DocumentStream {
  let channel: FileChannel
  /// What the place is called when something is said about it.
  let file: String

  /// Opens a file; `-` is standard input.
  init(reading file: String) throws {
    self.file = file
    do throws(FileChannel.Failure) { channel = try FileChannel(reading: file) } catch {
      throw Complaint.make(error.text(for: file), error.exitCode)
    }
  }

  /// Hands out what was found, each time something has arrived, until the end.
  func forEach(_ body: ([DocumentReader.Found]) throws -> Void) throws {
    var reader = DocumentReader()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 1)
    defer { buffer.deallocate() }
    while true {
      let length: Int
      do throws(FileChannel.Failure) { length = try channel.read(into: buffer) } catch {
        throw Complaint.make(error.text(for: file), error.exitCode)
      }
      guard length > 0, !reader.isOver else { break }
      try body(reader.feed(buffer[..<length]))
    }
    try body(reader.finish())
  }

  /// Writes to standard output.
  func write(_ bytes: [UInt8]) throws {
    do throws(FileChannel.Failure) { try channel.write(bytes.span.bytes) } catch {
      throw Complaint.make(error.text(for: file), error.exitCode)
    }
  }
}
