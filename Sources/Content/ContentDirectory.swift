import Glibc

/// A folder that holds `Questionnaires`, `Locales` and `Activities`, or some of them.
package struct ContentDirectory: Equatable, Sendable {
  /// The folder, without a slash at its end.
  package let path: String
  /// Whether it came with the program; a mistake in what was added later is survived.
  package let isBundled: Bool

  /// Names a folder.
  package init(path: String, isBundled: Bool) {
    self.path = path
    self.isBundled = isBundled
  }

  /// The files that the program cannot do without.
  package static let required =
    ["rules", "sources", "Flows/self"].map { "Questionnaires/\($0).json" }
    + ["nl", "nl-je", "en", "crisis-words"].map { "Locales/\($0).json" }
    + ["paths.json", "help-lines.csv"].map { "Activities/\($0)" }
    + ["places-nl", "municipalities-nl", "postcode-regions-nl"]
    .map { "Activities/Places/\($0).csv" }

  /// No folder had the data.
  package struct NotFound: Error, Equatable, Sendable, CustomStringConvertible {
    /// Every place looked at, in order.
    package let searched: [String]

    package var description: String {
      "no data found in:\n" + searched.map { "  \($0)" }.joined(separator: "\n")
    }
  }

  /// The folders to read from, those that came with the program first.
  ///
  /// Data of one's own adds to the bundle: a file with a new name is one more, and a file with a
  /// name of the bundle's stands in for that file.
  ///
  /// - Parameters:
  ///   - added: A folder of one's own, from `--content` or `OPSTAP_CONTENT`.
  ///   - executable: The program; its data stands beside it, or in `../share/opstap`.
  ///   - dataHome: `$XDG_DATA_HOME`, whose `opstap` holds imported questionnaires.
  /// - Returns: At least one folder, the first of which has all that the program needs.
  /// - Throws: ``NotFound`` when no folder has questionnaires and words.
  package static func locate(
    added: String? = nil,
    executable: String? = executablePath(),
    dataHome: String? = nil
  ) throws(NotFound) -> [ContentDirectory] {
    var directories: [ContentDirectory] = []
    var searched: [String] = []
    if let executable {
      let here = folder(of: executable)
      searched = [
        here + "/opstap_Content.resources",  // swift build, swift run, swift test
        here + "/opstap_Content.bundle",  // the same, with --build-system swiftbuild
        folder(of: here) + "/share/opstap",  // make install
      ]
      if let bundle = searched.first(where: isComplete) {
        directories.append(ContentDirectory(path: bundle, isBundled: true))
      }
    }
    if let dataHome, FileReader.isFolder(dataHome + "/opstap") {
      directories.append(ContentDirectory(path: dataHome + "/opstap", isBundled: false))
    }
    if let added {
      let path = added.count > 1 && added.hasSuffix("/") ? String(added.dropLast()) : added
      searched.insert(path, at: 0)
      // Without a bundle a complete folder of one's own is all there is.
      let isBundle = directories.first?.isBundled != true && isComplete(path)
      let directory = ContentDirectory(path: path, isBundled: isBundle)
      directories.insert(directory, at: isBundle ? 0 : directories.count)
    }
    guard directories.first?.isBundled == true else { throw NotFound(searched: searched) }
    return directories
  }

  /// Whether a folder has all that the program cannot do without.
  private static func isComplete(_ path: String) -> Bool {
    FileReader.isFolder(path + "/Questionnaires") && FileReader.isFolder(path + "/Locales")
  }

  /// The program's own file, with every link followed; `nil` when the system does not say.
  package static func executablePath() -> String? {
    guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "" : String(path[..<slash])
  }
}
