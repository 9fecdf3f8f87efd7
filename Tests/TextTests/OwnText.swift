/// One text of our own, with what the gates must know of it.
struct OwnText: CustomStringConvertible {
  /// What a text is, which decides the gates that hold for it.
  enum Kind {
    /// Said to the person: all gates.
    case sentence
    /// Asked before anything is kept: may be a little harder.
    case consent
    /// A statement or question of our own in a questionnaire: only its length.
    case item
    /// The name of an activity: no reading gate.
    case name
  }

  /// Where it stands, such as `Locales/nl.json stopQuestion`.
  let place: String
  /// `nl` or `en`.
  let language: String
  /// How it speaks to the person.
  let voice: Voice
  let kind: Kind
  let text: String
  /// Names in it that are not ours, in lower case: no table, no limit of length.
  var names: Set<String>
  /// The paragraphs, each of which is measured by itself.
  let blocks: [Readability]

  /// A text, cut into paragraphs and words.
  init(
    place: String,
    language: String,
    voice: Voice,
    kind: Kind,
    text: String,
    names: Set<String> = []
  ) {
    self.place = place
    self.language = language
    self.voice = voice
    self.kind = kind
    self.text = text
    self.names = names
    blocks = text.split(separator: "\n\n").map {
      Readability(String($0), placeholder: language == "nl" ? "woord" : "word")
    }
  }

  /// How a text says *you*.
  enum Voice {
    case formal, informal, english, neither
  }

  var description: String { "\(place): \(text)" }

  /// Every word, in lower case, with names and addresses left out.
  var words: [String] {
    blocks.flatMap(\.words).compactMap { word in
      guard case .word(let word) = word, !names.contains(word) else { return nil }
      return word
    }
  }
}
