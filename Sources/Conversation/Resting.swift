import Presentation
import Screening

extension SelfCheck {
  /// The prompt between questions; it returns until the person leaves.
  func rest() throws(Ending) {
    var draft = ""
    while true {
      let heard = try dialogue.hear(
        Dialogue.restPrompt,
        completions: dialogue.completions(at: .rest),
        keepsHistory: true,
        draft: draft
      )
      // There is nothing to go back to, so Escape leaves the line as it is.
      if case .back(let left) = heard { draft = left } else { draft = "" }
      guard case .line(let line) = heard else { continue }
      switch LineReading(place: .rest, voice: wording.voice).read(line) {
      case .empty: try goOnFromRest()
      case .command(let command, let words):
        dialogue.terminal.remember(line)
        try perform(command, words)
      case .elsewhere: try dialogue.say(.commandElsewhere)
      default: try dialogue.say(.unclearCommand)
      }
    }
  }

  /// Enter begins, or goes on where the person stopped.
  private func goOnFromRest() throws(Ending) {
    if result == nil || interview?.next != nil {
      try goThroughQuestions()
    } else {
      try dialogue.say(cards.isEmpty ? .restHintBare : .restHint)
    }
  }

  private func perform(_ command: Command, _ words: String) throws(Ending) {
    if try dialogue.perform(command, words: words, at: .rest, about: about) { return }
    switch command {
    case .begin: try goOnFromRest()
    case .erase: try eraseAfterAsking()
    case .review:
      if let interview { try review(interview) } else { try dialogue.say(.reviewEmpty) }
    case .progress: try sayProgress()
    case .again:
      if let result { try sayResult(result) } else { try dialogue.say(.welcomeBegin) }
    case .practice: try dialogue.say(.practiceLater)
    default: try performWithResult(command, words)
    }
  }

  private func sayProgress() throws(Ending) {
    guard let interview else { return try dialogue.say(.welcomeBegin) }
    if result != nil { return try dialogue.say(.progressDone) }
    try dialogue.say(.progress(interview.number, of: interview.total))
  }

  /// What can be asked for only once there is a result.
  private func performWithResult(_ command: Command, _ words: String) throws(Ending) {
    guard let result, var interview else { return try dialogue.say(.noResultYet) }
    // Whoever asks something else in between begins with the one sentence again.
    if command != .why { whyLayer = .short }
    switch command {
    case .result: try sayResult(result)
    case .why: try sayWhy(result)
    case .whatIf: try sayWhatIf(result, interview, words)
    case .change:
      guard let number = Int(words), interview.revisit(number) else {
        return try dialogue.say(.changeUnknown(interview.reached.count))
      }
      self.interview = interview
      self.result = nil
      try goThroughQuestions()
    case .activities: try words.isEmpty ? suggest() : suggest(asAsked: words)
    case .more: try suggestMore()
    case .details:
      if words.isEmpty {
        try dialogue.say(result.details(wording, citation: materials.citation))
      } else {
        try sayDetails(Int(words) ?? 0)
      }
    case .notForMe: try decline(Int(words) ?? 0)
    case .plan: try makePlan(words)
    case .keep, .takeAlong: try keepAfterAsking()
    default: try dialogue.say(.unclearCommand)
    }
  }

  /// One layer of the reasons; asked again, the next.
  private func sayWhy(_ result: Result) throws(Ending) {
    let layer = whyLayer
    whyLayer = layer.next
    for paragraph in result.why(layer, wording, citation: materials.citation) {
      try dialogue.pause()
      try dialogue.say(paragraph)
    }
  }

  /// What would turn the result; with a number, what other answers to that question would do.
  private func sayWhatIf(_ result: Result, _ interview: Interview, _ words: String) throws(Ending) {
    guard !words.isEmpty else {
      let lines = WhatIfText.lines(result, wording)
      try dialogue.say(lines.isEmpty ? .whatIfNothing : .whatIfIntro)
      for line in lines { try dialogue.say("  " + line) }
      return
    }
    let reached = interview.reached
    guard let number = Int(words), reached.indices.contains(number - 1) else {
      return try dialogue.say(.whatIfUnknown(reached.count))
    }
    let examination = Examination(interview.reasoner, interview.assessed)
    guard case .item(let questionnaire, let id) = reached[number - 1],
      let item = interview.reasoner.catalog.questionnaire(questionnaire)?.item(id),
      let text = item.text,
      let lines = WhatIfText.lines(questionnaire, item, examination, wording)
    else { return try dialogue.say(.whatIfNotShown) }
    try dialogue.say(wording(text))
    if lines.isEmpty { return try dialogue.say(.whatIfSame) }
    for line in lines { try dialogue.say("  " + line) }
  }
}
