package import Guidance
package import Screening

/// A plan in words, to take along.
package enum PlanText {
  /// What, when, with whom, where, how to reach it, and what to say.
  package static func text(
    _ plan: Plan,
    _ activity: Activity,
    today: CalendarDay,
    _ wording: Wording
  ) -> String {
    var lines = [wording(.planTitle), wording(.planTo(wording(activity.name)))]
    switch plan.moment {
    case .day(let day, _)?:
      lines.append(wording(.planOn(DayText.text(day, today: today, wording))))
    case .words(let words)?: lines.append(wording(.planOn(words)))
    case nil: break
    }
    if let company = plan.company { lines.append(wording(.planCompanion(company))) }
    let place = [activity.location.address, activity.location.place].compactMap(\.self)
    if !place.isEmpty { lines.append(wording(.planWhere(place.joined(separator: ", ")))) }
    if let phone = activity.contact.phone { lines.append("\(wording(.cardPhone)) \(phone)") }
    if let site = activity.contact.url { lines.append("\(wording(.cardSite)) \(site)") }
    let step = activity.contact.firstStep.map { wording($0) }
    if let step { lines.append(wording(.planDo(step))) }
    if needsWords(activity, step) { lines.append(wording(.planSay)) }
    return lines.map(\.cleaned).joined(separator: "\n")
  }

  /// Whether words to begin with help: somebody will be met, and the step does not give any.
  private static func needsWords(_ activity: Activity, _ step: String?) -> Bool {
    guard let kind = activity.kinds.first, [.meeting, .meal, .sport, .culture].contains(kind) else {
      return false
    }
    let given = ["Zeg", "Vraag", "Say", "Ask"]
    return !given.contains { step?.names($0) ?? false }
  }
}

extension String {
  /// Whether a word stands in the text.
  fileprivate func names(_ word: String) -> Bool {
    split { !$0.isLetter }.contains { $0 == word }
  }
}
