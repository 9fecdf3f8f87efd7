/// One thing that must hold in every questionnaire, whatever the other files say.
///
/// These are also asked whenever a questionnaire is read, so that one with a mistake is never used.
struct QuestionnaireCheck: Sendable {
  let name: String
  /// What must hold, as a sentence.
  let summary: String
  let examine: @Sendable (QuestionnaireFile) -> [Diagnostic]
}

enum QuestionnaireChecks {
  /// Every such check.
  static let all: [QuestionnaireCheck] = [
    .optionsKnown, .scoresPossible, .bandsCoverRange, .wordingPermitted, .namedAfterID,
    .labelsDistinct,
  ]
}

extension QuestionnaireFile {
  /// Something found at a part of the file.
  func finding(
    _ check: String,
    at place: Place,
    _ message: String,
    _ remedy: String,
    severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    reading.finding(check, at: offset(place), message, remedy, severity: severity)
  }
}
