import Content
import Screening
import Testing

/// Questions gone back to, in the flow that is shipped for somebody alone.
struct InterviewTests {
  private func begun() throws -> Interview {
    let library = Library(try ContentDirectory.locate())
    let input = Input(responses: Responses(), mode: .selfCheck, today: ShippedRules.today)
    let reasoner = try library.reasoner()
    return Interview(
      try library.flow("self"),
      reasoner: reasoner,
      input: input,
      isInteractive: true
    )
  }

  @Test func `an age that is taken back counts no more`() throws {
    for takeBack: (inout Interview) -> Void in [{ $0.answer(.declined) }, { $0.skip() }] {
      var interview = try begun()
      interview.answer(.number(17))
      #expect(interview.assessed.age == 17)
      let isBack = interview.back()
      #expect(isBack)
      takeBack(&interview)
      #expect(interview.assessed.age == nil)
    }
  }

  @Test func `going back to a question goes back to its part`() throws {
    var interview = try begun()
    interview.answer(.number(40))
    interview.enter(.afterResult)
    let isFound = interview.revisit(1)
    #expect(isFound)
    #expect(interview.part == .beforeResult)
    let hasEarlier = interview.back()
    #expect(!hasEarlier)
  }
}
