package import Screening

/// What is known of somebody for whom activities are looked for; everything may be unknown.
package struct Profile: Equatable, Sendable {
  /// In years: one number where the age is known, a band where only that is.
  package var ages: ClosedRange<Int>?
  package var place: Place?
  package var purse: Purse?
  /// What must be there (Y4).
  package var musts: Set<Must>
  /// The language to be spoken there, as in ISO 639-1, when it is not Dutch.
  package var spoken: String?
  package var circumstances: Set<Circumstance>
  /// What makes it hard to meet people (M6).
  package var barriers: Set<MeetingBarrier>
  /// `nil` when nothing was asked.
  package var path: Path?
  package var modifiers: Set<Modifier>
  /// Those that are at least mild: 7 of 10 or more.
  package var causes: Set<Cause>
  package var course: Course?
  /// When it has to be.
  package var dayPart: DayPart?
  /// What the person said no to.
  package var declined: Set<Activity.ID>

  /// What it may cost (Y3).
  package enum Purse: String, CaseIterable, Sendable {
    case free
    case little = "some"
    case any
  }

  /// What must be there for somebody to take part (Y4).
  package enum Must: String, CaseIterable, Sendable {
    case wheelchair, transport
    /// From home: on line, by phone, or somebody who comes.
    case remote
    case daytime
    case english
  }

  /// Gathers what is known.
  package init(
    ages: ClosedRange<Int>? = nil,
    place: Place? = nil,
    purse: Purse? = nil,
    musts: Set<Must> = [],
    spoken: String? = nil,
    circumstances: Set<Circumstance> = [],
    barriers: Set<MeetingBarrier> = [],
    path: Path? = nil,
    modifiers: Set<Modifier> = [],
    causes: Set<Cause> = [],
    course: Course? = nil,
    dayPart: DayPart? = nil,
    declined: Set<Activity.ID> = []
  ) {
    self.ages = ages
    self.place = place
    self.purse = purse
    self.musts = musts
    self.spoken = spoken
    self.circumstances = circumstances
    self.barriers = barriers
    self.path = path
    self.modifiers = modifiers
    self.causes = causes
    self.course = course
    self.dayPart = dayPart
    self.declined = declined
  }
}

extension Profile {
  /// The language that must be spoken; `nil` where Dutch will do.
  var requiredLanguage: String? {
    if let spoken, spoken != "nl" { return spoken }
    return musts.contains(.english) ? "en" : nil
  }

  /// Whether money is a reason to say that something is free.
  var watchesMoney: Bool {
    purse == .free || barriers.contains(.money) || circumstances.contains(.littleMoney)
  }

  /// Whether a few kilometres are far.
  var isBoundToHome: Bool {
    barriers.contains(.transport) || barriers.contains(.access) || musts.contains(.wheelchair)
      || musts.contains(.transport)
  }

  /// The circumstances that were told, with those that the barriers say as well.
  var allCircumstances: Set<Circumstance> {
    circumstances.union(barriers.compactMap(\.circumstance))
  }

  /// The circumstances for which an activity is not kept back; only those told are reasons.
  ///
  /// Whoever needs another language than Dutch may look at what is for people who are new here.
  var acceptedCircumstances: Set<Circumstance> {
    requiredLanguage == nil ? allCircumstances : allCircumstances.union([.newcomer, .littleDutch])
  }
}
