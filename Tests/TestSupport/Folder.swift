import Glibc

/// Folders and files of a test.
package enum Folder {
  /// The folder of the conversations that are written down.
  package static let transcripts =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    + "/ConversationTests/Transcripts"

  /// The names in a folder that end so, in order; none when there is no such folder.
  package static func names(in path: String, ending: String = "") -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(ending), name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// A file as text; `nil` when it cannot be read.
  package static func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A new folder of this account alone, as long by name as `/home/iemand`, so that text about
  /// files in it is broken in the same places as in the conversations that are written down.
  package static func makePrivate() -> String? {
    var name = Array("/tmp/oXXXXXX".utf8CString)
    return mkdtemp(&name).map { String(cString: $0) }
  }
}
