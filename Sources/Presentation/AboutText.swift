package import Screening

/// What the program and its questionnaires are, where they come from and what they cannot say.
package struct AboutText {
  private let questionnaire: (Questionnaire.ID) -> Questionnaire?
  /// The questionnaire being asked; it is meant where no other is named.
  package var current: Questionnaire.ID?

  /// Texts about questionnaires that are looked up when asked for.
  package init(_ questionnaire: @escaping (Questionnaire.ID) -> Questionnaire?) {
    self.questionnaire = questionnaire
  }

  /// What is to be said about a topic: a questionnaire's name, or nothing for the program.
  package func text(topic: String, _ wording: Wording) -> String {
    let id = topic.isEmpty ? current : Questionnaire.ID(topic)
    guard let id, let questionnaire = questionnaire(id) else {
      return topic.isEmpty ? wording(.aboutProgram) : wording(.aboutUnknown(topic.cleanedLine))
    }
    return about(questionnaire, wording)
  }

  private func about(_ questionnaire: Questionnaire, _ wording: Wording) -> String {
    let provenance = questionnaire.provenance
    var lines = [wording(questionnaire.title)]
    if let why = questionnaire.why { lines.append(wording(why)) }
    lines.append(wording(.aboutValidated) + " " + wording(provenance.validated))
    lines.append(wording(.aboutTerms) + " " + wording(provenance.terms))
    if !provenance.citation.isEmpty {
      lines.append(wording(.aboutSource) + " " + provenance.citation)
    }
    if provenance.individualUse != .yes { lines.append(wording(.disclaimer)) }
    return lines.joined(separator: "\n")
  }
}
