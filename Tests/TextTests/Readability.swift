/// A text cut into sentences and words, as the reading formulas count them.
///
/// Flesch's own rule for a sentence: a full unit of speech that ends in a full stop, question or
/// exclamation mark, colon, semicolon or dash; here the end of a line ends one too. A web or mail
/// address is no word, and a number, also a telephone number in groups, is one word.
struct Readability {
  /// A word in lower case; a number is one short word, whatever its digits.
  enum Word: Hashable {
    case word(String)
    case number
  }

  /// The sentences that have words.
  let sentences: [[Word]]

  /// Cuts a text; a placeholder such as `{name}` counts as one plain word.
  ///
  /// - Parameters:
  ///   - text: the text, with its line ends.
  ///   - placeholder: the word that stands for what is filled in.
  init(_ text: String, placeholder: String = "word") {
    let filled = text.replacing(/\{[A-Za-z]+\}/, with: placeholder)
    sentences = Self.pieces(of: filled).map(Self.words).filter { !$0.isEmpty }
  }

  /// Sentences that are cut already.
  init(sentences: [[Word]]) { self.sentences = sentences }

  /// All words, in order.
  var words: [Word] { sentences.flatMap(\.self) }

  /// The number of words in a sentence, on average.
  var wordsASentence: Double {
    sentences.isEmpty ? 0 : Double(words.count) / Double(sentences.count)
  }

  /// Flesch-Douma for Dutch (Douma 1960): 100 is very easy, 60 is normal.
  ///
  /// - Parameter syllables: how many syllables the words have together.
  /// - Returns: the measure.
  func fleschDouma(syllables: Int) -> Double {
    206.835 - 0.93 * wordsASentence - 77 * syllablesAWord(syllables)
  }

  /// Flesch Reading Ease for English (Flesch 1948).
  func fleschReadingEase(syllables: Int) -> Double {
    206.835 - 1.015 * wordsASentence - 84.6 * syllablesAWord(syllables)
  }

  /// The Flesch-Kincaid grade for English (Kincaid 1975): years of school in the United States.
  func fleschKincaidGrade(syllables: Int) -> Double {
    0.39 * wordsASentence + 11.8 * syllablesAWord(syllables) - 15.59
  }

  private func syllablesAWord(_ syllables: Int) -> Double {
    words.isEmpty ? 0 : Double(syllables) / Double(words.count)
  }

  private static func pieces(of text: String) -> [String] {
    text.replacing(/\s[-–—]\s|[.!?:;…]+["'’”)]*(?=\s|$)|\n/, with: "\u{1}")
      .split(separator: "\u{1}").map(String.init)
  }

  private static func words(of sentence: String) -> [Word] {
    var words: [Word] = []
    let tokens = sentence.split(whereSeparator: \.isWhitespace).flatMap {
      // An address keeps its slashes; between words a slash is a space.
      $0.contains(".") ? [$0] : $0.split(separator: "/")
    }
    for token in tokens {
      let core = token.lowercased().replacing("’", with: "'")
        .trimmingPrefix { !$0.isLetter && !$0.isNumber }
      let word = String(
        core.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed()
      )
      if word.isEmpty || word.contains("@") || word.contains(".") { continue }
      if word.contains(where: \.isNumber) {
        if words.last != .number { words.append(.number) }
      } else {
        words.append(.word(word))
      }
    }
    return words
  }
}
