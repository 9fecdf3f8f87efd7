package import Guidance
package import Presentation

/// The help lines of the directory, as text.
package struct HelpLines {
  private let lines: () -> [Activity]

  /// Help lines that are read when they are first needed.
  package init(_ lines: @escaping () -> [Activity]) { self.lines = lines }

  /// All of them, with numbers, hours and the day they were checked.
  package func all(_ wording: Wording) -> String {
    lines().map { HelpLineText.text($0, wording) }.joined(separator: "\n")
  }
}
