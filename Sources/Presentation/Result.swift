package import Screening

/// Everything that a result says, before it has words.
package struct Result: Sendable {
  package let assessment: Assessment
  package let findings: [Finding]
  package let certainties: [Certainty]
  /// How sure everything is, were one answer off by one category.
  let certaintiesOffByOne: [Certainty]
  /// What would turn the conclusions.
  let turns: [Turn]
  /// How the answers became conclusions, step by step.
  let derivation: Derivation
  /// The answers, with what a condition hides marked as not asked.
  package let input: Input
  package let catalog: Catalog

  /// Gathers a result.
  package init(_ examination: Examination) {
    assessment = examination.assessment
    findings = examination.findings
    certainties = examination.certainties
    certaintiesOffByOne = examination.certaintiesOffByOne
    turns = examination.turns
    derivation = examination.derivation
    input = examination.input
    catalog = examination.reasoner.catalog
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
  var told: [String] {
    guard assessment.lonelyNow == .yes else { return ["lonelyNow"] }
    return assessment.needs.modifiers.contains(.noWish)
      ? ["lonelyNow", "course"] : ["lonelyNow", "course", "needs"]
  }

  /// Whether bands may be hinted at: not for minors, and not where every answer was the same.
  var showsLevel: Bool {
    !assessment.safety.contains(.under18) && !assessment.flags.contains(.straightlined)
  }
}
