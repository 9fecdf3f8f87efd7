package import Guidance
package import Screening

/// The vocabularies of the directory in words, and what terms of the taxonomies of others mean.
package struct TaxonomiesFile {
  /// The file, with everything found wrong in it.
  package let reading: Reading
  /// What each word of a vocabulary is called, by the name of the vocabulary and by its id.
  package let words: [String: [String: LocalizedText]]
  /// What a term says, by its name; our own reading.
  package let terms: [SearchKey: Term]

  /// What a term of somebody else's taxonomy says in our words.
  package struct Term: Equatable, Sendable {
    package let kinds: [Kind]
    package let elements: [WorkingElement]
    package let needs: [ActivityNeed]
  }

  /// Reads the file; `nil` when the document is not even an object.
  package init?(_ reading: Reading) {
    guard let object = reading.object(reading.document.root, "the vocabularies") else { return nil }
    var words: [String: [String: LocalizedText]] = [:]
    for (name, known) in Self.vocabularies {
      words[name] = Self.words(object, name, known)
    }
    var terms: [SearchKey: Term] = [:]
    for json in object.optionalList("terms") {
      guard let reader = reading.object(json, "a term") else { continue }
      let term = Term(
        kinds: Self.list(reader, "kinds"),
        elements: Self.list(reader, "elements"),
        needs: Self.list(reader, "needs")
      )
      for name in reader.list("names").compactMap({ reading.text($0, "names") }) {
        if terms.updateValue(term, forKey: SearchKey(name)) != nil {
          reading.report(
            "terms-distinct",
            at: json.offset,
            "'\(name)' is there twice",
            "Remove one."
          )
        }
      }
      reader.close()
    }
    object.close()
    self.reading = reading
    self.words = words
    self.terms = terms
  }

  private static let vocabularies: [(String, [String])] = [
    ("kinds", Kind.allCases.map(\.rawValue)),
    ("needs", ActivityNeed.allCases.map(\.rawValue)),
    ("circumstances", Circumstance.allCases.map(\.rawValue)),
    ("elements", WorkingElement.allCases.map(\.rawValue)),
  ]

  private static func words(_ object: ObjectReader, _ name: String, _ known: [String])
    -> [String: LocalizedText]
  {
    var words: [String: LocalizedText] = [:]
    for json in object.list(name) {
      guard let reader = object.reading.object(json, name) else { continue }
      if let id = reader.text("id"), let dutch = reader.text("nl"), let english = reader.text("en")
      {
        if known.contains(id) {
          words[id] = LocalizedText(dutch: dutch, english: english)
        } else {
          object.reading.unknownValue(json, name, id, known: known)
        }
      }
      reader.close()
    }
    return words
  }

  private static func list<Words: RawRepresentable & CaseIterable>(
    _ reader: ObjectReader,
    _ name: String
  ) -> [Words] where Words.RawValue == String {
    reader.optionalList(name).compactMap { reader.reading.word($0, name, of: Words.self) }
  }
}

extension Library {
  /// The vocabularies of the directory in words.
  ///
  /// - Throws: ``ContentError`` when the file that came with the program cannot be used.
  package func taxonomies() throws(ContentError) -> TaxonomiesFile {
    try read("Activities/taxonomies.json") { TaxonomiesFile($0) }
  }
}
