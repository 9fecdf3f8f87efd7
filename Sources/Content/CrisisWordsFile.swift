package import Screening

/// The words of crisis as their file says them.
package struct CrisisWordsFile {
  /// The file, with everything found wrong in it.
  package let reading: Reading
  /// Made of everything that could be read; only to be used when ``reading`` found no error.
  package let words: CrisisWords

  /// Reads the words; `nil` when the document is not even an object.
  package init?(_ reading: Reading) {
    guard let object = reading.object(reading.document.root, "the words of crisis") else {
      return nil
    }
    func phrases(_ name: String) -> [String] {
      let list = object.list(name)
      if list.isEmpty, object.members.contains(where: { $0.name == name }) {
        reading.report("missing-member", at: object.offset, "'\(name)' is empty", "Add phrases.")
      }
      return list.compactMap { phrase in
        // Spaces around a phrase do no harm, and looking for them takes longer than all the rest.
        if case .string(let text) = phrase.value, !text.isEmpty { return text }
        return reading.text(phrase, name)
      }
    }
    words = CrisisWords(
      phrases: phrases(Language.dutch.rawValue) + phrases(Language.english.rawValue),
      idioms: phrases("idioms")
    )
    object.close()
    self.reading = reading
  }
}
