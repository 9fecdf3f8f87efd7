package import Guidance
package import Screening

/// One suggestion in words: what it is, what speaks for it, what may stand in the way, one step.
package struct ActivityCard: Sendable {
  let match: Match
  private let today: CalendarDay

  /// A card as it reads today.
  package init(_ match: Match, today: CalendarDay) {
    self.match = match
    self.today = today
  }

  var activity: Activity { match.activity }

  /// The short card under its number.
  package func text(_ number: Int, _ wording: Wording) -> String {
    var lines = ["\(number)  \(activity.title(in: wording.voice))", wording(activity.summary)]
    let reasons = telling.compactMap { text($0, wording) }
    if !reasons.isEmpty { lines.append("\(wording(.because)) \(reasons.joined(separator: "; ")).") }
    let barriers = match.barriers.compactMap { text($0, wording) }
    // A doubt is a sentence of its own, and stands after what can be said in a few words.
    let doubt = match.barriers.contains(.doubt) ? activity.trust.doubt.map { wording($0) } : nil
    let but = [barriers.isEmpty ? nil : barriers.joined(separator: "; ") + ".", doubt]
      .compactMap(\.self)
    if !but.isEmpty { lines.append("\(wording(.but)) \(but.joined(separator: " "))") }
    if let when = when(wording) { lines.append(when) }
    if let step = activity.contact.firstStep {
      lines.append("\(wording(.cardFirstStep)) \(wording(step))")
    }
    return indented(lines)
  }

  /// Everything that is known of it.
  package func details(_ wording: Wording) -> String {
    var lines = [wording(activity.name), activity.organization, wording(activity.summary)]
    func add(_ label: Phrase, _ text: String?) {
      if let text, !text.isEmpty { lines.append("\(wording(label)) \(text)") }
    }
    add(
      .cardKind,
      activity.kinds.compactMap { wording(key: "kind.\($0.rawValue)") }.joined(separator: ", ")
    )
    add(.cardWho, activity.eligibility.audience.map { wording($0) })
    add(
      .cardLanguages,
      activity.eligibility.languages.compactMap { wording(key: "language.\($0)") }
        .joined(separator: ", ")
    )
    if activity.status == .active {
      if let when = when(wording) { lines.append(when) }
      add(.cardWhere, place(wording))
      add(.cardCost, activity.cost.text.map { wording($0) } ?? wording(.cardAskCost))
    }
    lines += facts(wording)
    add(.cardPhone, activity.contact.phone)
    add(.cardHours, activity.contact.hours.map { wording($0) })
    add(.cardSite, activity.contact.url)
    add(.cardFirstStep, activity.contact.firstStep.map { wording($0) })
    add(.cardEvidence, activity.trust.evidence.map { wording($0) })
    add(.cardDoubt, activity.trust.doubt.map { wording($0) })
    lines.append(checked(wording))
    return indented(lines)
  }

  func indented(_ lines: [String]) -> String {
    lines.enumerated().map { ($0 == 0 ? "" : "   ") + $1 }.joined(separator: "\n")
  }

  /// When the facts were last checked, and where they stand.
  func checked(_ wording: Wording) -> String {
    let source = activity.contact.url ?? activity.trust.source
    guard let date = activity.trust.assured else { return wording(.cardUnchecked(source: source)) }
    return wording(.cardChecked(DayText.text(date, wording), source: source))
  }

  private func when(_ wording: Wording) -> String? {
    var parts: [String] = []
    if let text = activity.schedule.text { parts.append("\(wording(.cardWhen)) \(wording(text)).") }
    if let next = match.next, !activity.isHelpLine {
      parts.append(wording(.cardNext(DayText.text(next, today: today, wording))) + ".")
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  private func place(_ wording: Wording) -> String? {
    if activity.location.area == .national, activity.location.place == nil {
      return wording(.cardNational)
    }
    return [activity.location.address, activity.location.place].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// The reasons worth saying: one cause is enough, and a path that is open says nothing.
  private var telling: [Reason] {
    var hasCause = false
    return match.reasons.filter { reason in
      switch reason {
      case .path(.none, _), .path(.undetermined, _): return false
      case .cause:
        defer { hasCause = true }
        return !hasCause
      default: return true
      }
    }
  }

  // MARK: What speaks for it and what may stand in the way

  private func text(_ reason: Reason, _ wording: Wording) -> String? {
    switch reason {
    case .path(let path, _): wording(key: "reasonPath.\(path.rawValue)")
    case .cause(let cause): wording(key: "reasonCause.\(cause.rawValue)")
    case .circumstance(let one): wording(key: "reasonCircumstance.\(one.rawValue)")
    case .nearMunicipality: wording(.reasonMunicipality)
    case .near(let kilometres): wording(.reasonNear(kilometres))
    case .free: wording(.reasonFree)
    case .spoken: wording(.reasonSpoken)
    case .today: wording(.reasonToday)
    case .evidence: wording(.reasonEvidence)
    }
  }

  private func text(_ barrier: Barrier, _ wording: Wording) -> String? {
    switch barrier {
    case .waitingList: wording(.barrierWaitingList)
    case .far: wording(.barrierFar)
    case .cost: wording(activity.cost.level == nil ? .barrierCostUnknown : .barrierCost)
    case .ageUnknown: wording(.barrierAge)
    case .accessUnknown: wording(.barrierAccess)
    case .unchecked: wording(.barrierUnchecked)
    case .checked(let date, _): wording(.barrierChecked(DayText.text(date, wording)))
    case .onlyThroughProfessional: wording(.barrierProfessional)
    case .doubt: nil
    }
  }
}
