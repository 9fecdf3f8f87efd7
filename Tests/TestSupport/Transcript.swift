package import Conversation
package import Screening

/// A whole conversation, as a file that a person can read.
///
/// The first line says what it is about, the second how the person sits there: `# en`, `# nl, je`,
/// `# nl, pipe`, `# en, 40 columns`. What follows a prompt is typed; the last line says how it ended.
package struct Transcript: Sendable {
  /// The lines that begin with `#`.
  package let head: [String]
  /// What is said and typed.
  package let lines: [String]
  /// How it ended, and what was kept.
  package let ending: String

  /// Takes a file apart.
  package init(_ text: String) {
    let all = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    head = Array(all.prefix { $0.hasPrefix("#") })
    let rest = all.dropFirst(head.count)
    let end = rest.lastIndex { $0.hasPrefix("== ") } ?? rest.endIndex
    lines = Array(rest[..<end])
    ending = rest[end...].joined(separator: "\n")
  }

  private var manner: String { head.dropFirst().first ?? "" }

  /// The voice it begins in.
  package var voice: Voice {
    Voice(
      manner.contains("en") ? .english : .dutch,
      manner.contains("je") ? .informal : .formal
    )
  }

  /// Whether it goes through a pipe.
  package var isPiped: Bool { manner.contains("pipe") }

  /// The width of the window.
  package var columns: Int { manner.contains("40 columns") ? 40 : 80 }

  /// What is typed, in order, with the prompt it is typed at.
  package var typed: [Typed] { lines.compactMap(Typed.init) }

  /// Something typed at a prompt.
  package struct Typed: Sendable {
    /// The prompt, which ends in `> `.
    package let prompt: String
    /// The line as it is written down, with `^[`, `^C` and `^D` for keys.
    package let text: String

    /// Reads a line of the file; `nil` when nothing is typed in it.
    package init?(_ line: String) {
      guard let end = line.range(of: "> ") else { return nil }
      let before = line[..<end.lowerBound]
      let isNumbered = before.contains("/") && before.allSatisfy { $0.isNumber || $0 == "/" }
      let words = ["opstap", "opstap ja/nee", "opstap yes/no", "plan"]
      guard isNumbered || words.contains(String(before)) else { return nil }
      prompt = String(line[..<end.upperBound])
      text = String(line[end.upperBound...])
    }

    /// What came back when the line was asked for.
    package var reply: Reply {
      switch text {
      case "^C": .interrupted
      case "^D": .endOfInput
      case let text where text.hasSuffix("^["): .back(draft: String(text.dropLast(2)))
      default: .line(text)
      }
    }
  }
}

extension String {
  /// The first place of `text`.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<(index(start, offsetBy: text.count))
      }
      start = index(after: start)
    }
    return nil
  }
}
