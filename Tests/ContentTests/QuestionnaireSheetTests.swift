import Content
import Presentation
import Testing

struct QuestionnaireSheetTests {
  private func sheet(_ text: String) throws -> QuestionnaireSheet {
    let document = try JSONDocument(parsing: Array(text.utf8))
    let reading = Reading(file: "mini.json", document: document)
    let file = try #require(QuestionnaireFile(reading, sharedItem: { _, _ in nil }))
    return QuestionnaireSheet(
      file,
      sources: ["S1": Source(citation: "One", url: "https://example.org")]
    )
  }

  @Test func `a sheet names scoring rules, cut-offs and whose they are`() throws {
    let text = try sheet(
      Sample.questionnaire(#""2": 1,"#, #""2": 0.5,"#).replacing(#"["own"]"#, with: #"["S1"]"#)
    ).text
    for line in [
      "  S1: One <https://example.org>", "    a: 1=0 2=0.5 3=2",
      "  total: 0 to 4, no item may be missing", "    cut-off some: from 2 (own)",
      "    bands (own): 0-1 low, 2-4 high", "    nl: Zin a", "Wording: here, in Dutch and English",
    ] {
      #expect(text.split(separator: "\n").contains(Substring(line)))
    }
  }

  @Test func `a sheet says that words are not here`() throws {
    let text = try sheet(Sample.questionnaire(#""bundled": true"#, #""bundled": false"#)).text
    #expect(text.contains("Wording: not here, since its terms do not allow it\n"))
  }

  @Test func `a sheet as JSON writes codes as numbers and points as they are`() throws {
    var json = JSONWriter()
    try sheet(Sample.questionnaire(#""2": 1,"#, #""2": 0.5,"#)).write(to: &json)
    let root = try JSONDocument(parsing: json.bytes).root
    let item = try #require(root["items"]?.elements.first)
    #expect(item["options"]?.elements.map { $0["code"]?.integer } == [1, 2, 3])
    #expect(root["scales"]?.elements.first?["score"]?["a"]?["2"]?.number == 0.5)
    #expect(root["provenance"]?["sources"]?.elements.first?["key"]?.string == "own")
  }
}
