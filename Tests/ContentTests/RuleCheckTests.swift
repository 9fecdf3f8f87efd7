import Content
import Testing

struct RuleCheckTests {
  private func findings(_ piece: String, _ other: String, _ check: String? = nil) throws
    -> [String]
  {
    try Documents([
      "Questionnaires/mini.json": Sample.questionnaire,
      "Questionnaires/rules.json": Sample.rules(piece, other),
      "Questionnaires/sources.json": #"{ "sources": { "S1": { "citation": "One" } } }"#,
    ]).findings(check)
  }

  @Test func `a rule book without a mistake has no findings`() throws {
    #expect(try findings(#""version""#, #""version""#) == [])
  }

  @Test func `a name that nothing has is found where it stands`() throws {
    #expect(
      try findings(#"{ "item": "a""#, #"{ "item": 1️⃣"x""#) == ["1️⃣ there is no item 'x'"]
    )
    #expect(
      try findings(#""in": [1, 2]"#, #""in": [1, 1️⃣9]"#) == [
        "1️⃣ there is no answer to 'a' '9'"
      ]
    )
    #expect(
      try findings(#""score": "mini.total""#, #""score": 1️⃣"mini.sum""#) == [
        "1️⃣ there is no scale 'mini.sum'"
      ]
    )
    #expect(
      try findings(#""reaches": "some""#, #""reaches": 1️⃣"sum""#) == [
        "1️⃣ there is no cut-off of 'mini.total' 'sum'"
      ]
    )
    #expect(
      try findings(#"["mini"],"#, #"["mini", 1️⃣"maxi"],"#) == [
        "1️⃣ there is no questionnaire 'maxi'"
      ]
    )
    #expect(
      try findings(#"{ "some": 1 }"#, #"{ 1️⃣"much": 1 }"#) == [
        "1️⃣ there is no cut-off of 'mini.total' 'much'"
      ]
    )
  }

  @Test func `a condition that is none is found`() throws {
    #expect(
      try findings(#"{ "item": "a", "in": [1, 2] }"#, #"1️⃣{ "itm": "a", "in": [1, 2] }"#) == [
        "1️⃣ this is no condition"
      ]
    )
  }

  @Test func `a value that a decision cannot have is found`() throws {
    #expect(
      try findings(#""value": "no""#, #""value": 1️⃣"maybe""#) == [
        "1️⃣ 'value' cannot be 'maybe'"
      ]
    )
  }

  @Test func `a rule that never decides is found`() throws {
    #expect(
      try findings(
        #"{ "item": "a", "in": [1, 2] }, "value": "no", "source": "own" },"#,
        #"{ "item": "a", "in": [1, 2] }, "value": "no", "source": "own" }, 1️⃣{ "rule": "dead", "when": { "all": [ { "mode": "intake" }, { "item": "a", "in": [2] } ] }, "value": "no", "source": "own" },"#
      ) == ["1️⃣ 'dead' never decides: 'two' always decides before it"]
    )
  }

  @Test func `a decision rests on earlier ones only`() throws {
    #expect(
      try findings(
        #"{ "item": "a", "in": [1, 2] }"#,
        #"{ "decided": 1️⃣"path", "is": "none" }"#
      ) == [
        "1️⃣ 'lonelyNow' rests on 'path', which is decided later"
      ]
    )
  }

  @Test func `a pair that the table of combinations lacks is found`() throws {
    #expect(
      try findings(
        #"{ "selfReport": "chronic", "history": "chronic","#,
        #"1️⃣{ "selfReport": "none", "history": "chronic","#,
        "combinations-complete"
      ).count == 2
    )
  }

  @Test func `a source that is not listed is found`() throws {
    #expect(try findings(#""source": "own" },"#, #""source": "S1" },"#) == [])
    #expect(
      try findings(#""source": "own" },"#, #""source": 1️⃣"S9" },"#) == [
        "1️⃣ there is no source 'S9'"
      ]
    )
  }
}
