import Content
import Presentation
import Screening

/// People made up from a seed, of all kinds, with the results that they get.
struct GeneratedPeople {
  private let reasoner: Reasoner
  private let library: Library

  init() throws {
    library = Library(try ContentDirectory.locate())
    reasoner = try library.reasoner()
  }

  /// The words of one voice.
  func wording(_ voice: Voice) throws -> Wording {
    var tables: [Wording.Locale: PhraseTable] = [:]
    for locale in Wording.Locale.allCases {
      tables[locale] = try library.locale(locale.rawValue).table
    }
    return Wording(voice: voice) { [tables] in tables[$0] ?? PhraseTable([:]) }
  }

  /// The publication that a source's key stands for.
  func citations() throws -> [String: String] { try library.sources().mapValues(\.citation) }

  /// Texts of others: publications, and the terms of instruments.
  func quoted(_ wording: Wording) throws -> [String] {
    try citations().values
      + reasoner.catalog.questionnaires.flatMap {
        [wording($0.provenance.terms), wording($0.provenance.validated)]
      }
  }

  /// Results of so many people.
  func results(_ count: Int, seed: UInt64) -> [Result] {
    var random = SplitMix(seed: seed)
    return (0..<count).map { _ in
      Result(Examination(reasoner, person(&random)))
    }
  }

  /// The result of one person by codes, alone at a terminal.
  func result(_ answers: [Questionnaire.ID: [Item.ID: [AnswerOption.ID]]]) -> Result {
    var responses = Responses()
    for (questionnaire, given) in answers {
      responses.begin(questionnaire)
      for (item, codes) in given { responses[questionnaire, item] = .chosen(codes) }
    }
    let input = Input(
      responses: responses,
      mode: .selfCheck,
      age: 43,
      today: CalendarDay(number: 20_781)
    )
    return Result(Examination(reasoner, input))
  }

  private func person(_ random: inout SplitMix) -> Input {
    let mode: Mode = random.next(below: 4) == 0 ? .intake : .selfCheck
    var responses = Responses()
    var lists: [Questionnaire.ID] = ["course", "needs_a", "needs_b", "cantril"]
    // In intake also the long scale and both; alone one of two.
    switch random.next(below: mode == .intake ? 3 : 2) {
    case 0: lists.insert("djg6", at: 0)
    case 1: lists.insert(mode == .intake ? "djg11" : "core_own", at: 0)
    default: lists.insert(contentsOf: ["djg6", "djg11"], at: 0)
    }
    // Somebody who leaves much open, who leaves nothing, who says the same throughout.
    let openness = [0, 0, 5, 40][random.next(below: 4)]
    let same = random.next(below: 25) == 0
    // How somebody is leans all answers one way: random ones are nobody's.
    let lean = random.next(below: 3)
    for list in lists {
      responses.begin(list)
      for item in reasoner.catalog.questionnaire(list)?.items ?? [] {
        responses[list, item.id] = answer(item, openness, same, lean, &random)
      }
    }
    let earlier = random.next(below: 3) == 0 ? [history(&random)] : []
    let ages: [Int?] = [nil, 16, 17, 18, 25, 43, 67, 88]
    return Input(
      responses: responses,
      mode: mode,
      age: ages[random.next(below: ages.count)],
      today: CalendarDay(number: 20_781),
      earlier: earlier
    )
  }

  private func history(_ random: inout SplitMix) -> Measurement {
    Measurement(
      date: CalendarDay(number: 20_781 - 20 - random.next(below: 900)),
      isLonely: random.next(below: 3) > 0
    )
  }

  private func answer(
    _ item: Item,
    _ openness: Int,
    _ same: Bool,
    _ lean: Int,
    _ random: inout SplitMix
  ) -> Answer? {
    if random.next(below: 100) < openness { return random.next(below: 2) == 0 ? .declined : nil }
    let codes = item.options.map(\.id)
    guard !codes.isEmpty else { return nil }
    if case .several(let nothing) = item.kind {
      let chosen = codes.filter { $0 != nothing && random.next(below: 6) == 0 }
      return .chosen(chosen.isEmpty ? [nothing] : chosen)
    }
    if same { return .chosen([codes[codes.count / 2]]) }
    let first = random.next(below: codes.count)
    let second = random.next(below: codes.count)
    return .chosen([codes[lean == 0 ? min(first, second) : lean == 1 ? max(first, second) : first]])
  }
}
