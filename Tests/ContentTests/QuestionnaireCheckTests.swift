import Content
import Testing

struct QuestionnaireCheckTests {
  /// What all checks find in the sample with one piece replaced.
  private func findings(_ piece: String, _ other: String, _ check: String? = nil) throws
    -> [String]
  {
    try Documents(["mini.json": Sample.questionnaire(piece, other)]).findings(check)
  }

  @Test func `a questionnaire without a mistake has no findings`() throws {
    #expect(try Documents(["mini.json": Sample.questionnaire]).findings() == [])
  }

  @Test func `a misspelt member is named with what was meant`() throws {
    let material = Material([
      Reading(
        file: "mini.json",
        document: try JSONDocument(
          parsing: Array(Sample.questionnaire(#""missing":"#, #""missng":"#).utf8)
        )
      )
    ])
    #expect(
      material.diagnostics().map(\.description) == [
        "mini.json:14:15: error: [missing-member] a scale has no 'missing'. Add it.",
        "mini.json:15:55: error: [unknown-member] a scale knows no 'missng'. "
          + "Did you mean 'missing'?",
      ]
    )
  }

  @Test func `several mistakes in one file are found at once`() throws {
    let text = Sample.questionnaire(#""version": "1""#, #""version": 1️⃣1, 2️⃣"vrsion": "1""#)
      .replacing(#""source": "own""#, with: #""source": 3️⃣["own"]"#, maxReplacements: 1)
    #expect(
      try Documents(["mini.json": text]).findings() == [
        "1️⃣ 'version' is a number, not text", "2️⃣ the questionnaire knows no 'vrsion'",
        "3️⃣ 'source' is a list, not text",
      ]
    )
  }

  @Test func `bands leave no gap, do not overlap and do not lie beyond the range`() throws {
    let gap = Sample.questionnaire(#""bandings": [ {"#, #""bandings": [ 1️⃣{"#)
      .replacing(#""to": 1,"#, with: #""to": 0,"#)
    #expect(
      try Documents(["mini.json": gap]).findings() == [
        "1️⃣ 'total' can be 1, which is in no band (0-0, 2-4)"
      ]
    )
    #expect(
      try findings(#"{ "id": "2-4", "from": 2"#, #"1️⃣{ "id": "2-4", "from": 1"#) == [
        "1️⃣ the band '2-4' overlaps the band '0-1'"
      ]
    )
    #expect(
      try findings(
        #"{ "id": "2-4", "from": 2, "to": 4, "category": "high" }"#,
        #"{ "id": "2-4", "from": 2, "to": 4, "category": "high" }, 1️⃣{ "id": "5", "from": 5, "to": 5, "category": "high" }"#
      ) == ["1️⃣ 'total' can never be in the band '5'"]
    )
  }

  @Test func `a band that ends before it begins is found`() throws {
    #expect(
      try findings(#"{ "id": "2-4", "from": 2, "to": 4"#, #"1️⃣{ "id": "2-4", "from": 4, "to": 2"#)
        == ["1️⃣ the band '2-4' ends before it begins"]
    )
  }

  @Test func `a tolerated missing answer widens the range that bands must cover`() throws {
    // With one item missing the score can be 0, though each item gives at least 1.
    let text = Sample.questionnaire(#""1": 0, "2": 1, "3": 2"#, #""1": 1, "2": 2, "3": 2"#)
      .replacing(#""from": 0, "to": 1"#, with: #""from": 2, "to": 2"#)
      .replacing(#""from": 2, "to": 4"#, with: #""from": 3, "to": 4"#)
      .replacing(#""atLeast": 2"#, with: #""atLeast": 3"#)
    #expect(try Documents(["mini.json": text]).findings() == [])
    let tolerant = text.replacing(#""complete""#, with: #"{ "tolerated": 1 }"#)
      .replacing(#""bandings": [ {"#, with: #""bandings": [ 1️⃣{"#)
    #expect(
      try Documents(["mini.json": tolerant]).findings() == [
        "1️⃣ 'total' can be 1, which is in no band (2-2, 3-4)"
      ]
    )
  }

  @Test func `a scale that scores a question nobody asks is found`() throws {
    #expect(
      try findings(#""b": "up" }"#, #"1️⃣"c": "up" }"#) == [
        "1️⃣ 'total' scores 'c', which this questionnaire does not ask"
      ]
    )
  }

  @Test func `a key gives points for exactly the answers there are`() throws {
    #expect(
      try findings(#"{ "1": 0, "2": 1, "3": 2 }"#, #"1️⃣{ "1": 0, "2": 1, "4": 2 }"#) == [
        "1️⃣ a key of 'a' does not say what '3' is worth",
        "1️⃣ a key of 'a' gives points for '4', which nobody can answer",
        "1️⃣ a key of 'b' does not say what '3' is worth",
        "1️⃣ a key of 'b' gives points for '4', which nobody can answer",
      ]
    )
  }

  @Test(arguments: ["1e308", "0.25", "1e999", "-1001"])
  func `points are halves within bounds`(points: String) throws {
    #expect(
      try findings(#""3": 2 }"#, #""3": 1️⃣\#(points) }"#, "scores-possible") == [
        "1️⃣ '3' is no number of points"
      ]
    )
  }

  @Test func `a cut-off that all or no scores reach is found`() throws {
    #expect(
      try findings(#"{ "id": "some", "atLeast": 2"#, #"1️⃣{ "id": "some", "atLeast": 5"#) == [
        "1️⃣ no score of 'total' reaches 5"
      ]
    )
    #expect(
      try findings(#"{ "id": "some", "atLeast": 2"#, #"1️⃣{ "id": "some", "atLeast": 0"#) == [
        "1️⃣ every score of 'total' reaches 0"
      ]
    )
  }

  @Test func `a text in one language only is found`() throws {
    #expect(
      try findings(
        #"{ "id": "a", "options": "fit", "nl": "Zin a", "en": "Sentence a" }"#,
        #"1️⃣{ "id": "a", "options": "fit", "nl": "Zin a" }"#
      ) == ["1️⃣ an item has no 'en'"]
    )
  }

