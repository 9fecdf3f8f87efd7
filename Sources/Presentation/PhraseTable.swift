/// The words of one locale, by key.
package struct PhraseTable: Sendable {
  /// A sentence, or two where the number in it matters.
  package struct Forms: Equatable, Sendable {
    /// For exactly one; `nil` where one and more read the same.
    package let one: String?
    package let other: String

    /// Makes the forms of a sentence.
    package init(one: String?, other: String) {
      self.one = one
      self.other = other
    }
  }

  package let phrases: [String: Forms]

  /// Makes a table.
  package init(_ phrases: [String: Forms]) { self.phrases = phrases }
}
