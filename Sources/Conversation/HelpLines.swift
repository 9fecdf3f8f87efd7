package import Guidance
package import Presentation

/// The help lines of the directory, as text.
package struct HelpLines {
  private let lines: () -> [Activity]

  /// Help lines that are read when they are first needed.
  package init(_ lines: @escaping () -> [Activity]) { self.lines = lines }

  /// Those to ring first, such as 113 and 112: as much as fits on a small screen.
  package func first(_ wording: Wording) -> String {
    lines().prefix(4).map { HelpLineText.short($0, wording) }.joined(separator: "\n")
  }

  /// All of them, with numbers, hours and the day they were checked.
  package func all(_ wording: Wording) -> String {
    lines().map { HelpLineText.text($0, wording) }.joined(separator: "\n")
  }
}
