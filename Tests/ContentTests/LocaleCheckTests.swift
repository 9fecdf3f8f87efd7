import Content
import Presentation
import Testing

struct LocaleCheckTests {
  private static let phrases = Phrase.allCases.map { "\"\($0.rawValue)\": \"-\"" }
    .joined(separator: ",")

  private func locale(
    _ language: String,
    _ phrases: String,
    extends base: String? = nil,
    mark: String = ""
  ) -> String {
    let all = base == nil ? phrases + (phrases.isEmpty ? "" : ",") + Self.phrases : phrases
    let base = base.map { "\"\($0)\"" } ?? "null"
    return #"{"language":"\#(language)","extends":\#(base),"phrases":\#(mark){\#(all)}}"#
  }

  private func findings(dutch: String, informal: String = "", english: String) throws -> [String] {
    try Documents([
      "Locales/en.json": locale("en", english),
      "Locales/nl-je.json": locale("nl", informal, extends: "nl"),
      "Locales/nl.json": locale("nl", dutch),
    ]).findings()
  }

  @Test func `locales that agree have no findings`() throws {
    #expect(
      try findings(
        dutch: #""x.left":{"one":"nog één dag","other":"nog {count} dagen"},"x.hi":"dag {name}""#,
        informal: #""x.hi":"hoi {name}""#,
        english: #""x.left":{"one":"one day","other":"{count} days"},"x.hi":"hello {name}""#
      ) == []
    )
  }

  @Test func `placeholders are the same in every language`() throws {
    #expect(
      try findings(
        dutch: #"1️⃣"x.hi":"dag {naam}""#,
        english: #""x.hi":"hello {name}""#
      ) == [
        "1️⃣ 'x.hi' says {naam}; en.json says {name}"
      ]
    )
    #expect(
      try findings(
        dutch: #""x.hi":"dag {name}""#,
        informal: #"1️⃣"x.hi":"hoi""#,
        english: #""x.hi":"hello {name}""#
      ) == ["1️⃣ 'x.hi' says none; nl.json says {name}"]
    )
  }

  @Test func `a brace that is not closed is found`() throws {
    #expect(
      try findings(dutch: #"1️⃣"x.hi":"dag {name""#, english: #""x.hi":"hello""#) == [
        "1️⃣ 'x.hi' has a brace that is not closed"
      ]
    )
  }

  @Test func `a phrase that one language lacks is found`() throws {
    let documents = Documents([
      "Locales/en.json": locale("en", #""x.hi":"hello""#),
      "Locales/nl.json": locale("nl", "", mark: "1️⃣"),
    ])
    #expect(
      try documents.findings() == ["1️⃣ the phrase 'x.hi' of 'en.json' is missing"]
    )
  }

  @Test func `the je-form has only phrases that the u-form has`() throws {
    #expect(
      try findings(dutch: "", informal: #"1️⃣"x.hi":"hoi""#, english: "") == [
        "1️⃣ 'nl' has no phrase 'x.hi'"
      ]
    )
  }

  @Test func `every phrase of the program is in both languages`() throws {
    let text = locale("en", "", mark: "1️⃣").replacing(#""progress": "-","#, with: "")
    #expect(
      try Documents(["Locales/en.json": text]).findings() == [
        "1️⃣ the phrase 'progress' of the program is missing"
      ]
    )
  }
}
