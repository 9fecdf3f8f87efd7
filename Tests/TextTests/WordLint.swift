/// Words that our texts do not use: of care, of labels, of offices, of passives and of counting.
struct WordLint {
  private let lists: [(name: String, list: WordList)]
  private let disclaimers: [String]

  /// The lint with the lists beside the tests.
  init() throws {
    lists = [
      ("a word of care", try WordList(file: "care-words")),
      ("a label", try WordList(file: "labels")),
      ("an official word", try WordList(file: "official-words")),
      ("a number in letters", WordList(Self.numbers)),
    ]
    disclaimers = try Files.list("Lists/disclaimers.txt")
  }

  /// What a text should not say.
  func findings(_ text: OwnText) -> [String] {
    let rest = disclaimers.reduce(text.text) { $0.replacing($1, with: "") }
    let bare = OwnText(
      place: text.place,
      language: text.language,
      voice: text.voice,
      kind: text.kind,
      text: rest,
      names: text.names
    )
    // The wording of a question is fixed elsewhere; what it calls people is not.
    let used = text.kind == .item || text.kind == .name ? lists.prefix(2) : lists[...]
    return used.flatMap { name, list in list.found(in: bare).map { "'\($0)' is \(name)" } }
      + (text.language == "nl" && text.kind != .item ? passives(bare) : [])
  }

  /// One is an article as well, so it may stand in letters.
  private static let numbers =
    """
    twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig \
    dertig veertig vijftig
    """.split(separator: " ").map { "nl \($0)" }
      + """
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty \
      thirty forty fifty
      """.split(separator: " ").map { "en \($0)" }

  /// *Wordt* or *worden* with a participle: who does it is left out.
  private func passives(_ text: OwnText) -> [String] {
    text.blocks.flatMap(\.sentences).compactMap { sentence in
      let words = sentence.compactMap { word -> String? in
        if case .word(let word) = word { word } else { nil }
      }
      guard let verb = words.first(where: Self.auxiliaries.contains) else { return nil }
      guard let participle = words.first(where: Self.isParticiple) else { return nil }
      return "'\(verb) \(participle)' is passive"
    }
  }

  private static let auxiliaries: Set = ["wordt", "worden", "werd", "werden"]
  private static let prefixes = [
    "ge", "be", "ver", "her", "ont", "aange", "afge", "opge", "uitge",
    "inge", "overge", "nage", "voorge", "toege", "bijge", "meege", "terugge",
  ]
  /// Words that only look like participles.
  private static let others: Set = [
    "bericht", "berichten", "beter", "geld", "geduld", "gebied", "gemeenten", "gesprekken",
    "gezond",
    "geweld", "verdriet", "vertrouwen", "beginnen", "bewegen", "vergeten", "helft", "best", "bent",
  ]

  private static func isParticiple(_ word: String) -> Bool {
    word.count > 4 && !others.contains(word) && prefixes.contains(where: word.hasPrefix)
      && ["d", "t", "en"].contains(where: word.hasSuffix)
  }
}
