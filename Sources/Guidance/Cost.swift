package import Screening

/// What an activity costs.
package struct Cost: Equatable, Sendable {
  /// `nil` when it is not known.
  package let level: Level?
  /// In words; `nil` when no source says.
  package let text: LocalizedText?

  /// How much that is, roughly.
  package enum Level: String, CaseIterable, Sendable {
    case free, low, paid
  }

  /// Says what an activity costs.
  package init(level: Level? = nil, text: LocalizedText? = nil) {
    self.level = level
    self.text = text
  }
}