  @Test func `words are there exactly where the terms allow them`() throws {
    #expect(
      try findings(#""bundled": true"#, #""bundled": false"#, "wording-permitted").count == 2
    )
    #expect(
      try findings(#", "nl": "Zin a", "en": "Sentence a""#, "") == ["10:5 'a' has no words"]
    )
  }

  @Test func `two items or two options with one name are found`() throws {
    #expect(
      try findings(#"{ "id": "b""#, #"1️⃣{ "id": "a""#, "identifiers-unique") == [
        "1️⃣ the item 'a' stands here twice"
      ]
    )
    #expect(
      try findings(#"{ "code": 2"#, #"1️⃣{ "code": 1"#, "identifiers-unique") == [
        "1️⃣ the code 1 stands twice in the options 'fit'"
      ]
    )
  }

  @Test func `an item of another questionnaire is taken over and not repeated`() throws {
    let other = Sample.questionnaire(#""id": "mini""#, #""id": "other""#)
      .replacing(
        #"{ "id": "a", "options": "fit", "nl": "Zin a", "en": "Sentence a" }"#,
        with: #"{ "from": "mini", "item": "a" }"#
      )
    #expect(
      try Documents(["mini.json": Sample.questionnaire, "other.json": other]).findings() == [
        "11:5 'mini' and 'other' both have an item 'b'",
        "11:5 'mini' and 'other' both have an item 'b'",
      ]
    )
    let wrong = other.replacing(
      #"{ "from": "mini", "item": "a" }"#,
      with: #"1️⃣{ "from": "mini", "item": "z" }"#
    )
    #expect(
      try Documents(["mini.json": Sample.questionnaire, "other.json": wrong])
        .findings("names-resolve") == ["1️⃣ 'mini' has no item 'z' of its own"]
    )
  }

  @Test func `a condition looks back, not at itself and not ahead`() throws {
    #expect(
      try findings(#"{ "id": "b", "#, #"{ "id": "b", "askIf": { "item": "a", "in": [3] }, "#) == []
    )
    #expect(
      try findings(#"{ "id": "a", "#, #"{ "id": "a", "askIf": 1️⃣{ "item": "b", "in": [3] }, "#) == [
        "1️⃣ whether 'a' is asked rests on 'b', which comes later"
      ]
    )
    #expect(
      try findings(
        #"{ "id": "a", "#,
        #"{ "id": "a", "askIf": 1️⃣{ "score": "mini.total", "reaches": "some" }, "#
      ) == [
        "1️⃣ whether 'a' is asked rests on 'b', which comes later",
        "1️⃣ whether 'a' is asked rests on its own answer",
      ]
    )
  }

  @Test func `a file is called after its questionnaire`() throws {
    #expect(
      try Documents(["small.json": Sample.questionnaire]).findings() == [
        "2:9 the questionnaire 'mini' stands in 'small.json'"
      ]
    )
  }
}
