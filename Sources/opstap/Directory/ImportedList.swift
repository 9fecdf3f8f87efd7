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
    do throws(FileChannel.Failure) {
      try NewFile.write(bytes, to: draft, mode: 0o644)
    } catch { throw refusal(path, error.errno) }
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw refusal(path, code)
    }
  }

  private static func makeFolders(of path: String) {
    for (index, character) in path.enumerated() where character == "/" && index > 0 {
      mkdir(String(path.prefix(index)), 0o755)
    }
  }

  private static func refusal(_ path: String, _ code: Int32) -> any Error {
    let reason = String(cString: strerror(code))
    return Complaint.make("\(path.cleanedLine) cannot be written: \(reason).", EX_CANTCREAT)
  }
}
