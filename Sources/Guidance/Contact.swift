package import Screening

/// How to reach an activity, and the first step to take.
package struct Contact: Equatable, Sendable {
  /// `nil` when no number was verified.
  package let phone: String?
  package let hours: LocalizedText?
  /// The organization's own page; `https:` or `mailto:`.
  package let url: String?
  package let firstStep: LocalizedText?

  /// Says how to reach an activity.
  package init(
    phone: String? = nil,
    hours: LocalizedText? = nil,
    url: String? = nil,
    firstStep: LocalizedText? = nil
  ) {
    self.phone = phone
    self.hours = hours
    self.url = url
    self.firstStep = firstStep
  }
}
