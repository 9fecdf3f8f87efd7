import Screening

extension QuestionnaireCheck {
  /// Wording is here exactly where its terms let us bring it.
  static let wordingPermitted = QuestionnaireCheck(
    name: "wording-permitted",
    summary: "A questionnaire has all of its words, or none where 'bundled' is false."
  ) { file in
    var findings: [Diagnostic] = []
    for item in file.questionnaire.items where file.shared[item.id] == nil {
      let labels = item.options.map(\.label)
      let place = QuestionnaireFile.Place.item(item.id)
      if file.isWordingBundled {
        if item.text == nil {
          findings.append(
            file.finding(
              "wording-permitted",
              at: place,
              "'\(item.id)' has no words",
              "Write 'nl' and 'en', or set 'bundled' to false."
            )
          )
        }
        if labels.contains(nil) {
          findings.append(
            file.finding(
              "wording-permitted",
              at: place,
              "an option of '\(item.id)' has no words",
              "Write 'nl' and 'en' for every option."
            )
          )
        }
      } else if item.text != nil || item.softText != nil || labels.contains(where: { $0 != nil }) {
        findings.append(
          file.finding(
            "wording-permitted",
            at: place,
            "'\(item.id)' has words, although 'bundled' says that the terms do not allow it",
            "Remove the words, or set 'bundled' to true when the terms allow it."
          )
        )
      }
    }
    return findings
  }
}
