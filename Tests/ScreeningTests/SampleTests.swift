import Testing

@testable import Screening

/// Rules in which two scales share many items: too many ways of answering to try them all.
struct SampleTests {
  private static let nothing = LocalizedText(dutch: "", english: "")

  /// A questionnaire with two sums over the same items, and rules that look at both; with a band
  /// that is cut in the middle of the first.
  private static func reasoner(items count: Int) throws -> Reasoner {
    let items = (1...count).map { number in
      Item(
        id: .init("x\(number)"),
        text: nil,
        options: ["0", "1", "2", "3", "4"].map { AnswerOption(id: .init($0), label: nil) }
      )
    }
    func scale(_ id: Scale.ID, _ points: [Int]) -> Scale {
      let key = Dictionary(
        uniqueKeysWithValues: points.enumerated().map {
          (AnswerOption.ID(String($0.offset)), $0.element * 2)
        }
      )
      return Scale(
        id: id,
        keys: Dictionary(uniqueKeysWithValues: items.map { ($0.id, key) }),
        missing: .tolerated(0),
        cutoffs: [Cutoff(id: "line", atLeast: count * 4, source: "own")],
        bandings: [
          Banding(
            source: "own",
            bands: [
              .init(id: "low", scores: 0...(count * 4 - 1), category: "low"),
              .init(id: "high", scores: (count * 4)...(count * 8), category: "high"),
            ]
          )
        ]
      )
    }
    let catalog = Catalog([
      Questionnaire(
        id: "tangle",
        version: "1",
        title: nothing,
        items: items,
        scales: [scale("total", [0, 1, 2, 3, 4]), scale("down", [4, 3, 2, 1, 0])],
        provenance: Provenance(
          terms: nothing,
          citation: "",
          sources: [],
          validated: nothing,
          individualUse: .yes
        )
      )
    ])
    let both = Condition.all([
      .reaches(ScaleName("tangle", "total"), "line"), .reaches(ScaleName("tangle", "down"), "line"),
    ])
    let book = RuleBook(
      version: "1",
      questionnaires: ["tangle"],
      tallies: [],
      decisions: [
        .lonelyNow: [
          Rule(id: "both", when: both, value: "yes", source: "own"),
          Rule(id: "else", when: .always, value: "no", source: "own"),
        ]
      ],
      history: HistoryRule(
        minimumGap: 14,
        chronicSpan: 365,
        strongSpan: 730,
        recentSpan: 365,
        source: "own"
      ),
      combinations: [],
      combinationSource: "own",
      modifiers: [],
      flags: [],
      safety: [],
      straightlining: []
    )
    return try Reasoner(catalog: catalog, book: book)
  }

  private static func examination(items count: Int, answered: [Item.ID: String]) throws
    -> Examination
  {
    var responses = Responses()
    responses.begin("tangle")
    for (item, code) in answered { responses["tangle", item] = .chosen([.init(code)]) }
    return Examination(
      try reasoner(items: count),
      Input(responses: responses, mode: .intake, today: CalendarDay(number: 20_781))
    )
  }

  private static func lonely(_ certainties: [Certainty]) throws -> Certainty {
    try #require(certainties.first { $0.conclusion == "lonelyNow" })
  }

  @Test func `with few shared items every completion is counted`() throws {
    let told = try Self.lonely(Self.examination(items: 4, answered: [:]).certainties)
    #expect(told.isExact && told.completions == 625)
    // Both lines are reached only when the sums are equal: 85 of 625 ways to make 8 with four.
    #expect(told.shares.map { Int(($0.share * 625).rounded()) } == [85, 540])
  }

  @Test func `with many a sample is drawn, the same every time, that says what it is`() throws {
    let examination = try Self.examination(items: 12, answered: [:])
    let told = try Self.lonely(examination.certainties)
    #expect(!told.isExact && told.completions == 244_140_625)
    #expect(Certainty.sampleSize == 10_000 && Certainty.seed == 1)
    // Sums of twelve that make exactly 24: 19,611,175 of 244,140,625, by counting them elsewhere.
    let share = try #require(told.shares.first { $0.value == "yes" }?.share)
    #expect(abs(share - 19_611_175.0 / 244_140_625) < 0.01)
    let again = try Self.lonely(examination.certainties)
    #expect(told == again)
  }

  @Test func `few completions of many shared items are all tried`() throws {
    // All but four of twenty items say 2: the other four make 8 in 85 of 625 ways.
    let answered = Dictionary(
      uniqueKeysWithValues: (1...16).map { (Item.ID("x\($0)"), "2") }
    )
    let told = try Self.lonely(Self.examination(items: 20, answered: answered).certainties)
    #expect(told.isExact && told.completions == 625)
    #expect(told.shares.map { Int(($0.share * 625).rounded()) } == [85, 540])
    // Seven open: 78,125 completions, still few; with their items shared too many to combine.
    let seven = answered.filter { $0.key != "x14" && $0.key != "x15" && $0.key != "x16" }
    let more = try Self.lonely(Self.examination(items: 20, answered: seven).certainties)
    #expect(more.isExact && more.completions == 78_125)
  }

  @Test func `more completions than a number can hold are a sample too`() throws {
    let told = try Self.lonely(Self.examination(items: 60, answered: [:]).certainties)
    #expect(!told.isExact && told.completions == .max)
    let all = try Self.examination(items: 60, answered: [:]).certainties
    let band = try #require(all.first { $0.conclusion == "tangle.total.band" })
    #expect(
      !band.isExact && band.completions == .max && band.shares.map(\.value) == ["low", "high"]
    )
    // The middle sum counts as high: a little more than half.
    #expect(band.shares.allSatisfy { abs($0.share - 0.5) < 0.05 })
    let few = try Self.examination(items: 4, answered: [:]).certainties
    let exact = try #require(few.first { $0.conclusion == "tangle.total.band" })
    #expect(exact.isExact && exact.completions == 625)
    #expect(exact.shares.map { Int(($0.share * 625).rounded()) } == [270, 355])
  }

  @Test func `one answer off, and changes of one or two, are tried one by one`() throws {
    let answered = Dictionary(
      uniqueKeysWithValues: (1...12).map { (Item.ID("x\($0)"), "2") }
    )
    let examination = try Self.examination(items: 12, answered: answered)
    let told = try Self.lonely(examination.certaintiesOffByOne)
    // Only the sheet itself has equal sums; each of 24 neighbours has not.
    #expect(told.isExact && told.completions == 25)
    #expect(told.shares.map { Int(($0.share * 25).rounded()) } == [1, 24])
    let turn = try #require(examination.turns.first { $0.conclusion == "lonelyNow" })
    #expect(turn.value == "no" && turn.changes.map(\.item) == ["x1"])
    var uneven = answered
    (uneven["x3"], uneven["x4"], uneven["x5"]) = ("4", "4", "4")
    let changed = try Self.examination(items: 12, answered: uneven)
    let back = try #require(changed.turns.first)
    #expect(back.value == "yes" && back.changes.count == 2)
  }
}
