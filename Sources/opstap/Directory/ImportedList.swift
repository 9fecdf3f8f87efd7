import Glibc
import Presentation

/// A list of activities of somebody's own, where the program finds it.
enum ImportedList {
  /// Where a list with this name is kept.
  static func path(named name: String) -> String {
    let home = ContentOptions.variable("HOME").map { $0 + "/.local/share" } ?? "."
    return (ContentOptions.variable("XDG_DATA_HOME") ?? home) + "/opstap/Activities/\(name).csv"
  }

  /// Writes a list whole, or not at all.
  ///
  /// - Parameters:
  ///   - bytes: The whole list.
  ///   - path: Where it goes; `-` is standard output.
  ///   - isOwn: Whether the path was given, so that its folder is not made.
  ///   - replace: Whether a list that is there may be written over.
  /// - Throws: The exit code for a list that is there already, or that cannot be written.
  static func write(_ bytes: [UInt8], to path: String, isOwn: Bool, replace: Bool) throws {
    guard path != "-" else { return try Results.write(bytes) }
    if !replace, access(path, F_OK) == 0 {
      throw Complaint.make(
        "There is a list \(path.cleanedLine) already. Give --replace, or another --name.",
        EX_CANTCREAT
      )
    }
    if !isOwn { makeFolders(of: path) }
    let draft = path + ".\(getpid())"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(draft, flags, mode_t(0o644))
    guard descriptor >= 0 else { throw refusal(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), buffer.count - written)
      }
      if count < 0, errno != EINTR { break }
      written += max(count, 0)
    }
    let isWhole = written == bytes.count && fsync(descriptor) == 0
    guard close(descriptor) == 0, isWhole, rename(draft, path) == 0 else {
      let complaint = refusal(path)
      unlink(draft)
      throw complaint
    }
  }

  private static func makeFolders(of path: String) {
    for (index, character) in path.enumerated() where character == "/" && index > 0 {
      mkdir(String(path.prefix(index)), 0o755)
    }
  }

  private static func refusal(_ path: String) -> any Error {
    let reason = String(cString: strerror(errno))
    return Complaint.make("\(path.cleanedLine) cannot be written: \(reason).", EX_CANTCREAT)
  }
}
