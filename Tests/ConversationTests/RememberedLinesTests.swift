import Conversation
import TestSupport
import Testing

/// What the up arrow may call back.
struct RememberedLinesTests {
  @Test func `only commands are remembered, never an answer or a heavy word`() throws {
    let outcome = try Talks.hold(typing: [
      "over", "ik wil dood", "iets onbegrijpelijks", "", "43", "waarom", "^D",
    ])
    #expect(outcome.terminal.remembered == ["over"])
  }

  @Test func `erasing forgets what was remembered`() throws {
    let outcome = try Talks.hold(typing: ["over", "wis", "ja", "voortgang"])
    #expect(outcome.terminal.remembered == ["voortgang"])
  }
}
