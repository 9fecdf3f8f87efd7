import Presentation
import Screening

extension SelfCheck {
  /// Asks one question after another until none is open.
  func ask(_ interview: inout Interview) throws(Ending) {
    var shown: Set<Questionnaire.ID> = []
    while let question = interview.next {
      about.current = nil
      switch question {
      case .offer: try askOffer(&interview)
      case .item(let questionnaire, let item):
        about.current = questionnaire
        let isFirst = shown.insert(questionnaire).inserted
        try ask(questionnaire, item, showsInstruction: isFirst, &interview)
      }
      guard self.interview != nil else { return }
      self.interview = interview
      if let age = interview.input.age, age < Self.youngest {
        try dialogue.pause()
        try dialogue.say(.underSixteen)
        throw .tooYoung
      }
    }
  }

  /// No questions below this age: DESIGN.md section 5.
  private static let youngest = 16

  private func ask(
    _ questionnaire: Questionnaire.ID,
    _ id: Item.ID,
    showsInstruction: Bool,
    _ interview: inout Interview
  ) throws(Ending) {
    guard let whole = interview.reasoner.catalog.questionnaire(questionnaire),
      let item = whole.item(id)
    else { return interview.skip() }
    let questioning = Questioning(dialogue: dialogue, about: about)
    let place = interview.place
    // Alone, the first question about age needs no word about a list that is not there.
    let instruction = showsInstruction && place.total > 1 ? whole.instruction : nil
    try questioning.show(
      item,
      answered: interview.input.responses[questionnaire, id],
      instruction: instruction
    )
    let outcome = try questioning.hear(
      item,
      prompt: "\(place.number)/\(place.total)> ",
      number: interview.number,
      // It stands in the line, and is the person's own from here on.
      draft: drafts.removeValue(forKey: id) ?? ""
    )
    switch outcome {
    case .again: return
    case .skipped:
      if id == "Y2" { forgetPlace() }
      interview.skip()
    case .back(let draft):
      drafts[id] = draft
      if !interview.back() {
        try dialogue.say(interview.part == .beforeResult ? .backAtFirst : .backAtResult)
      }
    case .answered(let answer):
      guard id == "Y2" else { return interview.answer(answer) }
      guard case .text(let text) = answer else {
        forgetPlace()
        return interview.answer(answer)
      }
      if let place = try settle(place: text) { interview.answer(.text(place)) }
    case .command(let command, let words):
      try perform(command, words, why: item.why ?? whole.why, item: id, &interview)
    }
  }

  private func perform(
    _ command: Command,
    _ words: String,
    why: LocalizedText?,
    item: Item.ID,
    _ interview: inout Interview
  ) throws(Ending) {
    switch command {
    case .why: try dialogue.say(why.map { wording($0) } ?? wording(.whyDefault))
    case .begin:
      if interview.isRevisiting { interview.goOn() }
    case .progress:
      try dialogue.say(.progress(interview.number, of: interview.total))
    case .review: try review(interview)
    case .change:
      if let number = Int(words), interview.revisit(number) {
        if interview.part == .beforeResult { result = nil }
        return
      }
      try dialogue.say(.changeUnknown(interview.reached.count))
    case .keep: try dialogue.say(.nothingToKeep)
    case .erase: try eraseAfterAsking(inQuestion: (interview.number, item.rawValue))
    default: try dialogue.say(.commandElsewhere)
    }
  }

  private func askOffer(_ interview: inout Interview) throws(Ending) {
    try dialogue.pause()
    try dialogue.say(.offerQuestion)
    try dialogue.say(.questionHelp)
    let offered = interview.flow.loneliness.offered
    let name = offered.rawValue
    let key = Item.ID(name)
    let choice = try hearChoice(
      at: .offer,
      draft: drafts.removeValue(forKey: key) ?? "",
      inQuestion: (interview.number, name)
    )
    switch choice {
    case .yes: interview.accept(true)
    case .no, .skip: interview.accept(false)
    case .back(let draft):
      drafts[key] = draft
      if !interview.back() { try dialogue.say(.backAtFirst) }
    case .again: return
    case .command(let command, let words):
      let why = interview.reasoner.catalog.questionnaire(offered)?.why
      try perform(command, words, why: why, item: key, &interview)
    }
  }

  /// All answers so far, with their numbers.
  func review(_ interview: Interview) throws(Ending) {
    if interview.reached.isEmpty { return try dialogue.say(.reviewEmpty) }
    for (number, question) in zip(1..., interview.reached) {
      switch question {
      case .offer:
        let answer: Phrase = interview.choice == interview.flow.loneliness.offered ? .yes : .no
        try dialogue.say(
          .reviewLine(number, question: wording(.offerShort), answer: wording(answer))
        )
      case .item(let questionnaire, let id):
        guard
          let item = interview.reasoner.catalog.questionnaire(questionnaire)?.item(id)
        else { continue }
        let answer = interview.input.responses[questionnaire, id]
        let words = answer.flatMap { AnswerText.text($0, item, wording) } ?? wording(.answerSkipped)
        try dialogue.say(
          .reviewLine(
            number,
            question: shortText(item, questionnaire, interview),
            answer: words
          )
        )
      }
    }
    try dialogue.say(.reviewChange)
  }

  /// A question in few words: the title where the question itself is a whole text.
  private func shortText(
    _ item: Item,
    _ questionnaire: Questionnaire.ID,
    _ interview: Interview
  ) -> String {
    let text = item.text.map { wording($0) } ?? item.id.rawValue
    guard text.count > 160 else { return text }
    return interview.reasoner.catalog.questionnaire(questionnaire).map { wording($0.title) } ?? text
  }

  /// Wipes all answers, when the person says yes to that; `inQuestion` is the one asked meanwhile.
  func eraseAfterAsking(inQuestion: (number: Int, item: String)? = nil) throws(Ending) {
    guard try confirms(.eraseQuestion, inQuestion: inQuestion) else {
      return try dialogue.say(.notErased)
    }
    forget()
    try dialogue.say(.erased)
    if !keptPaths.isEmpty { try dialogue.say(.filesRemain(keptPaths.joined(separator: ", "))) }
    try dialogue.say(.welcomeBegin)
  }
}
