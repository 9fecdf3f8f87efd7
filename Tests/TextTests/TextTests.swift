import Testing

/// Our own texts against the gates: plain, without labels, in one voice.
struct TextTests {
  /// A file with texts, named for the list of tests.
  struct Source: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let texts: @Sendable () throws -> [OwnText]
  }

  static let locales = LocaleTexts.names.map { name in
    Source(testDescription: "Locales/\(name)") { try LocaleTexts.read(name).texts(file: name) }
  }
  static let activities = ActivityTexts.files.map { name in
    Source(testDescription: "Activities/\(name)") { try ActivityTexts.texts(file: name) }
  }
  static let questionnaires = QuestionnaireTexts.files().map { name in
    Source(testDescription: "Questionnaires/\(name)") { try QuestionnaireTexts.texts(file: name) }
  }
  static let all = locales + activities + questionnaires

  @Test(arguments: all)
  func `our texts are easy to read`(source: Source) throws {
    let gate = try ReadingGate()
    try record(source) { gate.findings($0) }
  }

  @Test(arguments: all)
  func `our texts name nobody, promise no care and use everyday words`(source: Source) throws {
    let lint = try WordLint()
    let fixed = try Files.list("Lists/fixed-sentences.txt")
    try record(source) { fixed.contains($0.text) ? [] : lint.findings($0) }
  }

  @Test(arguments: all)
  func `our texts keep to one form of address`(source: Source) throws {
    try record(source) { AddressLint.findings($0) }
  }

  @Test(arguments: locales + activities)
  func `the texts of a file are easy to read together`(source: Source) throws {
    let gate = try ReadingGate()
    let texts = try source.texts().filter { $0.kind != .name && $0.kind != .item }
    for language in ["nl", "en"] {
      let ours = texts.filter { $0.language == language }
      guard !ours.isEmpty else { continue }
      let ease = gate.ease(of: ours)
      #expect(ease >= 75, "\(language) has \(ease)")
    }
  }

  @Test func `there are texts to look at`() throws {
    #expect(try Self.locales.allSatisfy { try !$0.texts().isEmpty })
    #expect(try Self.activities.allSatisfy { try !$0.texts().isEmpty })
  }

  private func record(_ source: Source, _ findings: (OwnText) -> [String]) throws {
    for text in try source.texts() {
      for finding in findings(text) { Issue.record("\(text.place): \(finding) | \(text.text)") }
    }
  }
}
