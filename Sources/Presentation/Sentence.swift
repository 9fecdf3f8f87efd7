/// A phrase with the values that belong in it.
package struct Sentence: Sendable {
  package let phrase: Phrase
  package let values: [(name: String, value: String)]
  /// The number that decides between one and more; `nil` where no number does.
  package let count: Int?

  /// Fills a phrase.
  ///
  /// Phrases with values are made by the functions of `Phrase+Values.swift`, so
  /// that forgetting one does not compile.
  init(_ phrase: Phrase, _ values: [(name: String, value: String)], count: Int? = nil) {
    self.phrase = phrase
    self.values = values
    self.count = count
  }

  /// A phrase without values.
  package static func plain(_ phrase: Phrase) -> Sentence { Sentence(phrase, []) }
}
