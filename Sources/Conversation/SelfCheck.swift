import Guidance
package import Presentation
import Screening

/// The conversation with a person alone: questions, a result, activities nearby, one step.
package final class SelfCheck {
  let dialogue: Dialogue
  let materials: Materials
  var about: AboutText
  var interview: Interview?
  /// What stood in the line of a question that was left by Escape.
  var drafts: [Item.ID: String] = [:]
  /// The result, once there is one.
  var result: Result? {
    didSet { whyLayer = .short }
  }
  /// Which layer of the reasons is told next.
  var whyLayer = WhyLayer.short
  /// What is known for choosing activities.
  var profile = Profile()
  /// The cards shown last, in order.
  var cards: [Match] = []
  /// The activities shown so far.
  var shown: Set<Activity.ID> = []
  /// Where things were kept on request, as paths; erasing the answers leaves them.
  package internal(set) var keptPaths: [String] = []
  /// Whether the question about keeping was asked.
  var wasOfferedKeeping = false
  /// The plan made last, and what it is for.
  var plan: (plan: Plan, activity: Activity)?

  /// Begins a conversation.
  package init(dialogue: Dialogue, materials: Materials, about: AboutText) {
    self.dialogue = dialogue
    self.materials = materials
    self.about = about
  }

  var wording: Wording { dialogue.wording }

  /// Talks until the person leaves, asking for the language first or not; the ending says how.
  package func run(askingLanguage asksLanguage: Bool = false) -> Ending {
    do throws(Ending) {
      if asksLanguage {
        dialogue.wording.voice = try dialogue.askLanguage(address: wording.voice.address)
      }
      try welcome()
      try rest()
    } catch { return error }
    return .finished
  }

  private func welcome() throws(Ending) {
    try dialogue.say(.welcomeTitle)
    try dialogue.pause()
    try dialogue.say(.welcomeText)
    try dialogue.pause()
    try dialogue.say(.welcomeBegin)
  }

  /// Asks every open question, says the result when there is none yet, and goes on from there.
  func goThroughQuestions() throws(Ending) {
    var interview = try begun()
    // An answer changed after the result takes the result back, and may open other questions.
    repeat {
      interview.enter(.beforeResult)
      try ask(&interview)
      guard self.interview != nil else { return }
      if result == nil { try conclude(interview) }
      interview.enter(.afterResult)
      try ask(&interview)
      guard self.interview != nil else { return }
    } while result == nil
    try learn(from: interview)
    try suggest()
    if !wasOfferedKeeping { try offerKeeping() }
    try dialogue.pause()
    try dialogue.say(cards.isEmpty ? .restHintBare : .restHint)
  }

  /// The interview going on, or a new one.
  private func begun() throws(Ending) -> Interview {
    if let interview { return interview }
    let input = Input(responses: Responses(), mode: .selfCheck, today: materials.today)
    let interview = Interview(
      try materials.flow(),
      reasoner: try materials.reasoner(),
      input: input,
      isInteractive: dialogue.terminal.isInteractive
    )
    self.interview = interview
    return interview
  }

  /// Forgets everything that was said.
  func forget() {
    dialogue.terminal.forgetLines()
    interview = nil
    drafts = [:]
    result = nil
    profile = Profile()
    cards = []
    shown = []
    plan = nil
    about.current = nil
    wasOfferedKeeping = false
  }

  /// Draws conclusions and says them.
  private func conclude(_ interview: Interview) throws(Ending) {
    let result = Result(Examination(interview.reasoner, interview.assessed))
    self.result = result
    about.current = nil
    try dialogue.pause()
    try sayResult(result)
  }

  /// Says the result, and the steps that need no directory.
  func sayResult(_ result: Result) throws(Ending) {
    for paragraph in result.paragraphs(wording) {
      try dialogue.say(paragraph)
      try dialogue.pause()
    }
    try dialogue.say(.stepsIntro)
    for (number, step) in zip(1..., result.steps(wording)) {
      try dialogue.say("  \(number)  \(step)")
    }
    try dialogue.pause()
    try dialogue.say(.helpLinesShort)
  }
}
