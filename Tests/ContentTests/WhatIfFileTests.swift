import Content
import Screening
import Testing

/// What another answer would mean, norms and rival rules: read, and pointed at where they are wrong.
struct WhatIfFileTests {
  private func findings(_ piece: String, _ other: String) throws -> [String] {
    try Documents(["mini.json": Sample.questionnaire(piece, other)]).findings()
  }

  @Test func `a clause stands for a move or for one answer, and in both languages`() throws {
    let item = #""nl": "Zin a", "en": "Sentence a""#
    func findings(_ whatIf: String) throws -> [String] {
      try self.findings(item, item + #", "whatIf": \#(whatIf)"#)
    }
    #expect(
      try findings(
        #"{ "first": { "nl": "als a", "en": "if a" }, "2": { "nl": "als b", "en": "if b" }, "unsaid": [3] }"#
      ) == []
    )
    #expect(
      try findings(#"{ 1️⃣"4": { "nl": "als a", "en": "if a" } }"#)
        == ["1️⃣ whatIf knows no '4'"]
    )
    #expect(try findings(#"{ "unsaid": [1️⃣4] }"#) == ["1️⃣ '4' is no answer of this item"])
    #expect(try findings(#"{ "last": 1️⃣{ "nl": "als a" } }"#) == ["1️⃣ last has no 'en'"])
  }

  @Test func `a rival rule and a norm need a source`() throws {
    let missing = #""missing": "complete","#
    #expect(
      try findings(missing, missing + #" "rivalMissing": [ { "tolerated": 1, "source": "own" } ],"#)
        == []
    )
    #expect(
      try findings(missing, missing + #" "rivalMissing": [ 1️⃣{ "tolerated": 1 } ],"#)
        == ["1️⃣ a rival rule has no 'source'"]
    )
    let norm =
      #""publisher": "X", "year": 2022, "atLeast": 2, "perMille": 399, "population": { "nl": "mensen", "en": "people" }, "agedFrom": 15, "modes": ["self"]"#
    #expect(
      try findings(missing, missing + #" "norms": [ { "source": "own", \#(norm) } ],"#) == []
    )
    #expect(
      try findings(missing, missing + #" "norms": [ 1️⃣{ \#(norm) } ],"#)
        == ["1️⃣ a norm has no 'source'"]
    )
    let wrong = norm.replacing("399", with: "1️⃣1001").replacing(#""self""#, with: #"2️⃣"home""#)
    #expect(
      try findings(missing, missing + #" "norms": [ { "source": "own", \#(wrong) } ],"#).count == 2
    )
  }

  @Test func `whatever may turn a result has its clauses, both ways`() throws {
    let library = try Shipped.library()
    // Introversion and the loss of a network shape the help, and turn nothing.
    let silent: Set<Item.ID> = ["A11", "A12", "M7", "D7", "M5"]
    for id in ["djg6", "djg11", "core_own", "course", "needs_a", "needs_b"] {
      for item in try library.questionnaire(.init(id)).items where !silent.contains(item.id) {
        let outcomes = item.outcomes.filter { outcome in
          if case .one(unsure: outcome) = item.kind { false } else { true }
        }
        let codes = outcomes.map { outcome in
          outcome == Item.something || outcome == Item.nothing
            ? outcome == Item.nothing ? item.options.last?.id : item.options.first?.id : outcome
        }
        for (from, to) in zip(codes, codes.dropFirst()) {
          guard let from, let to, from != "0" || id != "course" || item.id != "D2" else { continue }
          #expect(item.whatIf(from: [from], to: [to]) != nil, "\(item.id) \(from) to \(to)")
          #expect(item.whatIf(from: [to], to: [from]) != nil, "\(item.id) \(to) to \(from)")
        }
      }
    }
  }

  @Test func `who does not know stands nowhere, and of some answers nothing is said`() throws {
    let course = try Shipped.library().questionnaire("course")
    let duration = try #require(course.item("D2"))
    #expect(
      duration.whatIf(from: ["9"], to: ["5"])?.dutch == "als u dit gevoel langer dan 2 jaar had"
    )
    #expect(duration.whatIf(from: ["2"], to: ["0"]) == nil)
    #expect(duration.whatIf(from: ["0"], to: ["2"]) == nil)
    let earlier = try #require(course.item("D6"))
    #expect(earlier.whatIf(from: ["9"], to: ["1"]) == nil)
    #expect(
      earlier.whatIf(from: ["3"], to: ["1"])?.english
        == "if you had had this feeling less often before"
    )
    #expect(earlier.whatIf(from: ["1"], to: ["1"]) == nil)
  }
}
