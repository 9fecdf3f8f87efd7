import Conversation
import Screening
import Testing

/// What a typed line means: the order of contract.md section 2.
struct LineReadingTests {
  private static func option(_ id: String, _ dutch: String, _ english: String, letter: Bool = false)
    -> AnswerOption
  {
    AnswerOption(
      id: .init(id),
      label: LocalizedText(dutch: dutch, english: english),
      letter: letter
    )
  }

  private static let often = Item(
    id: "D1",
    text: nil,
    options: [
      option("4", "vaak of altijd", "often/always"), option("2", "af en toe", "occasionally"),
      option("1", "bijna nooit", "hardly ever"), option("0", "nooit", "never"),
    ]
  )

  private static let hindrances = Item(
    id: "M6",
    text: nil,
    kind: .several(nothing: "z"),
    options: [
      option("a", "gezondheid", "health"), option("e", "taal", "language"),
      option("f", "geen tijd", "no time"), option("z", "niets", "nothing"),
    ]
  )

  private static let people = Item(
    id: "M1",
    text: nil,
    options: [
      option("0", "niemand", "none", letter: true), option("1", "één", "one", letter: true),
      option("2", "twee of drie", "two or three", letter: true),
      option("3", "vier of vijf", "four or five", letter: true),
      option("4", "zes of meer", "six or more", letter: true),
    ]
  )

  private static let ladder = Item(
    id: "c1",
    text: nil,
    options: (0...10).map { option(String($0), String($0), String($0)) }
  )

  private func read(_ line: String, _ item: Item, _ language: Language = .dutch) -> Meaning {
    LineReading(place: .question, voice: Voice(language), item: item).read(line)
  }

  private func code(_ line: String, _ item: Item, _ language: Language = .dutch) -> [String]? {
    guard case .answer(.chosen(let ids), _, _) = read(line, item, language) else { return nil }
    return ids.map(\.rawValue)
  }

  @Test(arguments: [
    ("1", "4"), ("Vaak of altijd", "4"), ("  af en toe.", "2"), ("NOOIT", "0"), ("vaak", "4"),
    ("often/always", "4"), ("never", "0"), ("bij", "1"),
  ])
  func `an answer is taken by place, words or beginning`(line: String, expected: String) {
    #expect(code(line, Self.often) == [expected])
  }

  @Test(arguments: ["9", "-1", "3.5", "1e0", "٣", "0", "vaker", "11"])
  func `anything else is no answer`(line: String) { #expect(read(line, Self.often) == .unclear) }

  @Test func `a beginning of two answers asks which`() {
    let item = Item(
      id: "x",
      text: nil,
      options: [Self.option("1", "nooit", "never"), Self.option("2", "niet", "not")]
    )
    guard case .ambiguous(let options) = read("n", item) else {
      Issue.record("not ambiguous")
      return
    }
    #expect(options.map(\.id) == ["1", "2"])
  }

  @Test(arguments: [("stop", Command.stop), ("hulp", .help), ("?", .help), ("nood", .urgent)])
  func `words that always ask for help or the end do so`(line: String, command: Command) {
    #expect(read(line, Self.often) == .command(command, words: ""))
  }

  @Test func `the whole label of an option wins from a command, and a colon wins from both`() {
    #expect(
      read("taal", Self.hindrances)
        == .answer(.chosen(["e"]), echoes: false, alsoCommand: .otherLanguage)
    )
    #expect(read(":taal", Self.hindrances) == .command(.otherLanguage, words: ""))
  }

  @Test func `more is a beginning of an answer at a question`() {
    let item = Item(
      id: "x",
      text: nil,
      options: [Self.option("1", "ja", "yes"), Self.option("2", "min of meer", "more or less")]
    )
    #expect(code("more", item, .english) == ["2"])
    #expect(read("activiteiten", item) == .elsewhere(.activities))
  }

  @Test(arguments: [
    ("1 3", ["a", "f"]), ("1,3", ["a", "f"]), ("1 en 3", ["a", "f"]), ("3, 1", ["a", "f"]),
    ("geen tijd", ["f"]), ("gezondheid, taal", ["a", "e"]), ("4", ["z"]), ("nee", ["z"]),
  ])
  func `several answers are taken in the order of the list`(line: String, codes: [String]) {
    #expect(code(line, Self.hindrances) == codes)
  }

  @Test func `nothing does not go with something`() {
    #expect(read("1 4", Self.hindrances) == .excludesOthers)
  }

  @Test(arguments: [
    ("a", "0"), ("0", "0"), ("1", "1"), ("2", "2"), ("3", "2"), ("5", "3"), ("6", "4"), ("40", "4"),
    ("e", "4"), ("één", "1"),
  ])
  func `a number of people is a number, and letters are places`(line: String, expected: String) {
    #expect(code(line, Self.people) == [expected])
  }

  @Test func `the ladder is answered by its own numbers`() {
    #expect(code("0", Self.ladder) == ["0"])
    #expect(code("10", Self.ladder) == ["10"])
    #expect(read("11", Self.ladder) == .unclear)
  }

  @Test func `no two commands share a word where both work`() {
    for place in [Command.Place.rest, .question, .offer, .choice, .plan] {
      for language in Language.allCases {
        let words = CommandTable.entries(at: place).flatMap { Set($0.words(language)) }
        #expect(Set(words).count == words.count, "\(place) \(language)")
      }
    }
  }
}
