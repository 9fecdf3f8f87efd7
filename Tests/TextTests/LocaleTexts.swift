import Foundation

/// The texts of one locale file: a key and its forms.
struct LocaleTexts: Decodable {
  /// A text, or one for one and another for many.
  struct Forms: Decodable {
    let all: [String]

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        all = [text]
      } else {
        all = try value.decode([String: String].self).sorted { $0.key < $1.key }.map(\.value)
      }
    }
  }

  let language: String
  let extends: String?
  let phrases: [String: Forms]

  /// The keys of what is asked before anything is kept.
  static let consent: Set = ["keepQuestion"]
  /// The files of locales.
  static let names = ["nl", "nl-je", "en"]

  static func read(_ name: String) throws -> LocaleTexts {
    let data = Data(try Files.text("Locales/\(name).json").utf8)
    return try JSONDecoder().decode(LocaleTexts.self, from: data)
  }

  /// The texts, ready for the gates.
  func texts(file: String) throws -> [OwnText] {
    let names = Set(try Files.list("Lists/names.txt"))
    return phrases.sorted { $0.key < $1.key }.flatMap { key, forms in
      forms.all.map { text in
        OwnText(
          place: "Locales/\(file).json \(key)",
          language: language,
          voice: file == "nl" ? .formal : file == "nl-je" ? .informal : .english,
          kind: Self.consent.contains(key) ? .consent : .sentence,
          text: text,
          names: names
        )
      }
    }
  }
}
