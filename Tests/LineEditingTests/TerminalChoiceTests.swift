import LineEditing
import Testing

struct TerminalChoiceTests {
  private let usual = TerminalChoice.Surroundings(
    inputIsTerminal: true,
    outputIsTerminal: true,
    name: "xterm",
    wantsPlain: false,
    canDraw: true,
    hasUTF8: true
  )

  @Test func `a person at a usual terminal gets the line editor`() {
    #expect(TerminalChoice(usual) == .lineEditor)
  }

  @Test(arguments: [(false, true), (true, false), (false, false)])
  func `anything but two terminals is a pipe`(input: Bool, output: Bool) {
    var surroundings = usual
    surroundings.inputIsTerminal = input
    surroundings.outputIsTerminal = output
    surroundings.wantsPlain = true
    #expect(TerminalChoice(surroundings) == .pipe)
  }

  @Test(arguments: [("", false), ("unknown", false), ("dumb", true), ("emacs", true)])
  func `a simple terminal is plain`(name: String, echoesItself: Bool) {
    var surroundings = usual
    surroundings.name = name
    #expect(TerminalChoice(surroundings) == .plain(echoesItself: echoesItself))
  }

  @Test(arguments: [(false, true), (true, false)])
  func `what libedit needs and lacks makes it plain`(canDraw: Bool, hasUTF8: Bool) {
    var surroundings = usual
    surroundings.canDraw = canDraw
    surroundings.hasUTF8 = hasUTF8
    #expect(TerminalChoice(surroundings) == .plain(echoesItself: false))
  }

  @Test func `plain is what was asked for`() {
    var surroundings = usual
    surroundings.wantsPlain = true
    #expect(TerminalChoice(surroundings) == .plain(echoesItself: false))
  }

  @Test(arguments: [(0, 40), (5, 40), (40, 40), (80, 80), (200, 200), (1000, 200)])
  func `text is laid out in 40 to 200 columns`(columns: Int, width: Int) {
    #expect(clampedWidth(columns) == width)
  }
}
