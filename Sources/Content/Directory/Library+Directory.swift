package import Guidance

extension Library {
  /// What each path asks for.
  ///
  /// - Throws: ``ContentError`` when the file that came with the program cannot be used.
  package func pathTable() throws(ContentError) -> PathTable {
    try read("Activities/paths.json") { PathsFile($0) }.table
  }

  /// Every activity there is, with tables of one's own added.
  ///
  /// - Parameter added: Tables, or folders of them.
  /// - Returns: What reads each of them when it is first needed.
  package func activities(added: [String] = []) -> ActivityLibrary {
    ActivityLibrary(directories, added: added) { () throws(ContentError) in
      try self.pathTable()
    }
  }
}
