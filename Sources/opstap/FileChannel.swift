import Glibc
import Tabulation

/// A file to read from, with standard output and standard error to write to.
struct FileChannel: ByteChannel {
  /// What went wrong, as `errno` says it.
  enum Failure: Error {
    case input(Int32)
    case output(Int32)
  }

  private let input: Int32

  /// Opens a file; `-` is standard input, and `./-` a file of that name.
  init(reading path: String) throws(Failure) {
    input = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard input >= 0 else { throw .input(errno) }
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    while true {
      let count = Glibc.read(input, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      guard Self.canRetry(input, POLLIN) else { throw .input(errno) }
    }
  }

  /// Everything up to the end; `nil` when that is more than so many bytes.
  func readToEnd(limit: Int) throws(Failure) -> [UInt8]? {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try block.withUnsafeMutableBufferPointer { buffer throws(Failure) in
        try read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if count == 0 { return bytes }
      bytes += block[..<count]
      if bytes.count > limit { return nil }
    }
  }

  func write(_ bytes: RawSpan) throws(Failure) { try Self.write(bytes, to: STDOUT_FILENO) }

  func report(_ bytes: RawSpan) { Self.report(bytes) }

  /// Writes lines for a person; without a place to say them, the exit code still speaks.
  static func report(_ bytes: RawSpan) { try? write(bytes, to: STDERR_FILENO) }

  /// Writes all of some bytes, however many calls that takes.
  static func write(_ bytes: RawSpan, to descriptor: Int32) throws(Failure) {
    var written = 0
    while written < bytes.byteCount {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count >= 0 {
        written += count
      } else if !canRetry(descriptor, POLLOUT) {
        throw .output(errno)
      }
    }
  }

  /// Whether the call that failed is to be made again, after waiting where it would not wait.
  private static func canRetry(_ descriptor: Int32, _ event: Int32) -> Bool {
    switch errno {
    case EINTR: return true
    case EAGAIN:
      var waiting = pollfd(fd: descriptor, events: Int16(event), revents: 0)
      _ = poll(&waiting, 1, -1)
      return true
    default: return false
    }
  }
}

extension FileChannel.Failure {
  /// What the system said.
  var errno: Int32 {
    switch self {
    case .input(let code), .output(let code): code
    }
  }

  /// What went wrong, in a sentence about a file.
  func text(for file: String) -> String {
    let name = file == "-" ? "Standard input" : file
    return switch self {
    case .input(EISDIR): "\(name) is a folder. Name a file in it."
    case .input(let code): "\(name) cannot be read: \(String(cString: strerror(code)))."
    case .output(let code): "The output cannot be written: \(String(cString: strerror(code)))."
    }
  }

  /// The exit code that says so.
  var exitCode: Int32 {
    switch self {
    case .input(EISDIR): EX_DATAERR
    case .input(ENOENT), .input(ENOTDIR), .input(EACCES), .input(ELOOP), .input(ENAMETOOLONG):
      EX_NOINPUT
    case .input, .output: EX_IOERR
    }
  }
}
