import Content
import Screening
import Testing

struct LibraryTests {
  @Test func `every shipped questionnaire loads and joins the rules`() throws {
    let library = try Shipped.library()
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
    let flow = try Shipped.library().flow("self")
    #expect(flow.steps.first == .ask("about_you", items: ["Y1"]))
    #expect(flow.steps.last == .plan)
    #expect(flow.loneliness.setting == .ask)
  }
}
