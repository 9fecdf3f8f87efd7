import Content
import Foundation
import Presentation
import Screening
import Testing

struct LibraryTests {
  @Test func `every shipped questionnaire loads and joins the rules`() throws {
    let library = Library(try ContentDirectory.locate())
    let reasoner = try library.reasoner()
    #expect(
      reasoner.catalog.questionnaires.map(\.id) == [
        "djg6", "djg11", "ucla3", "core_own", "course", "needs_a", "needs_b", "needs_short",
        "cantril", "phq2", "about_you", "sise", "lsns6",
      ]
    )
    #expect(library.refused == [])
  }

  @Test func `the flow for one person begins with age and ends with a plan`() throws {
    let flow = try Library(try ContentDirectory.locate()).flow("self")
    #expect(flow.steps.first == .ask("about_you", items: ["Y1"]))
    #expect(flow.steps.last == .plan)
    #expect(flow.loneliness.setting == .ask)
  }

  @Test func `a questionnaire without words may be scored and not asked`() throws {
    let library = Library(try ContentDirectory.locate())
    #expect(try library.questionnaire("ucla3").hasWording == false)
    #expect(try library.questionnaire("djg6").hasWording)
  }

  /// A library with files of one's own beside the bundle, as far as `body` lasts.
  private func adding(_ files: [String: String], _ body: (Library) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "opstap-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: file)
    }
    try body(Library(try ContentDirectory.locate(added: folder.path)))
  }

  @Test func `a questionnaire of one's own is one more`() throws {
    try adding(["Questionnaires/mini.json": Sample.questionnaire]) { library throws in
      #expect(try library.catalog().questionnaires.last?.id == "mini")
      #expect(library.refused == [])
    }
  }

  @Test func `a file of one's own with a mistake is left aside, and the bundle goes on`() throws {
    let broken = Sample.questionnaire(#""b": "up""#, #""c": "up""#)
    try adding([
      "Questionnaires/mini.json": broken, "Questionnaires/djg6.json": "{",
      "Locales/nl.json": #"{"language":"nl","extends":null,"phrases":{"yes":"ja"}}"#,
    ]) { library throws in
      #expect(try library.catalog().questionnaires.count == 13)
      #expect(try library.questionnaire("djg6").items.count == 6)
      #expect(try library.locale("nl").table.phrases.count > 100)
      #expect(
        Set(library.refused.map(\.check)) == ["options-known", "json-syntax", "phrases-complete"]
      )
    }
  }

  @Test func `what stands in for a file of the bundle and does not fit is left aside`() throws {
    // Without the scales that rules name, and with rules that forget a combination.
    let djg6 = Sample.questionnaire(#""id": "mini""#, #""id": "djg6""#)
    let rules = Sample.rules(#""history": "insufficient""#, #""history": "chronic""#)
    try adding(["Questionnaires/djg6.json": djg6, "Questionnaires/rules.json": rules]) {
      library throws in
      #expect(try library.questionnaire("djg6").items.count == 2)
      #expect(try library.reasoner().catalog.questionnaire("djg6")?.items.count == 6)
      #expect(try library.rules().questionnaires.count == 13)
      #expect(Set(library.refused.map(\.check)) == ["combinations-complete", "names-resolve"])
    }
  }

  @Test func `an item that the bundle has is not taken away`() throws {
    let text = Sample.questionnaire(#"{ "id": "a""#, #"{ "id": "D1""#)
      .replacing(#""a": "up""#, with: #""D1": "up""#)
    try adding(["Questionnaires/mini.json": text]) { library throws in
      #expect(try library.catalog().questionnaire("mini") == nil)
      #expect(library.refused.map(\.check) == ["identifiers-unique"])
    }
  }

  @Test func `a pipe in the place of a questionnaire is survived`() throws {
    try adding(["Questionnaires/note.txt": ""]) { library throws in
      let pipe = try #require(library.directories.last).path + "/Questionnaires/djg6.json"
      #expect(mkfifo(pipe, 0o600) == 0)
      #expect(try library.questionnaire("djg6").items.count == 6)
      #expect(library.refused.map(\.message) == ["this is a pipe or a device, not a file"])
    }
  }

  @Test func `without any data every place looked at is named`() throws {
    let error = #expect(throws: ContentDirectory.NotFound.self) {
      try ContentDirectory.locate(added: "/nowhere", executable: "/opt/bin/opstap")
    }
    #expect(
      error?.searched == [
        "/nowhere", "/opt/bin/opstap_Content.resources", "/opt/bin/opstap_Content.bundle",
        "/opt/share/opstap",
      ]
    )
  }
}
