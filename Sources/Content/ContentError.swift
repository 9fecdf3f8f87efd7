/// Data that the program needs and cannot use.
package enum ContentError: Error, Equatable, Sendable {
  /// There is no file with this name in any folder.
  case missing(name: String, searched: [String])
  /// The system does not give the file.
  case unreadable(FileReader.Failure)
  /// What is wrong in the file.
  case invalid([Diagnostic])

  /// One line for each thing that is wrong.
  package var lines: [String] {
    switch self {
    case .missing(let name, let searched):
      ["no file '\(name)' in: \(searched.joined(separator: ", "))"]
    case .unreadable(let failure): ["\(failure.path): \(failure.description)"]
    case .invalid(let diagnostics): diagnostics.sorted().map(\.description)
    }
  }
}

extension ContentError {
  /// The same as findings in a file, which `file` names where its path is not what was given.
  package func diagnostics(check: String, file: String? = nil) -> [Diagnostic] {
    switch self {
    case .invalid(let diagnostics): diagnostics
    case .missing(let name, let searched):
      [
        Diagnostic(
          file: name,
          check: check,
          message: "there is no such file",
          remedy: "Put it in one of: \(searched.joined(separator: ", "))."
        )
      ]
    case .unreadable(let failure):
      [
        Diagnostic(
          file: file ?? failure.path,
          check: check,
          message: failure.description,
          remedy: "Give a file that can be read."
        )
      ]
    }
  }
}
