/// What is looked at while HSDS is read.
package enum Check: String, CaseIterable, Sendable {
  case readable = "hsds-readable"
  case memberUnknown = "hsds-member-unknown"
  case memberUnused = "hsds-member-unused"
  case fileUnused = "hsds-file-unused"
  case shape = "hsds-shape"
  case name = "hsds-name"
  case identifier = "hsds-identifier"
  case reference = "hsds-reference"
  case organization = "hsds-organization"
  case status = "hsds-status"
  case text = "hsds-text"
  case age = "hsds-age"
  case area = "hsds-area"
  case coordinates = "hsds-coordinates"
  case address = "hsds-address"
  case schedule = "hsds-schedule"
  case cost = "hsds-cost"
  case phone = "hsds-phone"
  case url = "hsds-url"
  case language = "hsds-language"
  case date = "hsds-date"
  case kind = "hsds-kind"
  case own = "hsds-own"
}

/// What is told once, with how often it was found.
enum Tally: Hashable, Sendable {
  /// Services that say of no kind what they are.
  case noKind
  case noStatus
  /// Texts cut at the end of a sentence.
  case shortened
  /// Texts out of which tags or characters that cannot be seen were taken.
  case cleaned
  case morePhones
  case moreLanguages
  case clocks

  var check: Check {
    switch self {
    case .noKind: .kind
    case .noStatus: .status
    case .shortened, .cleaned: .text
    case .morePhones: .phone
    case .moreLanguages: .language
    case .clocks: .schedule
    }
  }

  func message(_ count: Int) -> String {
    func several(_ one: String, _ many: String) -> String {
      count == 1 ? "1 \(one)" : "\(count) \(many)"
    }
    return switch self {
    case .noKind:
      several("service says", "services say") + " of no kind what they are: found by name, and not "
        + "suggested"
    case .noStatus: several("service has", "services have") + " no status, and is taken as active"
    case .shortened: several("long text was", "long texts were") + " cut after a sentence"
    case .cleaned:
      several("text had", "texts had") + " tags or characters that cannot be seen, taken out"
    case .morePhones: several("further telephone number", "further telephone numbers") + " left out"
    case .moreLanguages: several("language has", "languages have") + " no code that we know"
    case .clocks:
      several("time has", "times have") + " a time zone, and is taken as the local clock"
    }
  }

  var remedy: String {
    switch self {
    case .noKind: "Give --kind KIND to say what they are."
    case .noStatus: "Write 'status'."
    case .shortened: "Look whether what is left says enough."
    case .cleaned: "Look whether the texts read well."
    case .morePhones: "The first that can be rung is shown."
    case .moreLanguages: "Write 'code' with the letters of ISO 639."
    case .clocks: "Look whether the hours are right."
    }
  }
}
