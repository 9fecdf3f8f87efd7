import Conversation
import TestSupport
import Testing

struct ScriptedTerminalTests {
  @Test func `the transcript holds what was said and typed, in order`() throws {
    let terminal = ScriptedTerminal(replies: [.line("ja"), .back(draft: ""), .interrupted])
    terminal.write("Vraag 1 van 6")
    for _ in 0..<4 {
      _ = try terminal.readLine(prompt: "1/6> ", completions: ["ja"], keepsHistory: false)
    }
    #expect(
      terminal.transcript == """
        Vraag 1 van 6
        1/6> ja
        1/6> ^[
        1/6> ^C
        1/6> ^D

        """
    )
    #expect(terminal.readings.count == 4)
    #expect(terminal.readings.last?.completions == ["ja"])
  }
}
