/// Where a person is in a flow, and what they said so far.
///
/// An interview reads nothing and prints nothing; whoever holds one asks ``next`` and reports
/// back. Going back and changing keep all later answers: an answer that a condition hides comes
/// back when the condition holds again.
package struct Interview: Sendable {
  /// One thing to ask.
  package enum Question: Hashable, Sendable {
    case item(Questionnaire.ID, Item.ID)
    /// Whether the offered loneliness questionnaire may be asked.
    case offer
  }

  package let reasoner: Reasoner
  package let flow: Flow
  package private(set) var input: Input
  /// Whether somebody sits at a terminal; in a pipe the offer is always made.
  private let isInteractive: Bool
  /// The loneliness questionnaire agreed on; `nil` until it is known.
  package private(set) var choice: Questionnaire.ID?
  private var skipped: Set<Item.ID> = []
  /// The question gone back to; `nil` when the first open one is next.
  private var revisited: Question?
  /// The part gone through now.
  package private(set) var part: Part = .beforeResult

  /// The questions before the result, or those after it.
  package enum Part: Sendable {
    case beforeResult, afterResult
  }

  /// Begins a flow.
  package init(_ flow: Flow, reasoner: Reasoner, input: Input, isInteractive: Bool) {
    self.flow = flow
    self.reasoner = reasoner
    self.input = input
    self.isInteractive = isInteractive
    switch flow.loneliness.setting {
    case .offered: choice = flow.loneliness.offered
    case .fallback: choice = flow.loneliness.fallback
    case .ask: choice = nil
    }
  }

  /// Every question to ask, before the result or after it, in order.
  package func questions(_ part: Part) -> [Question] {
    let split = flow.steps.firstIndex(of: .result) ?? flow.steps.endIndex
    let steps = part == .beforeResult ? flow.steps[..<split] : flow.steps[split...]
    let assessed = assessed
    var questions: [Question] = []
    func add(_ id: Questionnaire.ID, _ ids: [Item.ID]?) {
      guard let questionnaire = reasoner.catalog.questionnaire(id) else { return }
      for item in questionnaire.items where ids?.contains(item.id) ?? true {
        let question = Question.item(id, item.id)
        if !questions.contains(question), reasoner.asks(item, given: assessed) {
          questions.append(question)
        }
      }
    }
    for step in steps {
      switch step {
      case .ask(let questionnaire, let items): add(questionnaire, items)
      case .loneliness:
        if flow.loneliness.setting == .ask, offers { questions.append(.offer) }
        if let questionnaire = agreed { add(questionnaire, nil) }
      case .result, .activities, .plan: continue
      }
    }
    return questions
  }

  /// Every question of both parts, in order.
  private var all: [Question] { questions(.beforeResult) + questions(.afterResult) }

  /// Whether the person is asked before the instrument is.
  private var offers: Bool {
    guard isInteractive else { return true }
    // Whoever began on it without an offer is not asked for it afterwards.
    if choice == nil, input.responses.begun.contains(flow.loneliness.offered) { return false }
    return !((try? reasoner.holds(flow.loneliness.askedWhen, given: input)) ?? false)
  }

  /// The loneliness questionnaire that is asked: the one agreed on, or the one that needs no offer.
  private var agreed: Questionnaire.ID? { choice ?? (offers ? nil : flow.loneliness.offered) }

  /// The question to ask now; `nil` when there is nothing left to ask.
  package var next: Question? { revisited ?? questions(part).first { !isDone($0) } }

  /// Whether the question asked now was answered before.
  package var isRevisiting: Bool { revisited != nil }

  private func isDone(_ question: Question) -> Bool {
    switch question {
    case .offer: choice != nil
    case .item(let questionnaire, let item):
      input.responses[questionnaire, item] != nil || skipped.contains(item)
    }
  }

  /// Goes on with the questions before the result, or with those after it; a question gone back
  /// to stays next.
  package mutating func enter(_ part: Part) { self.part = part }

  // MARK: Answering

  /// Answers the question asked now.
  package mutating func answer(_ answer: Answer) {
    guard case .item(let questionnaire, let item)? = next else { return }
    input.responses[questionnaire, item] = answer
    skipped.remove(item)
    noteAge(answer, to: item, of: questionnaire)
    revisited = nil
  }

  /// Skips the question asked now: an earlier answer to it is taken back.
  package mutating func skip() {
    switch next {
    case .item(let questionnaire, let item)?:
      input.responses.begin(questionnaire)
      input.responses[questionnaire, item] = nil
      skipped.insert(item)
      noteAge(nil, to: item, of: questionnaire)
    case .offer?: choice = flow.loneliness.fallback
    case nil: return
    }
    revisited = nil
  }

  /// The age is what Y1 says now: an age that was taken back counts no more.
  private mutating func noteAge(
    _ answer: Answer?,
    to item: Item.ID,
    of questionnaire: Questionnaire.ID
  ) {
    guard questionnaire == "about_you", item == "Y1" else { return }
    input.age = if case .number(let age)? = answer { age } else { nil }
  }

  /// Says whether the offered questionnaire may be asked.
  package mutating func accept(_ isAccepted: Bool) {
    choice = isAccepted ? flow.loneliness.offered : flow.loneliness.fallback
    revisited = nil
  }

  /// Goes on where the person was, and leaves a question gone back to as it is.
  package mutating func goOn() { revisited = nil }

  /// Returns to the question before this one; `false` at the first.
  package mutating func back() -> Bool {
    let all = questions(part)
    guard let now = next, let index = all.firstIndex(of: now), index > 0 else { return false }
    revisited = all[index - 1]
    return true
  }

  /// Returns to a question by its number from 1, and to the part in which it stands; `false` when
  /// there is no such question yet.
  package mutating func revisit(_ number: Int) -> Bool {
    let reached = reached
    guard reached.indices.contains(number - 1) else { return false }
    let question = reached[number - 1]
    part = questions(.beforeResult).contains(question) ? .beforeResult : .afterResult
    revisited = question
    return true
  }

  /// The questions answered, declined or skipped so far, in order.
  package var reached: [Question] {
    all.filter(isDone)
  }

  /// The answers as conclusions are drawn from them: what a condition hides was not asked.
  package var assessed: Input {
    var assessed = input
    assessed.responses = Responses()
    let other =
      agreed == flow.loneliness.offered ? flow.loneliness.fallback : flow.loneliness.offered
    for id in input.responses.begun where id != other { copy(id, to: &assessed) }
    return assessed
  }

  private func copy(_ id: Questionnaire.ID, to assessed: inout Input) {
    assessed.responses.begin(id)
    guard let questionnaire = reasoner.catalog.questionnaire(id) else { return }
    for item in questionnaire.items {
      guard let answer = input.responses[id, item.id] else { continue }
      assessed.responses[id, item.id] = reasoner.asks(item, given: input) ? answer : .notAsked
    }
  }
}

extension Interview {
  /// Where the question asked now stands among those of its questionnaire, from 1.
  package var place: (number: Int, total: Int) {
    guard let now = next else { return (1, 1) }
    let all = all
    guard case .item(let questionnaire, _) = now, let index = all.firstIndex(of: now) else {
      return (1, 1)
    }
    func belongs(_ question: Question) -> Bool {
      if case .item(questionnaire, _) = question { true } else { false }
    }
    // Questions of one questionnaire that are asked apart, such as D1, are counted apart.
    let before = all[..<index].reversed().prefix(while: belongs).count
    let after = all[index...].prefix(while: belongs).count
    return (before + 1, before + after)
  }

  /// The number of the question asked now among all, from 1.
  package var number: Int {
    let all = all
    return (next.flatMap(all.firstIndex) ?? all.count - 1) + 1
  }

  /// How many questions there are, as far as can be told now.
  package var total: Int {
    let all = all
    guard choice == nil, all.contains(.offer) else { return all.count }
    let offered = reasoner.catalog.questionnaire(flow.loneliness.offered)
    return all.count + (offered?.items.count ?? 0)
  }
}
