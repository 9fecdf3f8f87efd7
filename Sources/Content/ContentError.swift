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
