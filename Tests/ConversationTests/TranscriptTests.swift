import Conversation
import Glibc
import Screening
import TestSupport
import Testing

/// Whole conversations, as files that a person can read.
///
/// What follows a prompt is typed, all else must match. `OPSTAP_RECORD=1` writes the files anew;
/// the difference is then the review.
struct TranscriptTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast().joined(separator: "/") + "/Transcripts"

  static let names: [String] = {
    guard let folder = opendir(folder) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".txt") { names.append(name) }
    }
    return names.sorted()
  }()

  @Test func `there are conversations in both languages`() {
    #expect(Self.names.count >= 10)
    #expect(
      Self.names.contains { $0.contains("-nl") } && Self.names.contains { $0.contains("-en") }
    )
  }

  @Test(arguments: names)
  func `a conversation goes as it is written down`(name: String) throws {
    let path = Self.folder + "/" + name
    let text = try #require(Self.read(path))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let head = lines.prefix { $0.hasPrefix("#") }
    let outcome = try Talks.hold(
      lines.compactMap(Self.typed),
      voice: Self.voice(head),
      isInteractive: !head.contains { $0.contains("pipe") },
      width: head.contains { $0.contains("40 columns") } ? 40 : 80
    )
    let now = (head + [outcome.transcript + Self.last(outcome)]).joined(separator: "\n") + "\n"
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

  /// How the person sits there: `# en`, `# nl, je`, `# nl, pipe`, `# en, 40 columns`.
  private static func voice(_ head: ArraySlice<String>) -> Voice {
    let second = head.dropFirst().first ?? ""
    return Voice(
      second.contains("en") ? .english : .dutch,
      second.contains("je") ? .informal : .formal
    )
  }

  /// What was typed on a line: everything after a prompt.
  private static func typed(_ line: String) -> Reply? {
    for prompt in ["opstap> ", "opstap ja/nee> ", "opstap yes/no> ", "plan> "]
    where line.hasPrefix(prompt) {
      return reply(String(line.dropFirst(prompt.count)))
    }
    let number = line.prefix { $0.isNumber || $0 == "/" }
    guard number.contains("/"), line.dropFirst(number.count).hasPrefix("> ") else { return nil }
    return reply(String(line.dropFirst(number.count + 2)))
  }

  private static func reply(_ typed: String) -> Reply {
    switch typed {
    case let line where line.hasSuffix("^["): .back(draft: String(line.dropLast(2)))
    case "^C": .interrupted
    case "^D": .endOfInput
    default: .line(typed)
    }
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while true {
      let byte = fgetc(file)
      if byte == EOF { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
  }

  private static func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
  }
}
