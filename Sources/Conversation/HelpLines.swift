package import Guidance
package import Presentation

/// The help lines of the directory, as text.
package struct HelpLines {
  private let lines: () -> [Activity]

  /// Help lines that are read when they are first needed.
  package init(_ lines: @escaping () -> [Activity]) { self.lines = lines }

  /// The numbers that are never hidden, also where the table cannot be read.
  private static let lastResort =
    "  113 (zelfdoding, suicide)\n  112\n  088 0767 000 (De Luisterlijn)"

  /// Those to ring first, such as 113 and 112: as much as fits on a small screen.
  package func first(_ wording: Wording) -> String {
    let lines = lines()
    guard !lines.isEmpty else { return Self.lastResort }
    return lines.prefix(4).map { HelpLineText.short($0, wording) }.joined(separator: "\n")
  }

  /// All of them, with numbers, hours and the day they were checked.
  package func all(_ wording: Wording) -> String {
    let lines = lines()
    guard !lines.isEmpty else { return Self.lastResort }
    return lines.map { HelpLineText.text($0, wording) }.joined(separator: "\n")
  }
}
