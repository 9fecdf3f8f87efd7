package import Screening

/// For whom an activity is.
package struct Eligibility: Equatable, Sendable {
  /// In years, both ends included; `nil` when age does not matter.
  package let minimumAge: Int?
  package let maximumAge: Int?
  /// Who comes there, in words; `nil` when no source says.
  package let audience: LocalizedText?
  /// Meant for people in one of these; for everyone when there are none.
  package let circumstances: [Circumstance]
  /// Meant for people for whom one of these stands in the way; for everyone when there are none.
  package let causes: [Cause]
  /// The languages spoken there, as in ISO 639-1; none when not known.
  package let languages: [String]
  /// Who has to send somebody there; `nil` when people can come by themselves.
  package let gatekeeper: Gatekeeper?

  /// Who can send somebody to an activity.
  package enum Gatekeeper: String, CaseIterable, Sendable {
    case professional, gp
  }

  /// Says for whom an activity is.
  package init(
    minimumAge: Int? = nil,
    maximumAge: Int? = nil,
    audience: LocalizedText? = nil,
    circumstances: [Circumstance] = [],
    languages: [String] = [],
    causes: [Cause] = [],
    gatekeeper: Gatekeeper? = nil
  ) {
    self.minimumAge = minimumAge
    self.maximumAge = maximumAge
    self.audience = audience
    self.circumstances = circumstances
    self.languages = languages
    self.causes = causes
    self.gatekeeper = gatekeeper
  }
}
