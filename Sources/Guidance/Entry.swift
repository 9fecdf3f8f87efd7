import Screening

/// What matching looks at in an activity, without text.
struct Entry: Sendable {
  let traits: Traits
  /// The languages spoken there, as ``Directory/languages`` numbers them; 0 when not known.
  var languages: UInt64 = 0
  let flags: Flags
  /// The first day of the date on which it was assured; ``undated`` when there is none.
  let assured: Int32
  let organization: Int32
  /// Its part of ``Directory/areas``; nothing when it is national.
  var areaStart: Int32 = 0
  var areaCount: Int32 = 0
  let circumstances: UInt16
  /// One bit a month, January first.
  let months: UInt16
  let causes: UInt8
  /// What it says of taking part; 0 when it says nothing.
  let access: UInt8
  /// In years; 0 and 255 when age does not matter.
  let minimumAge: UInt8
  let maximumAge: UInt8
  /// The parts of the week in which it is, and those in which it is known not to be.
  let dayParts: UInt8
  let otherDayParts: UInt8
  /// The main kind, by its place in the list of kinds.
  let mainKind: UInt8
  var point: Point?

  /// Facts that are so or not.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt32

    static let active = Flags(rawValue: 1 << 0)
    static let national = Flags(rawValue: 1 << 1)
    static let helpLine = Flags(rawValue: 1 << 2)
    static let today = Flags(rawValue: 1 << 3)
    static let waitingList = Flags(rawValue: 1 << 4)
    static let doubt = Flags(rawValue: 1 << 5)
    static let recognised = Flags(rawValue: 1 << 6)
    static let gatekept = Flags(rawValue: 1 << 7)
    static let remote = Flags(rawValue: 1 << 8)
    static let gathering = Flags(rawValue: 1 << 9)
    static let largeGroup = Flags(rawValue: 1 << 10)
    static let free = Flags(rawValue: 1 << 11)
    static let low = Flags(rawValue: 1 << 12)
    static let paid = Flags(rawValue: 1 << 13)
    static let guided = Flags(rawValue: 1 << 14)
    static let bare = Flags(rawValue: 1 << 15)
    static let growth = Flags(rawValue: 1 << 16)
    static let giving = Flags(rawValue: 1 << 17)
    static let crisis = Flags(rawValue: 1 << 18)
    static let professional = Flags(rawValue: 1 << 19)
    static let forTheOld = Flags(rawValue: 1 << 20)
  }

  /// From this age on something is *for the old* in a list for somebody under 60.
  static let oldAge = 55
  static let undated = Int32.min

  init(_ activity: Activity, table: PathTable, organization: Int32) {
    let traits = Traits(of: activity)
    self.traits = traits
    flags = Flags(of: activity, traits: traits, table: table)
    circumstances = UInt16(Traits.bits(activity.eligibility.circumstances))
    causes = UInt8(
      Traits.bits(
        Cause.allCases.filter { cause in
          table.causes[cause]?.contains { $0.holds(for: traits) } ?? false
        }
      )
    )
    access = UInt8(Traits.bits(activity.access))
    minimumAge = UInt8(clamping: activity.eligibility.minimumAge ?? 0)
    maximumAge = UInt8(clamping: activity.eligibility.maximumAge ?? 255)
    months = (1...12).reduce(0) {
      activity.schedule.months.contains($1) ? $0 | 1 << UInt16($1 - 1) : $0
    }
    let schedule = activity.schedule
    dayParts = UInt8(Traits.bits(DayPart.allCases.filter { schedule.falls(in: $0) == true }))
    otherDayParts = UInt8(Traits.bits(DayPart.allCases.filter { schedule.falls(in: $0) == false }))
    assured = activity.trust.assured.map { Int32(clamping: $0.firstDay.number) } ?? Self.undated
    self.organization = organization
    mainKind = UInt8(clamping: activity.kinds.first.flatMap(Kind.allCases.firstIndex) ?? 63)
  }
}

extension Entry.Flags {
  init(of activity: Activity, traits: Traits, table: PathTable) {
    self = []
    func mark(_ flag: Self, _ holds: Bool) { if holds { insert(flag) } }
    func fits(_ criteria: [Criterion]) -> Bool { criteria.contains { $0.holds(for: traits) } }

    mark(.active, activity.status == .active)
    mark(.national, activity.location.area == .national)
    mark(.helpLine, activity.isHelpLine)
    mark(.today, activity.isForToday)
    mark(.waitingList, activity.hasWaitingList)
    mark(.doubt, activity.trust.doubt != nil)
    mark(.recognised, activity.trust.isRecognised)
    mark(.gatekept, activity.eligibility.gatekeeper != nil)
    mark(
      .remote,
      activity.access.contains(where: \.isRemote) || activity.kinds.contains(.online)
        || activity.isHelpLine || activity.isForToday
    )
    mark(
      .gathering,
      !activity.settings.isEmpty
        && activity.settings.allSatisfy { $0 == .group || $0 == .smallGroup }
    )
    mark(.largeGroup, activity.settings == [.group])
    mark(.free, activity.cost.level == .free)
    mark(.low, activity.cost.level == .low)
    mark(.paid, activity.cost.level == .paid)
    mark(.guided, fits(table.guided))
    mark(.growth, fits(table.growth))
    mark(.giving, fits(table.giving))
    mark(.bare, fits(table.bare) && !fits(table.guided) && !fits(table.growth))
    mark(.crisis, table.crisis.contains(activity.id))
    mark(.professional, table.professionals.contains(activity.id))
    mark(.forTheOld, (activity.eligibility.minimumAge ?? 0) >= Entry.oldAge)
  }
}
