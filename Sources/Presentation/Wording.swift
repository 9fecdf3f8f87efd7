package import Screening

/// Phrases in words: what the program says in its present voice.
package struct Wording {
  package var voice: Voice
  private let shelf: Shelf

  /// A file of words.
  package enum Locale: String, CaseIterable, Sendable {
    case dutch = "nl"
    /// Only what differs when people say *je*.
    case informalDutch = "nl-je"
    case english = "en"
  }

  /// The tables read so far: the first prompt waits for one language, not for all.
  private final class Shelf {
    var tables: [Locale: PhraseTable] = [:]
    let read: (Locale) -> PhraseTable

    init(_ read: @escaping (Locale) -> PhraseTable) { self.read = read }

    func table(_ locale: Locale) -> PhraseTable {
      if let table = tables[locale] { return table }
      let table = read(locale)
      tables[locale] = table
      return table
    }
  }

  /// Words that are read when a voice first needs them.
  package init(voice: Voice, reading read: @escaping (Locale) -> PhraseTable) {
    self.voice = voice
    shelf = Shelf(read)
  }

  /// A sentence without values.
  package func callAsFunction(_ phrase: Phrase) -> String {
    forms(phrase.rawValue)?.other ?? phrase.rawValue
  }

  /// A sentence with its values filled in.
  package func callAsFunction(_ sentence: Sentence) -> String {
    guard let forms = forms(sentence.phrase.rawValue) else { return sentence.phrase.rawValue }
    let text = sentence.count == 1 ? forms.one ?? forms.other : forms.other
    return Self.fill(text, sentence.values)
  }

  /// A sentence whose key belongs to data, such as a cause or a kind; `nil` when there is none.
  package func callAsFunction(key: String) -> String? { forms(key)?.other }

  /// A text of a questionnaire or an activity, which speaks for itself.
  package func callAsFunction(_ text: LocalizedText) -> String { text[voice] }

  private func forms(_ key: String) -> PhraseTable.Forms? {
    switch voice.language {
    case .english: shelf.table(.english).phrases[key]
    case .dutch where voice.address == .informal:
      shelf.table(.informalDutch).phrases[key] ?? shelf.table(.dutch).phrases[key]
    case .dutch: shelf.table(.dutch).phrases[key]
    }
  }

  /// Puts each value in the place of its `{name}`.
  ///
  /// One pass: a brace inside a value is text, never a place for another value.
  static func fill(_ text: String, _ values: [(name: String, value: String)]) -> String {
    var filled = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      filled += rest[..<open]
      let after = rest[rest.index(after: open)...]
      guard let close = after.firstIndex(of: "}"),
        let value = values.first(where: { $0.name == after[..<close] })?.value
      else {
        filled += "{"
        rest = after
        continue
      }
      filled += value
      rest = after[after.index(after: close)...]
    }
    return filled + rest
  }
}
