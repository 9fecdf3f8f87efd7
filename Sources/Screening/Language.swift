/// A language that the program speaks.
package enum Language: String, CaseIterable, Sendable {
  case dutch = "nl"
  case english = "en"

  /// The other one.
  package var other: Language { self == .dutch ? .english : .dutch }
}

/// How Dutch speaks to somebody; English has one form.
package enum Address: String, CaseIterable, Sendable {
  case formal = "u"
  case informal = "je"
}

/// A language with a form of address: how the program speaks at this moment.
package struct Voice: Hashable, Sendable {
  package var language: Language
  package var address: Address

  /// A way of speaking; Dutch says *u* unless told otherwise.
  package init(_ language: Language, _ address: Address = .formal) {
    self.language = language
    self.address = address
  }
}

/// The same words in each language.
package struct LocalizedText: Hashable, Sendable {
  package let dutch: String
  /// The Dutch words when people say *je*; `nil` where they do not differ or are published as *u* only.
  package let informalDutch: String?
  package let english: String

  /// Words in both languages.
  package init(dutch: String, informalDutch: String? = nil, english: String) {
    self.dutch = dutch
    self.informalDutch = informalDutch
    self.english = english
  }

  /// The words to say in one voice.
  package subscript(voice: Voice) -> String {
    switch voice.language {
    case .english: english
    case .dutch: voice.address == .informal ? informalDutch ?? dutch : dutch
    }
  }

  /// The words in one language, in its usual form of address.
  package subscript(language: Language) -> String { self[Voice(language)] }
}
