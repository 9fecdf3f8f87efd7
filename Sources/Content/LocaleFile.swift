package import Presentation
package import Screening

/// The words of one locale as their file says them.
package struct LocaleFile {
  /// The file, with everything found wrong in it.
  package let reading: Reading
  package let language: Language
  /// The locale that has the phrases which are not here; `nil` for one that is complete.
  package let base: String?
  /// Made of everything that could be read; only to be used when ``reading`` found no error.
  package let table: PhraseTable

  /// Reads a locale; `nil` when the document is not even an object.
  package init?(_ reading: Reading) {
    guard let object = reading.object(reading.document.root, "the locale") else { return nil }
    let language = object.required("language")
      .flatMap { reading.word($0, "language", of: Language.self) }
    let base = object.optional("extends").flatMap { json -> String? in
      if case .null = json.value { nil } else { reading.identifier(json, "extends") }
    }
    if object.optional("phrases") == nil { _ = object.required("phrases") }
    let members = object.map("phrases")
    var phrases: [String: PhraseTable.Forms] = Dictionary(minimumCapacity: members.count)
    for member in members {
      phrases[member.name] = Self.forms(member, reading)
    }
    object.close()
    self.reading = reading
    self.language = language ?? .english
    self.base = base
    table = PhraseTable(phrases)
  }

  /// A sentence, or one for a single thing and one for any other number.
  private static func forms(_ member: JSON.Member, _ reading: Reading) -> PhraseTable.Forms? {
    if case .string(let text) = member.value.value, !text.isEmpty {
      return PhraseTable.Forms(one: nil, other: text)
    }
    guard case .object(let members) = member.value.value else {
      reading.wrongType(
        member.value,
        member.name,
        expected: "text, or an object with 'one' and 'other'"
      )
      return nil
    }
    let object = ObjectReader(
      reading,
      members,
      at: member.value.offset,
      name: "'\(member.name)'"
    )
    let one = object.text("one")
    let other = object.text("other")
    object.close()
    guard let one, let other else { return nil }
    return PhraseTable.Forms(one: one, other: other)
  }
}
