package import Screening

/// Phrases in words: what the program says in its present voice.
package struct Wording: Sendable {
  package var voice: Voice
  private let dutch: PhraseTable
  private let informalDutch: PhraseTable
  private let english: PhraseTable

  /// Joins the locales; `informalDutch` holds only what differs when people say *je*.
  package init(
    voice: Voice,
    dutch: PhraseTable,
    informalDutch: PhraseTable,
    english: PhraseTable
  ) {
    self.voice = voice
    self.dutch = dutch
    self.informalDutch = informalDutch
    self.english = english
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
    case .english: english.phrases[key]
    case .dutch where voice.address == .informal:
      informalDutch.phrases[key] ?? dutch.phrases[key] ?? english.phrases[key]
    case .dutch: dutch.phrases[key] ?? english.phrases[key]
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
