import Glibc

/// Reads small files whole, and never waits: whatever stands at a path, it answers at once.
package enum FileReader {
  /// Why a file cannot be read.
  package struct Failure: Error, Equatable, Sendable, CustomStringConvertible {
    /// The path, as it was given.
    package let path: String
    package let reason: Reason

    package enum Reason: Equatable, Sendable {
      case missing
      case folder
      /// A pipe, a device or a socket.
      case notAFile
      case tooLarge(limit: Int)
      /// What the system says, such as "Permission denied".
      case system(String)
    }

    package var description: String {
      switch reason {
      case .missing: "there is no such file"
      case .folder: "this is a folder with nothing of ours in it"
      case .notAFile: "this is a pipe or a device, not a file"
      case .tooLarge(let limit): "the file has more than \(limit) bytes"
      case .system(let text): text
      }
    }
  }

  /// The bytes of a regular file of at most `limit` bytes.
  ///
  /// - Throws: ``Failure`` for anything else, within a moment: a pipe without a writer, an endless
  ///   device and a circle of links are refused and not read.
  package static func read(_ path: String, limit: Int = 1 << 20) throws(Failure) -> [UInt8] {
    let descriptor = retrying { open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY) }
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Failure(path: path, reason: .folder)
    default: throw Failure(path: path, reason: .notAFile)
    }
    guard status.st_size <= limit else {
      throw Failure(path: path, reason: .tooLarge(limit: limit))
    }
    // One more than the file says, so that its end is seen; files of the system say 0.
    var bytes: [UInt8] = []
    var room = max(Int(status.st_size), 4095) + 1
    while true {
      let start = bytes.count
      var count = 0
      bytes.append(contentsOf: repeatElement(0, count: room))
      count = bytes.withUnsafeMutableBytes { buffer in
        retrying { Glibc.read(descriptor, buffer.baseAddress.map { $0 + start }, room) }
      }
      bytes.removeLast(room - max(count, 0))
      guard count >= 0 else { throw failure(path) }
      guard bytes.count <= limit else {
        throw Failure(path: path, reason: .tooLarge(limit: limit))
      }
      if count == 0 { return bytes }
      room = 65_536
    }
  }

  /// The names in a folder, sorted; hidden ones and those of editors left out.
  ///
  /// - Throws: ``Failure`` when the folder cannot be listed.
  package static func names(in path: String) throws(Failure) -> [String] {
    guard let folder = opendir(path) else { throw failure(path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix("."), !name.hasSuffix("~") { names.append(name) }
    }
    return names.sorted()
  }

  /// Whether there is a folder at a path.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// What makes two paths the same file.
  package struct Identity: Hashable, Sendable {
    let device: UInt
    let number: UInt
  }

  /// Which file or folder stands at a path, with links followed; `nil` when nothing does.
  package static func identity(of path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
  }

  private static func failure(_ path: String) -> Failure {
    let code = errno
    guard code != ENOENT, code != ENOTDIR else { return Failure(path: path, reason: .missing) }
    return Failure(
      path: path,
      reason: .system(strerror(code).map { String(cString: $0) } ?? "error \(code)")
    )
  }

  /// Calls again when a signal came in between.
  private static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
