/// What rules decide, in the order in which they can be decided.
package enum DecisionName: String, CaseIterable, Sendable {
  case lonelyNow, selfReport, history, course, skills, meeting, path

  /// The values a decision can have, as files write them.
  package var values: [String] {
    switch self {
    case .lonelyNow: LonelyNow.allCases.map(\.rawValue)
    case .selfReport, .course: Course.allCases.map(\.rawValue)
    case .history: HistoryClass.allCases.map(\.rawValue)
    case .skills, .meeting: Need.allCases.map(\.rawValue)
    case .path: Path.allCases.map(\.rawValue)
    }
  }
}

/// Whether relationships are felt to be missing now.
package enum LonelyNow: String, CaseIterable, Sendable {
  case yes, no, unknown
}

/// How it runs over time, from the least to the most severe.
package enum Course: String, CaseIterable, Sendable {
  case none, transient, undetermined, chronic
}

/// How firmly a course is concluded.
package enum Confidence: String, CaseIterable, Sendable {
  case high, medium, low
  /// What the person says and what was measured before point different ways.
  case conflict
}

/// What earlier measurements say.
package enum HistoryClass: String, CaseIterable, Sendable {
  case chronicStrong = "chronic_strong"
  case chronic
  case recentOnset = "recent_onset"
  case insufficient
}

/// Whether there is a need of one family.
package enum Need: String, CaseIterable, Sendable {
  case yes, no, unknown
}

/// What kind of help fits.
package enum Path: String, CaseIterable, Sendable {
  case meeting
  /// Begin with meeting; practice was not asked enough to say.
  case meetingProvisional = "meeting_provisional"
  case skills, both, closeness, none, undetermined
}

/// What makes meeting people harder, after the letter of 2012; each is a scale of `needs_a`.
package enum Cause: String, CaseIterable, Sendable {
  case socialSkills = "social_skills"
  case selfImage = "self_image"
  case confidence
  case socialAnxiety = "social_anxiety"
  case shyness
  case expectations
  case introversion
}

/// What shapes the way in which help fits.
package enum Modifier: String, CaseIterable, Sendable {
  case smallScale = "small_scale"
  case noWish = "no_wish"
  case lostNetwork = "lost_network"
  case neverNetwork = "never_network"
}

/// What is worth a second look; a flag changes no score, band or conclusion.
package enum Flag: String, CaseIterable, Sendable {
  case indirectOnly = "indirect_only"
  case directOnly = "direct_only"
  case straightlined
  case contradictory
  case recovered
}

/// What must be answered with a person to talk to.
package enum SafetySignal: String, CaseIterable, Sendable {
  case phq2Positive = "phq2_positive"
  case phq2High = "phq2_high"
  case under18 = "under_18"
  case professionalContact = "professional_contact"
}
