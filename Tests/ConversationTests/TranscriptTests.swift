import Conversation
import Glibc
import TestSupport
import Testing

/// Whole conversations, as files that a person can read.
///
/// What follows a prompt is typed, all else must match. `OPSTAP_RECORD=1` writes the files anew;
/// the difference is then the review.
struct TranscriptTests {
  static let names = Folder.names(in: Folder.transcripts, ending: ".txt")

  @Test func `there are conversations in both languages`() {
    #expect(Self.names.count >= 10)
    #expect(
      Self.names.contains { $0.contains("-nl") } && Self.names.contains { $0.contains("-en") }
    )
  }

  @Test(arguments: names)
  func `a conversation goes as it is written down`(name: String) throws {
    let path = Folder.transcripts + "/" + name
    let text = try #require(Folder.text(path))
    let transcript = Transcript(text)
    let outcome = try Talks.hold(
      transcript.typed.map(\.reply),
      voice: transcript.voice,
      isInteractive: !transcript.isPiped,
      width: transcript.columns
    )
    let now =
      (transcript.head + [outcome.transcript + Self.last(outcome)]).joined(separator: "\n") + "\n"
    if getenv("OPSTAP_RECORD") != nil {
      #expect(Self.write(now, to: path))
    } else {
      #expect(now == text, "the talk no longer goes as \(name) says")
    }
  }

  /// The ending, and what was kept.
  private static func last(_ outcome: Talks.Outcome) -> String {
    let kept = outcome.kept.keys.sorted().joined(separator: ", ")
    return "== \(outcome.ending)" + (kept.isEmpty ? "" : "; kept: \(kept)")
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
  }
}
