import TestSupport
import Testing

/// Row 60: the conversation is one linear text, whoever reads it and however.
@Suite(.serialized)
struct LinearTests {
  static let names = Folder.names(in: Folder.transcripts, ending: ".txt")

  private static func transcripts(piped: Bool) -> [String] {
    names.filter { name in
      Folder.text(Folder.transcripts + "/" + name).map { Transcript($0).isPiped } == piped
    }
  }

  private static func transcript(_ name: String) throws -> Transcript {
    Transcript(try #require(Folder.text(Folder.transcripts + "/" + name)))
  }

  @Test(arguments: transcripts(piped: false))
  func `row 60: outside the line being typed nothing moves the cursor or is redrawn`(
    name: String
  ) throws {
    let transcript = try Self.transcript(name)
    let playing = try Playing(transcript, isPlain: false)
    let (linear, drawn) = playing.apart()
    #expect(drawn.count == transcript.typed.count)
    #expect(!linear.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F })
    #expect(linear.hasPrefix(transcript.lines.joined(separator: "\n")))
    for (line, typed) in zip(drawn, transcript.typed) {
      #expect(line.hasPrefix(typed.prompt))
      // In the line itself the cursor goes to a column and never to another row.
      #expect(Self.finals(of: line).isSubset(of: ["G", "C", "D", "K", "J"]), "\(line)")
    }
  }

  @Test(
    arguments: transcripts(piped: false),
    [Manner.flag, .variable("NO_COLOR", "1"), .variable("TERM", "dumb")]
  )
  func `row 60: in plain text there is no escape byte, and every conversation goes the same`(
    name: String,
    manner: Manner
  ) throws {
    let transcript = try Self.transcript(name)
    let playing = try Playing(
      transcript,
      manner.arguments,
      isPlain: true,
      variables: manner.variables
    )
    #expect(!playing.bytes.contains(0x1B) && !playing.bytes.contains(0x08))
    #expect(!playing.text.contains("\r"))
    // The end of input is the one key that a terminal does not show.
    let shown = transcript.lines.map { $0.hasSuffix("> ^D") ? String($0.dropLast(2)) : $0 }
    #expect(playing.text.hasPrefix(shown.joined(separator: "\n")), "\(playing.text)")
  }

  @Test(arguments: transcripts(piped: true))
  func `row 60: a pipe gets the same words and no escape byte`(name: String) throws {
    let transcript = try Self.transcript(name)
    let lines = transcript.typed.filter { $0.text != "^D" }.map { $0.text + "\\n" }.joined()
    let outcome = try Program.shell(
      "printf '\(lines)' | $opstap \(Playing.arguments(transcript).joined(separator: " "))"
    )
    let shown = transcript.lines.map { Transcript.Typed($0)?.prompt ?? $0 }
    #expect(outcome.output.hasPrefix(shown.joined(separator: "\n")), "\(outcome.output)")
    #expect(!outcome.output.utf8.contains { $0 < 0x20 && $0 != 0x0A })
  }

  /// How plain text is asked for.
  enum Manner: Sendable {
    case flag
    case variable(String, String)

    var arguments: [String] { if case .flag = self { ["--plain"] } else { [] } }

    var variables: [String: String] {
      if case .variable(let name, let value) = self { [name: value] } else { [:] }
    }
  }

  /// The last characters of the control sequences in a line.
  private static func finals(of line: String) -> Set<Character> {
    var finals: Set<Character> = []
    for piece in line.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst() {
      let sequence = piece.drop { "[0123456789;?".contains($0) }
      finals.insert(piece.first == "[" ? sequence.first ?? "?" : "?")
    }
    return finals
  }
}
