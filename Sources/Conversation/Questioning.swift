import Presentation
import Screening

/// Asks one question until it is answered, skipped or left.
struct Questioning {
  let dialogue: Dialogue
  let about: AboutText

  /// What came of a question.
  enum Outcome: Equatable {
    case answered(Answer)
    case skipped
    /// One step back; the draft is what stood in the line.
    case back(draft: String)
    /// Something was said in between; show the question again.
    case again
    /// A command for whoever holds the interview.
    case command(Command, words: String)
  }

  private var wording: Wording { dialogue.wording }

  /// Shows a question as one block: text, options, help.
  func show(_ item: Item, answered: Answer?, instruction: LocalizedText?) throws(Ending) {
    try dialogue.pause()
    if let instruction {
      try dialogue.say(wording(instruction))
      try dialogue.pause()
    }
    try dialogue.say(item.text.map { wording($0) } ?? item.id.rawValue)
    try showOptions(item)
    if let answered, let words = AnswerText.text(answered, item, wording) {
      try dialogue.say(.earlierAnswer(words))
    }
    try dialogue.say(.questionHelp)
  }

  private func showOptions(_ item: Item) throws(Ending) {
    switch item.kind {
    case .number, .text: return
    case .several: try dialogue.say(.severalHint)
    case .one: break
    }
    let labels = item.options.map { $0.label.map { wording($0) } ?? $0.id.rawValue }
    if labels.allSatisfy({ Int($0) != nil }), let first = labels.first, let last = labels.last {
      return try dialogue.say(.rangeHint(from: first, to: last))
    }
    let isLettered = item.options.contains(where: \.letter)
    for (index, label) in labels.enumerated() {
      let place =
        isLettered
        ? String("abcdefghijklmnopqrstuvwxyz".dropFirst(index).prefix(1)) : String(index + 1)
      try dialogue.say((place.count == 1 ? "  " : " ") + place + "  " + label)
    }
  }

  /// Reads one line for a question, which begins with `draft`.
  func hear(_ item: Item, prompt: String, number: Int, draft: String) throws(Ending) -> Outcome {
    let heard = try dialogue.hear(
      prompt,
      completions: dialogue.completions(at: .question, item: item),
      draft: draft,
      inQuestion: (number, item.id.rawValue)
    )
    let line: String
    switch heard {
    case .again: return .again
    case .back(let draft): return .back(draft: draft)
    case .line(let typed): line = typed
    }
    switch LineReading(place: .question, voice: wording.voice, item: item).read(line) {
    case .empty: return .again
    case .answer(let answer, let echoes, let command):
      if echoes, let words = AnswerText.text(answer, item, wording) {
        try dialogue.say(.answerTaken(words))
      }
      if let command, let word = CommandTable.entries.first(where: { $0.command == command }) {
        try dialogue.say(.alsoCommand(":" + word.words(wording.voice.language)[0]))
      }
      return .answered(answer)
    case .command(.skip, _): return .skipped
    case .command(.decline, _): return .answered(.declined)
    case .command(.back, _): return .back(draft: "")
    case .command(.again, _): return .again
    case .command(let command, let words):
      return try dialogue.perform(command, words: words, at: .question, about: about)
        ? .again : .command(command, words: words)
    case .ambiguous(let options):
      try dialogue.say(.ambiguousAnswer(list(options)))
    case .excludesOthers: try dialogue.say(.excludesOthers(nothing(item)))
    case .outOfRange(let range):
      try dialogue.say(.numberOutside(from: String(range.lowerBound), to: String(range.upperBound)))
    case .elsewhere: try dialogue.say(.commandElsewhere)
    case .unclear: try dialogue.say(unclear(item))
    }
    return .again
  }

  private func list(_ options: [AnswerOption]) -> String {
    options.compactMap { $0.label.map { wording($0) } }.joined(separator: wording(.orJoiner))
  }

  private func nothing(_ item: Item) -> String {
    guard case .several(let id) = item.kind, let option = item.options.first(where: { $0.id == id })
    else { return "" }
    return option.label.map { wording($0) } ?? id.rawValue
  }

  private func unclear(_ item: Item) -> Sentence {
    switch item.kind {
    case .number(let range):
      return .numberOutside(from: String(range.lowerBound), to: String(range.upperBound))
    case .text: return .plain(.unclearText)
    case .one, .several:
      if item.options.contains(where: \.letter) { return .plain(.unclearLetter) }
      if item.options.allSatisfy({ Int($0.label?.dutch ?? "") != nil }),
        let first = item.options.first?.id, let last = item.options.last?.id
      {
        return .numberOutside(from: first.rawValue, to: last.rawValue)
      }
      return .unclearAnswer(last: String(item.options.count))
    }
  }
}
