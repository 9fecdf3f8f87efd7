import Conversation
import Glibc

/// A new file that only this account can read.
///
/// Foundation's atomic write opens permissions and follows links; this never does: the file is
/// made, never replaced, and on the disk before anything is said of it.
enum OwnFile {
  /// Writes a text to a new file in the present folder, with a number added when the name is taken.
  ///
  /// - Returns: The whole path.
  static func write(_ text: String, named name: String) throws(KeepingError) -> String {
    let folder = getcwd(nil, 0)
    defer { free(folder) }
    let path = (folder.map { String(cString: $0) } ?? ".") + "/"
    let parts = name.split(separator: ".", maxSplits: 1)
    for attempt in 1...99 {
      let numbered =
        attempt == 1 ? name : "\(parts[0])-\(attempt).\(parts.count > 1 ? parts[1] : "txt")"
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      // By its name alone: the folder's may hold bytes that no text can.
      let descriptor = open(numbered, flags, mode_t(0o600))
      if descriptor < 0, errno == EEXIST { continue }
      guard descriptor >= 0 else { throw KeepingError(errno: errno, path: path + numbered) }
      let error = fill(descriptor, Array(text.utf8))
      if error != 0 {
        unlink(numbered)
        throw KeepingError(errno: error, path: path + numbered)
      }
      return path + numbered
    }
    throw KeepingError(errno: EEXIST, path: path + name)
  }

  /// Writes, flushes and closes; 0, or what the system said.
  private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32 {
    var written = 0
    var error: Int32 = 0
    while written < bytes.count, error == 0 {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count >= 0 { written += count } else if errno != EINTR { error = errno }
    }
    if error == 0, fsync(descriptor) != 0 { error = errno }
    if close(descriptor) != 0, error == 0 { error = errno }
    return error
  }
}
