/// What became of a file.
package struct ScoreSummary: Equatable, Sendable {
  /// The rows that came out.
  package internal(set) var rows = 0
  /// Those among them that have no scores because something is wrong with them.
  package internal(set) var refused = 0
  /// The findings, also those about the file as a whole.
  package internal(set) var errors = 0

  /// Whether all that was read could be scored.
  package var isClean: Bool { errors == 0 }
}

extension ScoreSummary: CustomStringConvertible {
  package var description: String {
    let found = "\(errors) \(errors == 1 ? "error" : "errors")"
    guard rows > 0 else { return "\(found); nothing was scored." }
    return "\(found); \(refused) of \(rows) \(rows == 1 ? "row" : "rows") not scored."
  }
}
