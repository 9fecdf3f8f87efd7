import Content
import Screening
import Testing

/// The data that ships with the program.
struct ShippedContentTests {
  @Test func `the shipped files pass every check`() throws {
    let bundle = try #require(try ContentDirectory.locate().first)
    let material = Material(FoundFile.inside(bundle.path, name: ""))
    #expect(material.diagnostics().map(\.description) == [])
    #expect(material.questionnaires.count == 13)
    #expect(material.locales.count == 3)
    #expect(material.flows.map(\.flow.id) == ["self"])
    #expect(material.rules != nil)
    #expect(material.sources != nil)
  }
}
