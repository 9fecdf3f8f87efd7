package import Screening

/// Everything that a result says, before it has words.
package struct Result: Sendable {
  package let assessment: Assessment
  package let findings: [Finding]
  package let certainties: [Certainty]
  /// The answers, with what a condition hides marked as not asked.
  package let input: Input
  package let catalog: Catalog

  /// Gathers a result.
  package init(_ examination: Examination) {
    assessment = examination.assessment
    findings = examination.findings
    certainties = examination.certainties
    input = examination.input
    catalog = examination.reasoner.catalog
  }

  /// The words of the answer to an item; `nil` without an answer.
  func answer(_ questionnaire: Questionnaire.ID, _ item: Item.ID, _ wording: Wording) -> String? {
    guard let found = catalog.questionnaire(questionnaire)?.items.first(where: { $0.id == item }),
      case .chosen? = input.responses[questionnaire, item],
      let answer = input.responses[questionnaire, item]
    else { return nil }
    return AnswerText.text(answer, found, wording)
  }

  /// The questions of the flow that have no answer although they were asked.
  var unanswered: Int {
    var count = 0
    for questionnaire in catalog.questionnaires
    where input.responses.hasBegun(questionnaire.id) && questionnaire.id != "about_you" {
      for item in questionnaire.items {
        switch input.responses[questionnaire.id, item.id] {
        case .declined?, .unknown?: count += 1
        case nil where item.id != "D7": count += 1
        default: continue
        }
      }
    }
    return count
  }

  /// Whether bands may be hinted at: not for minors, and not where every answer was the same.
  var showsLevel: Bool {
    !assessment.safety.contains(.under18) && !assessment.flags.contains(.straightlined)
  }
}
