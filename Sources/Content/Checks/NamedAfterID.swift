import Screening

extension QuestionnaireCheck {
  /// A file is found by the name of its questionnaire.
  static let namedAfterID = QuestionnaireCheck(
    name: "named-after-id",
    summary: "A questionnaire stands in a file with its name."
  ) { file in
    let name = file.reading.file.split(separator: "/").last.map(String.init) ?? ""
    let id = file.questionnaire.id
    guard name.hasSuffix(".json"), name != "\(id).json" else { return [] }
    return [
      file.finding(
        "named-after-id",
        at: .id,
        "the questionnaire '\(id)' stands in '\(name)'",
        "Call the file '\(id).json'."
      )
    ]
  }
}
