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
    guard let when = try hearPlan(.planWhen) else { return try dialogue.say(.planLeft) }
    if let day = DayReader(today: materials.today).read(when) {
      plan.moment = .day(day, nil)
    } else if !when.isEmpty {
      plan.moment = .words(when)
    }
    guard let company = try hearPlan(.planWith) else { return try dialogue.say(.planLeft) }
    plan.company = company.isEmpty ? nil : company
    self.plan = (plan, match.activity)
    try dialogue.pause()
    try dialogue.say(PlanText.text(plan, match.activity, today: materials.today, wording))
    try dialogue.pause()
    try dialogue.say(.planMade)
  }

  /// Reads one line of a plan: empty when it was skipped, `nil` when the person goes back.
  private func hearPlan(_ question: Phrase) throws(Ending) -> String? {
    while true {
      try dialogue.say(question)
      let heard = try dialogue.hear("plan> ", completions: dialogue.completions(at: .plan))
      switch heard {
      case .again: continue
      case .back: return nil
      case .line(let line):
        switch LineReading(place: .plan, voice: wording.voice).read(line) {
        case .empty, .command(.skip, _): return ""
        case .command(.back, _): return nil
        case .command(.again, _): continue
        // A single letter or a word such as "over" is more likely part of a plan than a command.
        case .command(let command, let words) where Self.works(command, in: line):
          _ = try dialogue.perform(command, words: words, at: .plan, about: about)
        default: return line.cleanedLine
        }
      }
    }
  }

  private static func works(_ command: Command, in line: String) -> Bool {
    line.hasPrefix(":") || CommandTable.reserved.contains(line.folded)
      || [.dutch, .english, .otherLanguage].contains(command)
  }
}
