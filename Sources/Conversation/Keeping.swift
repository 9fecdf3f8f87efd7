import Guidance
import Presentation
import Screening

extension SelfCheck {
  /// Asks whether anything is to be kept; nothing is, unless the person says yes.
  func offerKeeping() throws(Ending) {
    try dialogue.pause()
    wasOfferedKeeping = true
    try keepAfterAsking()
  }

  /// Keeps on request, after saying what that means.
  func keepAfterAsking() throws(Ending) {
    if try confirms(.keepQuestion) {
      try keep()
    } else {
      try dialogue.say(keptPaths.isEmpty ? .nothingKept : .nothingMoreKept)
    }
  }

  /// Writes the result and the plan to a file that only this account can read.
  private func keep() throws(Ending) {
    guard let result else { return try dialogue.say(.nothingToKeep) }
    var parts = [wording(.keptTitle), materials.today.description]
    parts += result.paragraphs(wording, isOnPaper: true)
    parts.append(wording(.stepsIntro) + "\n" + result.steps(wording).joined(separator: "\n"))
    for (number, match) in zip(1..., cards) {
      parts.append(ActivityCard(match, today: materials.today).text(number, wording))
    }
    let planText = plan.map {
      PlanText.text($0.plan, $0.activity, today: materials.today, wording)
    }
    if let planText { parts.append(planText) }
    parts.append(wording(.helpLinesShort))
    let text = parts.map { $0.cleaned.wrapped(to: Dialogue.comfortableWidth) }
      .joined(separator: "\n\n")
    try write("opstap-\(materials.today).txt", text + "\n")
    if let plan, let planText, case .day(let day, _)? = plan.plan.moment {
      let calendar = CalendarFormat.text(
        planText,
        title: wording(plan.activity.name),
        id: plan.activity.id.rawValue,
        on: day,
        made: materials.today
      )
      try write("opstap-\(day).ics", calendar)
    }
  }

  private func write(_ name: String, _ text: String) throws(Ending) {
    let path: String
    do throws(KeepingError) { path = try materials.keep(name, text) } catch {
      return try dialogue.say(keptPaths.isEmpty ? .keepingFailed : .keepingFailedPartly)
    }
    keptPaths.append(path)
    try dialogue.say(.kept(path))
  }
}
