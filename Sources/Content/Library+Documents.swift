import Screening

/// The data files that conclusions rest on, as they were written.
package struct DataDocuments: Sendable {
  /// `rules.json`.
  package let rules: JSON
  /// Every questionnaire with its name, in the order of items in results.
  package let questionnaires: [(name: String, json: JSON)]

  /// Puts documents together.
  package init(rules: JSON, questionnaires: [(name: String, json: JSON)]) {
    self.rules = rules
    self.questionnaires = questionnaires
  }
}

extension Library {
  /// The very files that conclusions are drawn from: what was refused there is left aside here.
  ///
  /// For whoever wants to follow a conclusion without the code that drew it.
  package func documents() throws(ContentError) -> DataDocuments {
    var questionnaires: [(name: String, json: JSON)] = []
    for questionnaire in try catalog().questionnaires {
      let document = try file(questionnaire.id).reading.document
      questionnaires.append((questionnaire.id.rawValue, document.root))
    }
    return DataDocuments(
      rules: try rulesWithDocument().document,
      questionnaires: questionnaires
    )
  }
}
