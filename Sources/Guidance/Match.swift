package import Screening

/// An activity that may fit somebody, and why.
package struct Match: Equatable, Sendable {
  package let activity: Activity
  /// What speaks for it, the strongest first.
  package let reasons: [Reason]
  /// What may stand in the way.
  package let barriers: [Barrier]
  /// In whole kilometres: 0 in one's own municipality; `nil` for a national activity, and where a
  /// distance is not known.
  package let distance: Int?
  /// The next day on which it is; `nil` when that cannot be told.
  package let next: CalendarDay?

  /// Whether it can be done today, from home.
  package var isForToday: Bool { activity.isForToday }

  /// What it is ranked by: the points of its reasons and its barriers, and nothing else.
  package var points: Int {
    reasons.reduce(0) { $0 + $1.points } + barriers.reduce(0) { $0 + $1.points }
  }
}

extension Match {
  /// An activity that somebody looked up: nothing was weighed.
  package init(lookingAt activity: Activity, distance: Int? = nil, today: CalendarDay) {
    self.activity = activity
    reasons = []
    barriers = []
    self.distance = distance
    next = activity.schedule.next(onOrAfter: today)
  }
}

/// What speaks for an activity.
package enum Reason: Hashable, Sendable {
  /// It offers what this path asks for, from 1 (a little) to 4 (just this).
  case path(Path, strength: Int)
  case cause(Cause)
  case circumstance(Circumstance)
  case nearMunicipality
  /// About so many kilometres away.
  case near(kilometres: Int)
  case free
  /// A language other than Dutch.
  case spoken(String)
  case today
  case evidence

  /// What it adds; never negative.
  ///
  /// Source: directory.md 6, rule 3.
  package var points: Int {
    switch self {
    case .path(_, let strength): strength
    case .cause: Weight.cause
    case .circumstance(let circumstance):
      Weight.losses.contains(circumstance) ? Weight.loss : Weight.circumstance
    case .nearMunicipality: Weight.close
    case .near(let kilometres): kilometres < Weight.closeKilometres ? Weight.close : Weight.near
    case .free: Weight.free
    case .spoken: Weight.spoken
    case .today: Weight.today
    case .evidence: Weight.evidence
    }
  }
}

/// What may stand in the way of an activity.
package enum Barrier: Hashable, Sendable {
  case waitingList
  /// In another municipality, for somebody who cannot easily go there.
  case far
  /// It costs more than the person wants, or what it costs is not known.
  case cost
  /// It has limits of age, and the person's age is not known well enough.
  case ageUnknown
  /// Whether what must be there is there is not known.
  case accessUnknown
  /// Never checked, as far as is known.
  case unchecked
  /// Checked too long ago.
  case checked(PartialDate, isOld: Bool)
  case onlyThroughProfessional
  case doubt

  /// What it takes away; never positive.
  ///
  /// Source: directory.md 6, rule 3. What is fresh is the mark to measure by, so the point that
  /// freshness earns there is taken from everything else here.
  package var points: Int {
    switch self {
    case .waitingList, .far, .cost, .ageUnknown, .accessUnknown, .doubt: -1
    case .unchecked, .onlyThroughProfessional: -2
    case .checked(_, let isOld): isOld ? Weight.old : Weight.stale
    }
  }
}

/// What counts how much, where ranking counts without writing reasons out.
enum Weight {
  static let cause = 1
  static let circumstance = 3
  /// After a loss what helps with that comes first, also where its facts are old.
  static let loss = 8
  static let losses: [Circumstance] = [.bereaved, .divorced]
  static let lossBits = UInt16(Traits.bits(losses))
  static let close = 2
  static let near = 1
  static let free = 1
  static let spoken = 2
  static let today = 1
  static let evidence = 1
  static let closeKilometres = 5
  static let stale = -1
  static let old = -3
}

extension Reason: CustomStringConvertible {
  /// The word of contract 4.
  package var description: String {
    switch self {
    case .path(let path, _): "path:\(path.rawValue)"
    case .cause(let cause): "cause:\(cause.rawValue)"
    case .circumstance(let circumstance): "circumstance:\(circumstance.rawValue)"
    case .nearMunicipality: "near:municipality"
    case .near(let kilometres): "near:\(kilometres)"
    case .free: "free"
    case .spoken(let language): "spoken:\(language)"
    case .today: "today"
    case .evidence: "evidence"
    }
  }
}

extension Barrier: CustomStringConvertible {
  /// The word of contract 4.
  package var description: String {
    switch self {
    case .waitingList: "waiting_list"
    case .far: "far"
    case .cost: "cost"
    case .ageUnknown: "age_unknown"
    case .accessUnknown: "access_unknown"
    case .unchecked: "checked:unknown"
    case .checked(let date, _): "checked:\(date)"
    case .onlyThroughProfessional: "only_through_professional"
    case .doubt: "doubt"
    }
  }
}
