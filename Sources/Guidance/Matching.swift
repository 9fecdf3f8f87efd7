import Screening

/// Looks at activities with the eyes of one person.
struct Matching: Sendable {
  let today: Int32
  let month: UInt16
  let ages: ClosedRange<Int>?
  let municipality: Int32
  let point: Point?
  let path: Path?
  let wants: [PathTable.Want]
  let refusesBareMeetings: Bool
  let wantsNobody: Bool
  let wantsSmallScale: Bool
  let isChronic: Bool
  let causes: UInt8
  let circumstances: UInt16
  let acceptedCircumstances: UInt16
  let purse: Profile.Purse?
  let watchesMoney: Bool
  let isBoundToHome: Bool
  /// For each must the ways of taking part that will do.
  let accesses: [UInt8]
  let mustBeRemote: Bool
  let mustBeByDay: Bool
  let needsLanguage: Bool
  let languages: UInt64
  let dayPart: UInt8

  /// How far away a local activity may be, in kilometres.
  static let radius: Float = 15

  init(_ profile: Profile, today: CalendarDay, in directory: Directory) {
    let row = profile.path.flatMap { directory.table.paths[$0] }
    self.today = Int32(clamping: today.number)
    month = 1 << UInt16(today.parts.month - 1)
    ages = profile.ages
    // In a region of postcodes the person may live in another municipality.
    municipality =
      profile.place.map { $0.precision == .region ? -1 : $0.municipality.code.number } ?? -1
    point = profile.place?.point
    path = profile.path
    wants = row?.wants(for: profile) ?? []
    refusesBareMeetings = row?.bareMeetings == .never
    wantsNobody = profile.modifiers.contains(.noWish)
    wantsSmallScale = profile.modifiers.contains(.smallScale)
    isChronic = profile.course == .chronic
    let causes = wantsSmallScale ? profile.causes.union([.introversion]) : profile.causes
    self.causes = UInt8(Traits.bits(Array(causes)))
    circumstances = UInt16(Traits.bits(Array(profile.allCircumstances)))
    acceptedCircumstances = UInt16(Traits.bits(Array(profile.acceptedCircumstances)))
    purse = profile.purse
    watchesMoney = profile.watchesMoney
    isBoundToHome = profile.isBoundToHome
    accesses = [(Profile.Must.wheelchair, Access.wheelchair), (.transport, .transport)]
      .filter { profile.musts.contains($0.0) }
      .map { UInt8(Traits.bits([Access.home, .phone, .online, $0.1])) }
    mustBeRemote = profile.musts.contains(.remote)
    mustBeByDay = profile.musts.contains(.daytime)
    needsLanguage = profile.requiredLanguage != nil
    languages = profile.requiredLanguage.flatMap { directory.languages[$0] } ?? 0
    dayPart = UInt8(Traits.bits([profile.dayPart].compactMap(\.self)))
  }

  /// How an activity fits; `nil` when it does not, or is not for this person.
  func fit(_ entry: Entry, areas: UnsafeBufferPointer<Int32>) -> Fit? {
    guard entry.flags.contains(.active), entry.months & month != 0 else { return nil }
    if wantsNobody, !entry.flags.contains(.helpLine) { return nil }
    // A line for one thing, such as dementia, is for whoever looks for it: it is printed with all
    // help lines, and frightens in a list of things to do.
    if entry.flags.contains(.helpLine), entry.circumstances != 0 { return nil }
    if refusesBareMeetings, entry.flags.contains(.bare) { return nil }
    if wantsSmallScale, entry.flags.contains(.largeGroup) { return nil }
    guard entry.circumstances == 0 || entry.circumstances & acceptedCircumstances != 0 else {
      return nil
    }
    var fit = Fit()
    guard checkAge(entry, &fit), checkArea(entry, areas, &fit), checkCost(entry, &fit),
      checkAccess(entry, &fit), checkLanguage(entry, &fit), checkDayPart(entry)
    else { return nil }
    addNeeds(entry, &fit)
    addTrust(entry, &fit)
    let isAlwaysWelcome: Entry.Flags =
      isChronic ? [.helpLine, .today, .professional] : [.helpLine, .today]
    if path != nil, !fit.isRelevant, entry.flags.isDisjoint(with: isAlwaysWelcome) { return nil }
    return fit
  }

  /// How an activity fits that is shown because nothing else does: only its age limits hold.
  func fitAnyway(_ entry: Entry, areas: UnsafeBufferPointer<Int32>) -> Fit? {
    var fit = Fit()
    guard entry.flags.contains(.active), checkAge(entry, &fit) else { return nil }
    _ = checkArea(entry, areas, &fit)
    if !checkCost(entry, &fit) { fit.marks.insert(.cost) }
    if !checkAccess(entry, &fit) { fit.marks.insert(.accessUnknown) }
    if !checkLanguage(entry, &fit) { fit.marks.insert(.accessUnknown) }
    addNeeds(entry, &fit)
    addTrust(entry, &fit)
    return fit
  }

  private func addNeeds(_ entry: Entry, _ fit: inout Fit) {
    for want in wants where want.criterion.holds(for: entry.traits) {
      fit.strength = UInt8(clamping: want.strength)
      break
    }
    fit.causes = (entry.causes & causes).keepingLowest(Fit.causeLimit)
    fit.circumstances = (entry.circumstances & circumstances).keepingLowest(Fit.circumstanceLimit)
    if entry.flags.contains(.today) { fit.marks.insert(.today) }
    if watchesMoney, entry.flags.contains(.free) { fit.marks.insert(.free) }
  }

  private func addTrust(_ entry: Entry, _ fit: inout Fit) {
    if entry.flags.contains(.recognised) { fit.marks.insert(.evidence) }
    if entry.flags.contains(.waitingList) { fit.marks.insert(.waitingList) }
    if entry.flags.contains(.gatekept) { fit.marks.insert(.gatekept) }
    if entry.flags.contains(.doubt) { fit.marks.insert(.doubt) }
    guard entry.assured != Entry.undated else {
      fit.marks.insert(.unchecked)
      return
    }
    let age = Int(today) - Int(entry.assured)
    if age > Freshness.oldSpan {
      fit.marks.insert(.old)
    } else if age > Freshness.span(isHelpLine: entry.flags.contains(.helpLine)) {
      fit.marks.insert(.stale)
    }
  }
}

extension FixedWidthInteger {
  /// Only the lowest so many of the bits that are set.
  fileprivate func keepingLowest(_ count: Int) -> Self {
    var rest = self
    var kept: Self = 0
    for _ in 0..<count where rest != 0 {
      let lowest = rest & (0 &- rest)
      kept |= lowest
      rest ^= lowest
    }
    return kept
  }
}
