import Guidance

extension ActivityCard {
  /// What is known of taking part, and the other names, each on a line.
  func facts(_ wording: Wording) -> [String] {
    var lines: [String] = []
    func add(_ label: Phrase, _ values: [String]) {
      if !values.isEmpty { lines.append("\(wording(label)) \(values.joined(separator: ", "))") }
    }
    add(.cardAges, [ages(wording)].compactMap(\.self))
    add(
      .cardSetting,
      activity.settings.compactMap { wording(key: "setting.\($0.rawValue)") }
    )
    add(.cardAccess, activity.access.compactMap { wording(key: "access.\($0.rawValue)") })
    var conditions: [String] = []
    if activity.hasWaitingList { conditions.append(wording(.barrierWaitingList)) }
    if activity.eligibility.gatekeeper != nil { conditions.append(wording(.barrierProfessional)) }
    add(.but, conditions)
    add(.cardFormerNames, activity.formerNames)
    return lines
  }

  private func ages(_ wording: Wording) -> String? {
    switch (activity.eligibility.minimumAge, activity.eligibility.maximumAge) {
    case (nil, nil): nil
    case (let minimum?, nil): wording(.agesFrom(minimum))
    case (nil, let maximum?): wording(.agesUpTo(maximum))
    case (let minimum?, let maximum?): wording(.agesBetween(minimum, maximum))
    }
  }

  /// What is still worth knowing of something that nobody can go to: what it was, what is not sure,
  /// and where that stands.
  func remains(_ wording: Wording, under heading: String) -> String {
    let doubt = activity.trust.doubt.map { "\(wording(.cardDoubt)) \(wording($0))" }
    let site = activity.contact.url.map { "\(wording(.cardSite)) \($0)" }
    return indented(
      [heading, wording(activity.summary)] + [site, doubt].compactMap(\.self) + [checked(wording)]
    )
  }
}
