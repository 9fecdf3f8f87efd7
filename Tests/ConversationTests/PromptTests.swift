import TestSupport
import Testing

/// What a screen reader needs of a prompt (reliability.md 5.1): it is the last thing said, it can be
/// spoken, and what one may answer stands before it.
struct PromptTests {
  @Test(arguments: TranscriptTests.names)
  func `every prompt can be spoken, and the choices stand before it`(name: String) throws {
    let transcript = Transcript(try #require(Folder.text(Folder.transcripts + "/" + name)))
    var said: [String] = []
    var prompts = 0
    for line in transcript.lines {
      guard let typed = Transcript.Typed(line) else {
        said.append(line)
        continue
      }
      prompts += 1
      #expect(typed.prompt.hasSuffix("> ") && typed.prompt.count <= 16)
      #expect(
        typed.prompt.dropLast(2).allSatisfy {
          $0.isASCII && ($0.isLetter || $0.isNumber || " /".contains($0))
        }
      )
      if typed.prompt.first?.isNumber == true {
        #expect(
          said.last == "hulp: iemand spreken, uitleg, stoppen"
            || said.last == "help: talk to someone, explanation, stop",
          "\(said.suffix(3))"
        )
        // Who answers 1 or 2 was just told what that is.
        if let number = Int(typed.text), (1...2).contains(number), said.count > 2,
          said.contains(where: { $0.hasPrefix("  1  ") })
        {
          #expect(said.contains { $0.hasPrefix("  \(number)  ") }, "\(typed.text) \(said)")
        }
      }
      said = []
    }
    #expect(prompts >= 2)
  }
}
