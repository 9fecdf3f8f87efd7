import Presentation
import Screening

extension SelfCheck {
  /// What came of a question that is answered with yes or no.
  enum Choice {
    case yes, no, skip
    /// One step back; the draft is what stood in the line.
    case back(draft: String)
    /// Something that the asker has to do.
    case command(Command, words: String)
    /// Something was said in between; ask again.
    case again
  }

  /// Reads yes or no; nothing else is ever taken for yes.
  ///
  /// `inQuestion` is the question of the interview that is asked, or in which this one is.
  func hearChoice(
    at place: Command.Place = .choice,
    draft: String = "",
    inQuestion: (number: Int, item: String)? = nil
  ) throws(Ending) -> Choice {
    let heard = try dialogue.hear(
      wording(.choicePrompt),
      completions: [wording(.yes), wording(.no)],
      draft: draft,
      inQuestion: inQuestion
    )
    let line: String
    switch heard {
    case .again: return .again
    case .back(let draft): return .back(draft: draft)
    case .line(let typed): line = typed
    }
    if let choice = Dialogue.choice(line) { return choice ? .yes : .no }
    switch LineReading(place: place, voice: wording.voice).read(line) {
    case .command(.skip, _), .command(.decline, _): return .skip
    case .command(.back, _): return .back(draft: "")
    case .command(.again, _): return .again
    case .command(let command, let words):
      if try !dialogue.perform(command, words: words, at: place, about: about) {
        return .command(command, words: words)
      }
    case .elsewhere: try dialogue.say(.commandElsewhere)
    default: try dialogue.say(.choiceUnclear)
    }
    return .again
  }

  /// Asks until there is a yes or a no; skipping is no, and going back asks again.
  func confirms(
    _ question: Phrase,
    inQuestion: (number: Int, item: String)? = nil
  ) throws(Ending) -> Bool {
    var draft = ""
    while true {
      try dialogue.say(question)
      let choice = try hearChoice(draft: draft, inQuestion: inQuestion)
      draft = ""
      switch choice {
      case .yes: return true
      case .no, .skip: return false
      case .command: try dialogue.say(.whyConfirm)
      case .back(let left): draft = left
      case .again: continue
      }
    }
  }
}
