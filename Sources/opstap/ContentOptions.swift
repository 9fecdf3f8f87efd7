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
  /// - Throws: The exit code for data that is not there, after saying so.
  func library() throws -> Library {
    try Self.library(added: content)
  }

  /// The data files, with those of a folder of one's own.
  static func library(added: String?) throws -> Library {
    let added = added ?? variable("OPSTAP_CONTENT")
    if let added, !FileReader.isFolder(added) {
      throw Complaint.make("there is no folder '\(added)' to read data from.", EX_NOINPUT)
    }
    let home = variable("HOME").map { $0 + "/.local/share" }
    do throws(ContentDirectory.NotFound) {
      return Library(
        try ContentDirectory.locate(
          added: added,
          dataHome: variable("XDG_DATA_HOME") ?? home
        )
      )
    } catch { throw Complaint.make(error.description, EX_NOINPUT) }
  }

  /// A variable of the environment; `nil` when it is not there or empty.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value[0] != 0 else { return nil }
    return String(cString: value)
  }
}
