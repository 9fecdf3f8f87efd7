import Presentation
import Screening

extension SelfCheck {
  /// What came of a question that is answered with yes or no.
  enum Choice {
    case yes, no, skip, back
    /// Something was said in between; ask again.
    case again
  }

  /// Reads yes or no; nothing else is ever taken for yes.
  ///
  /// `inQuestion` is the question of the interview that is asked, or in which this one is.
  func hearChoice(inQuestion: (number: Int, item: String)? = nil) throws(Ending) -> Choice {
    let heard = try dialogue.hear(
      wording(.choicePrompt),
      completions: [wording(.yes), wording(.no)],
      inQuestion: inQuestion
    )
    let line: String
    switch heard {
    case .again: return .again
    case .back: return .back
    case .line(let typed): line = typed
    }
    if let choice = Dialogue.choice(line, wording.voice.language) { return choice ? .yes : .no }
    switch LineReading(place: .choice, voice: wording.voice).read(line) {
    case .command(.skip, _): return .skip
    case .command(.back, _): return .back
    case .command(.again, _): return .again
    case .command(let command, let words):
      _ = try dialogue.perform(command, words: words, at: .choice, about: about)
    default: try dialogue.say(.choiceUnclear)
    }
    return .again
  }

  /// Asks until there is a yes or a no; skipping is no, and going back asks again.
  func confirms(_ question: Phrase) throws(Ending) -> Bool {
    while true {
      try dialogue.say(question)
      switch try hearChoice() {
      case .yes: return true
      case .no, .skip: return false
      case .again, .back: continue
      }
    }
  }
}
