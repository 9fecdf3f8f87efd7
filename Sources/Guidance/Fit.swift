import Screening

/// How an activity fits one person, before any reason is written out.
struct Fit: Sendable {
  /// How well it offers what the path asks for, 0 to 4.
  var strength: UInt8 = 0
  var causes: UInt8 = 0
  var circumstances: UInt16 = 0
  /// 0 in one's own municipality; −1 for a national activity, and where it is not known.
  var kilometres: Int32 = -1
  var marks: Marks = []

  /// The other reasons and the barriers.
  struct Marks: OptionSet, Sendable {
    let rawValue: UInt16

    static let near = Marks(rawValue: 1 << 0)
    static let free = Marks(rawValue: 1 << 1)
    static let spoken = Marks(rawValue: 1 << 2)
    static let today = Marks(rawValue: 1 << 3)
    static let evidence = Marks(rawValue: 1 << 4)
    static let waitingList = Marks(rawValue: 1 << 5)
    static let far = Marks(rawValue: 1 << 6)
    static let cost = Marks(rawValue: 1 << 7)
    static let ageUnknown = Marks(rawValue: 1 << 8)
    static let accessUnknown = Marks(rawValue: 1 << 9)
    static let unchecked = Marks(rawValue: 1 << 10)
    static let stale = Marks(rawValue: 1 << 11)
    static let old = Marks(rawValue: 1 << 12)
    static let gatekept = Marks(rawValue: 1 << 13)
    static let doubt = Marks(rawValue: 1 << 14)
  }

  /// At most so many causes and circumstances count, so that an entry that claims everything
  /// does not come before one that does one thing well.
  static let causeLimit = 3
  static let circumstanceLimit = 2

  /// Whether anything the person needs speaks for it, and not only where or what it is.
  var isRelevant: Bool { strength > 0 || causes != 0 || circumstances != 0 }

  /// The sum of the points of its reasons and barriers, as ``Match/points`` has it.
  var points: Int {
    var points =
      Int(strength) + causes.nonzeroBitCount * Weight.cause
      + circumstances.nonzeroBitCount * Weight.circumstance
      + (circumstances & Weight.lossBits).nonzeroBitCount * (Weight.loss - Weight.circumstance)
    if marks.contains(.near) {
      points += kilometres < Int32(Weight.closeKilometres) ? Weight.close : Weight.near
    }
    func add(_ mark: Marks, _ weight: Int) { if marks.contains(mark) { points += weight } }
    add(.free, Weight.free)
    add(.spoken, Weight.spoken)
    add(.today, Weight.today)
    add(.evidence, Weight.evidence)
    add(.waitingList, Barrier.waitingList.points)
    add(.far, Barrier.far.points)
    add(.cost, Barrier.cost.points)
    add(.ageUnknown, Barrier.ageUnknown.points)
    add(.accessUnknown, Barrier.accessUnknown.points)
    add(.unchecked, Barrier.unchecked.points)
    add(.stale, Weight.stale)
    add(.old, Weight.old)
    add(.gatekept, Barrier.onlyThroughProfessional.points)
    add(.doubt, Barrier.doubt.points)
    return points
  }
}

extension Match {
  /// Writes out why an activity fits.
  init(_ activity: Activity, _ fit: Fit, profile: Profile, today: CalendarDay) {
    self.activity = activity
    reasons = fit.reasons(profile)
    barriers = fit.barriers(activity)
    distance = fit.kilometres < 0 ? nil : Int(fit.kilometres)
    next = activity.schedule.next(onOrAfter: today)
  }
}

extension Fit {
  fileprivate func reasons(_ profile: Profile) -> [Reason] {
    var reasons: [Reason] = []
    if strength > 0, let path = profile.path {
      reasons.append(.path(path, strength: Int(strength)))
    }
    for (index, cause) in Cause.allCases.enumerated() where causes & 1 << UInt8(index) != 0 {
      reasons.append(.cause(cause))
    }
    for (index, circumstance) in Circumstance.allCases.enumerated()
    where circumstances & 1 << UInt16(index) != 0 {
      reasons.append(.circumstance(circumstance))
    }
    if marks.contains(.near) {
      reasons.append(kilometres == 0 ? .nearMunicipality : .near(kilometres: Int(kilometres)))
    }
    if marks.contains(.free) { reasons.append(.free) }
    if marks.contains(.spoken), let language = profile.requiredLanguage {
      reasons.append(.spoken(language))
    }
    if marks.contains(.today) { reasons.append(.today) }
    if marks.contains(.evidence) { reasons.append(.evidence) }
    return reasons
  }

  fileprivate func barriers(_ activity: Activity) -> [Barrier] {
    var barriers: [Barrier] = []
    if marks.contains(.waitingList) { barriers.append(.waitingList) }
    if marks.contains(.far) { barriers.append(.far) }
    if marks.contains(.cost) { barriers.append(.cost) }
    if marks.contains(.ageUnknown) { barriers.append(.ageUnknown) }
    if marks.contains(.accessUnknown) { barriers.append(.accessUnknown) }
    if marks.contains(.unchecked) { barriers.append(.unchecked) }
    if let date = activity.trust.assured, !marks.isDisjoint(with: [.stale, .old]) {
      barriers.append(.checked(date, isOld: marks.contains(.old)))
    }
    if marks.contains(.gatekept) { barriers.append(.onlyThroughProfessional) }
    if marks.contains(.doubt) { barriers.append(.doubt) }
    return barriers
  }
}
