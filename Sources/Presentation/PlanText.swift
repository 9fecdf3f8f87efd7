package import Guidance
package import Screening

/// A plan in words, to take along.
package enum PlanText {
  /// What, when, where, with whom, and what to say.
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
    if let place = plan.place { lines.append(wording(.planWhere(place))) }
    if let company = plan.company { lines.append(wording(.planCompanion(company))) }
    if let step = activity.contact.firstStep { lines.append(wording(.planDo(wording(step)))) }
    if let phone = activity.contact.phone {
      lines.append(wording(.planSayPhone(phone)))
    } else if !activity.isForToday {
      lines.append(wording(.planSay))
    }
    return lines.map(\.cleaned).joined(separator: "\n")
  }
}
