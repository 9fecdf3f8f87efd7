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
    let home = Self.variable("HOME").map { $0 + "/.local/share" }
    let directories = try ContentDirectory.locate(
      added: content ?? Self.variable("OPSTAP_CONTENT"),
      dataHome: Self.variable("XDG_DATA_HOME") ?? home
    )
    return Library(directories)
  }

  /// A variable of the environment; `nil` when it is not there or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value[0] != 0 else { return nil }
    return String(cString: value)
  }
}
