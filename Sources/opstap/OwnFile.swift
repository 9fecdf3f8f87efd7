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
      do throws(FileChannel.Failure) {
        // By its name alone: the folder's may hold bytes that no text can.
        try NewFile.write(Array(text.utf8), to: numbered, mode: 0o600)
      } catch {
        if error.errno == EEXIST { continue }
        throw KeepingError(errno: error.errno, path: path + numbered)
      }
      return path + numbered
    }
    throw KeepingError(errno: EEXIST, path: path + name)
  }
}
