import ArgumentParser
import Content
import Glibc

/// Where the questionnaires, words and activities are read from.
struct ContentOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder of your own, whose files add to those of the program.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var content: String?

  /// The data files; nothing is read yet.
  ///
  /// - Throws: ``ContentDirectory/NotFound`` when the program stands alone.
  func library() throws(ContentDirectory.NotFound) -> Library {
    try Self.library(added: content)
  }

  /// The data files, with those of a folder of one's own.
  static func library(added: String?) throws(ContentDirectory.NotFound) -> Library {
    let home = variable("HOME").map { $0 + "/.local/share" }
    let directories = try ContentDirectory.locate(
      added: added ?? variable("OPSTAP_CONTENT"),
      dataHome: variable("XDG_DATA_HOME") ?? home
    )
    return Library(directories)
  }

  /// A variable of the environment; `nil` when it is not there or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value[0] != 0 else { return nil }
    return String(cString: value)
  }
}
