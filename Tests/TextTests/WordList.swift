/// Words and phrases to look for, each for one language; a star stands for any ending.
struct WordList {
  private let phrases: [(language: String, words: [Substring])]

  /// A list from lines such as `nl risico op`.
  init(_ lines: [String]) {
    phrases = lines.compactMap { line in
      let fields = line.split(separator: " ")
      return fields.count > 1 ? (String(fields[0]), Array(fields.dropFirst())) : nil
    }
  }

  /// A list beside the tests.
  init(file: String) throws { self.init(try Files.list("Lists/\(file).txt")) }

  /// The phrases of the list that stand in a sentence of a text.
  func found(in text: OwnText) -> [String] {
    text.blocks.flatMap(\.sentences).flatMap { sentence -> [String] in
      let words = sentence.map { word -> String in
        guard case .word(let word) = word, !text.names.contains(word) else { return "" }
        return word
      }
      return phrases.filter { $0.language == text.language && Self.holds(words, $0.words) }
        .map { $0.words.joined(separator: " ") }
    }
  }

  private static func holds(_ words: [String], _ phrase: [Substring]) -> Bool {
    guard words.count >= phrase.count else { return false }
    return (0...words.count - phrase.count).contains { start in
      zip(words[start...], phrase).allSatisfy { word, pattern in
        pattern.last == "*" ? word.hasPrefix(pattern.dropLast()) : word == pattern
      }
    }
  }
}
