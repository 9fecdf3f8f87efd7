import Guidance
import Presentation
import Screening

extension SelfCheck {
  /// Makes a plan out of one activity, or out of one of the small steps.
  func makePlan(_ words: String) throws(Ending) {
    guard let number = Int(words) ?? (cards.count == 1 ? 1 : nil), let match = card(number) else {
      return try dialogue.say(cards.isEmpty ? .planNothing : .planWhich)
    }
    var plan = Plan(for: match, in: wording.voice)
    try dialogue.pause()
    try dialogue.say(.planIntro(wording(match.activity.name)))
    guard try fill(&plan) else { return try dialogue.say(.planLeft) }
    self.plan = (plan, match.activity)
    try dialogue.pause()
    try dialogue.say(PlanText.text(plan, match.activity, today: materials.today, wording))
    try dialogue.pause()
    try dialogue.say(.planMade)
  }

  /// Asks when and with whom; `false` when the person goes back from the first.
  private func fill(_ plan: inout Plan) throws(Ending) -> Bool {
    var drafts: [Phrase: String] = [:]
    while true {
      guard let when = try hearPlan(.planWhen, &drafts) else { return false }
      if let day = DayReader(today: materials.today).read(when) {
        plan.moment = .day(day, nil)
      } else {
        plan.moment = when.isEmpty ? nil : .words(when)
      }
      if let company = try hearPlan(.planWith, &drafts) {
        plan.company = company.isEmpty ? nil : company
        return true
      }
    }
  }

  /// Reads one line of a plan: empty when it was skipped, `nil` when the person goes back, which
  /// leaves what stood in the line among the drafts.
  private func hearPlan(_ question: Phrase, _ drafts: inout [Phrase: String]) throws(Ending)
    -> String?
  {
    while true {
      try dialogue.say(question)
      let heard = try dialogue.hear(
        "plan> ",
        completions: dialogue.completions(at: .plan),
        draft: drafts.removeValue(forKey: question) ?? ""
      )
      let line: String
      switch heard {
      case .again: continue
      case .back(let draft):
        drafts[question] = draft
        return nil
      case .line(let typed): line = typed
      }
      switch PlanLine(line, wording.voice.language) {
      case .empty, .command(.skip, _): return ""
      case .command(.back, _): return nil
      case .command(.again, _): continue
      case .command(.why, _): try dialogue.say(.whyPlan)
      case .command(let command, let words):
        if try !dialogue.perform(command, words: words, at: .plan, about: about) {
          try dialogue.say(.commandElsewhere)
        }
      case .text: return line.cleanedLine
      }
    }
  }
}
