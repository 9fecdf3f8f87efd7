import Content

/// What kind of file was given to be taken in.
///
/// A further kind is a case here, which `init` recognizes and `DirectoryCommand.Import` reads.
enum ImportedFile {
  /// A document of HSDS, with its bytes.
  case document([UInt8])
  /// A document of HSDS on standard input.
  case input
  /// A folder with the tables of a package of HSDS.
  case package(String)

  /// How long a document may be, in bytes.
  static let limit = 1 << 30

  /// Tells what stands at a path, or what `-` is; a table of a package stands for all of
  /// its folder.
  init(_ path: String) throws(FileReader.Failure) {
    if path == "-" {
      self = .input
    } else if FileReader.isFolder(path) {
      self = .package(path)
    } else if path.hasSuffix(".csv") || path.hasSuffix("datapackage.json") {
      _ = try FileReader.read(path, limit: Self.limit)
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
      self = .package(folder.isEmpty ? "/" : folder)
    } else {
      self = .document(try FileReader.read(path, limit: Self.limit))
    }
  }
}
