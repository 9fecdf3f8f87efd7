/// Words of crisis in everyday Dutch and English: whether a line calls for the help lines.
///
/// An extra, beside help that is always in sight: a list of words misses indirect language and
/// fires on sayings. It therefore favours a false alarm, and a denial counts as well. Nothing of
/// the line is kept. Source: reliability research, section 4, point 4; the phrases are our own.
package struct CrisisWords: Sendable {
  private let phrases: PhrasePatterns
  private let idioms: PhrasePatterns

  /// The phrases to look for, and the sayings that excuse a phrase lying wholly inside one.
  ///
  /// - Parameters:
  ///   - phrases: plain phrases with the marks that `PhrasePatterns` knows (`Locales/crisis-words.json`).
  ///   - idioms: sayings, written in the same way.
  package init(phrases: [String], idioms: [String]) {
    self.phrases = PhrasePatterns(phrases)
    self.idioms = PhrasePatterns(idioms)
  }

  /// Whether a line holds one of the phrases outside a saying.
  ///
  /// - Parameter line: what was typed, as it was typed.
  /// - Returns: true when the help lines should come first; false promises nothing.
  package func found(in line: String) -> Bool {
    let text = PlainWords(line)
    var sayings: [Range<Int>]?
    for start in text.words.indices {
      for hit in phrases.matches(in: text, at: start) {
        let excuses = sayings ?? occurrences(in: text)
        sayings = excuses
        if !excuses.contains(where: { $0.contains(hit) }) { return true }
      }
    }
    return false
  }

  private func occurrences(in text: PlainWords) -> [Range<Int>] {
    text.words.indices.flatMap { idioms.matches(in: text, at: $0) }
  }
}
