package import Screening

/// Everything that a result says, before it has words.
package struct Result: Sendable {
  package let assessment: Assessment
  package let findings: [Finding]
  package let certainties: [Certainty]
  /// How sure everything is, were one answer off by one category.
  let certaintiesOffByOne: [Certainty]
  /// What would turn a conclusion that is told into another that would be.
  let turns: [Turn]
  /// How the answers became conclusions, step by step.
  let derivation: Derivation
  /// The answers, with what a condition hides marked as not asked.
  package let input: Input
  package let catalog: Catalog
  /// The rules that were followed.
  let book: RuleBook

  /// Gathers a result.
  package init(_ examination: Examination) {
    assessment = examination.assessment
    findings = examination.findings
    certainties = examination.certainties
    certaintiesOffByOne = examination.certaintiesOffByOne
    turns = Self.tellable(examination)
    derivation = examination.derivation
    input = examination.input
    catalog = examination.reasoner.catalog
    book = examination.reasoner.book
    unanswered = Self.unanswered(examination)
  }

  /// The words of the answer to an item; `nil` without an answer.
  func answer(_ questionnaire: Questionnaire.ID, _ item: Item.ID, _ wording: Wording) -> String? {
    guard let found = catalog.questionnaire(questionnaire)?.item(item),
      case .chosen? = input.responses[questionnaire, item],
      let answer = input.responses[questionnaire, item]
    else { return nil }
    return AnswerText.text(answer, found, wording)
  }

  /// An answer beside its question.
  func quote(_ questionnaire: Questionnaire.ID, _ item: Item.ID, _ wording: Wording) -> String? {
    guard let text = catalog.questionnaire(questionnaire)?.item(item)?.text,
      let answer = answer(questionnaire, item, wording)
    else { return nil }
    return wording(.quote(wording(text), answer: answer))
  }

  /// How many questions that were asked have no answer; what a condition hides was not asked.
  let unanswered: Int

  private static func unanswered(_ examination: Examination) -> Int {
    let (input, reasoner) = (examination.input, examination.reasoner)
    var count = 0
    for questionnaire in reasoner.catalog.questionnaires
    where input.responses.hasBegun(questionnaire.id) && questionnaire.id != "about_you" {
      for item in questionnaire.items {
        switch input.responses[questionnaire.id, item.id] {
        case .declined?, .unknown?: count += 1
        case nil: count += reasoner.asks(item, given: input) ? 1 : 0
        case .chosen?, .number?, .text?, .notAsked?: continue
        }
      }
    }
    return count
  }

  /// The conclusions that are told, as certainties name them.
  var told: [String] { Self.told(assessment) }

  private static func told(_ assessment: Assessment) -> [String] {
    guard assessment.lonelyNow == .yes else { return ["lonelyNow"] }
    return assessment.needs.modifiers.contains(.noWish)
      ? ["lonelyNow", "course"] : ["lonelyNow", "course", "needs"]
  }

  /// Turns of what is told now and would be told then: of the rest nobody is told either.
  private static func tellable(_ examination: Examination) -> [Turn] {
    let now = told(examination.assessment)
    return examination.turns.filter { turn in
      guard now.contains(turn.conclusion) else { return false }
      var input = examination.input
      for change in turn.changes {
        for questionnaire in examination.reasoner.catalog.questionnaires
        where input.responses.hasBegun(questionnaire.id)
          && questionnaire.item(change.item) != nil
        {
          input.responses[questionnaire.id, change.item] = .chosen(change.codes)
        }
      }
      return told(Examination(examination.reasoner, input).assessment).contains(turn.conclusion)
    }
  }

  /// Whether bands may be hinted at: not for minors, and not where every answer was the same.
  var showsLevel: Bool {
    !assessment.safety.contains(.under18) && !assessment.flags.contains(.straightlined)
  }
}
