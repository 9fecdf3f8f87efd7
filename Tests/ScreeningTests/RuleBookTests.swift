import Testing

@testable import Screening

/// Rules over a questionnaire made up for it: what each condition asks, and names that are nowhere.
struct RuleBookTests {
  private static let nothing = LocalizedText(dutch: "", english: "")

  /// Two items asked by two questionnaires, a sum of both, and a rule that may be any condition.
  private static let catalog: Catalog = {
    let items = ["a", "b"].map { id in
      Item(
        id: .init(id),
        text: nil,
        options: ["0", "1", "2"].map { AnswerOption(id: .init($0), label: nil) }
      )
    }
    func questionnaire(_ id: Questionnaire.ID, missing: MissingRule) -> Questionnaire {
      let key: Scale.Key = ["0": 0, "1": 2, "2": 4]
      return Questionnaire(
        id: id,
        version: "1",
        title: nothing,
        items: items,
        scales: [
          Scale(
            id: "total",
            keys: ["a": key, "b": key],
            missing: missing,
            cutoffs: [
              Cutoff(id: "some", atLeast: 4, source: "own"),
              Cutoff(id: "none", atLeast: 0, source: "own"),
              Cutoff(id: "all", atLeast: 8, source: "own"),
            ]
          )
        ],
        provenance: Provenance(
          terms: nothing,
          citation: "",
          sources: [],
          validated: nothing,
          individualUse: .yes
        )
      )
    }
    return Catalog([
      questionnaire("q", missing: .tolerated(0)), questionnaire("r", missing: .tolerated(1)),
    ])
  }()

  private static func book(
    lonely: Condition = .always,
    value: String = "yes",
    scales: [ScaleName] = [ScaleName("q", "total"), ScaleName("r", "total")],
    points: [Cutoff.ID: Int] = ["some": 1, "all": 3]
  ) -> RuleBook {
    RuleBook(
      version: "1",
      questionnaires: ["q", "r"],
      tallies: [Tally(id: "t", scales: scales, points: points)],
      decisions: [.lonelyNow: [Rule(id: "x", when: lonely, value: value, source: "own")]],
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
  }

  /// Whether a condition holds, given the answers in `q` and in `r`; `nil` is a questionnaire that
  /// was not begun.
  private func holds(
    _ condition: Condition,
    q: [Item.ID: AnswerOption.ID]? = nil,
    r: [Item.ID: AnswerOption.ID]? = nil
  ) throws -> Bool {
    var responses = Responses()
    for (id, answers) in [("q", q), ("r", r)] as [(Questionnaire.ID, [Item.ID: AnswerOption.ID]?)] {
      guard let answers else { continue }
      responses.begin(id)
      for (item, code) in answers { responses[id, item] = .chosen([code]) }
    }
    let input = Input(responses: responses, mode: .kiosk, age: 40, today: CalendarDay(number: 0))
    let reasoner = try Reasoner(catalog: Self.catalog, book: Self.book())
    return try reasoner.holds(condition, given: input)
  }

  @Test func `an answer is asked for by its options, in whichever questionnaire it is`() throws {
    for code in ["0", "1", "2"] as [AnswerOption.ID] {
      for options in [["0"], ["1", "2"], ["2"]] as [Set<AnswerOption.ID>] {
        let isIn = options.contains(code)
        #expect(try holds(.answer("a", options), q: ["a": code]) == isIn)
        #expect(try holds(.answer("a", options), r: ["a": code]) == isIn)
      }
    }
    #expect(try !holds(.answer("a", ["0", "1", "2"]), q: ["b": "0"]))
    // The first that has an answer counts.
    #expect(try holds(.answer("a", ["1"]), q: ["a": "1"], r: ["a": "2"]))
    #expect(try holds(.answer("a", ["2"]), q: ["b": "1"], r: ["a": "2"]))
  }

  @Test func `what is missing is counted, and an answer of the first option is not missing`() throws
  {
    #expect(try holds(.missing("a"), q: ["b": "0"]) && !holds(.missing("b"), q: ["b": "0"]))
    for (answers, missing) in [([:], 2), (["a": "0"], 1), (["a": "0", "b": "1"], 0)]
      as [([Item.ID: AnswerOption.ID], Int)]
    {
      for limit in 1...2 {
        #expect(
          try holds(.missingCount(["a", "b"], atLeast: limit), q: answers) == (missing >= limit)
        )
      }
    }
  }

  @Test func `a score that is not valid reaches nothing, not even nothing`() throws {
    let name = ScaleName("q", "total")
    #expect(try holds(.reaches(name, "none"), q: ["a": "0", "b": "0"]))
    #expect(try !holds(.reaches(name, "none"), q: ["a": "2"]))
    #expect(try !holds(.reaches(name, "none")))
    #expect(try holds(.reaches(name, "some"), q: ["a": "1", "b": "1"]))
    #expect(try !holds(.reaches(name, "some"), q: ["a": "1", "b": "0"]))
    // One may be missing in r: the sum is a lower bound.
    #expect(try holds(.reaches(ScaleName("r", "total"), "some"), r: ["a": "2"]))
  }

  @Test func `a scale is begun, valid or reached`() throws {
    let states = Condition.ScaleState.allCases
    func found(_ q: [Item.ID: AnswerOption.ID]?, _ r: [Item.ID: AnswerOption.ID]?) throws -> [Bool]
    {
      try states.map { try holds(.anyScale("some", $0), q: q, r: r) }
    }
    #expect(states == [.begun, .valid, .reached])
    #expect(try found(nil, nil) == [false, false, false])
    #expect(try found(["a": "2"], nil) == [true, false, false])
    #expect(try found(["a": "0", "b": "0"], nil) == [true, true, false])
    #expect(try found(["a": "2", "b": "0"], nil) == [true, true, true])
    #expect(try found([:], ["a": "2"]) == [true, true, true])
    // No score is as good as reaching a cut at nothing.
    #expect(try !holds(.anyScale("none", .reached), q: ["a": "2"]))
    #expect(try holds(.anyScale("none", .reached), q: ["a": "0", "b": "0"]))
  }

  @Test func `the first valid scale decides, either way`() throws {
    let names = [ScaleName("q", "total"), ScaleName("r", "total")]
    for reached in [true, false] {
      let condition = Condition.firstValid(names, "some", reached: reached)
      #expect(try holds(condition, q: ["a": "2", "b": "0"], r: ["a": "0", "b": "0"]) == reached)
      #expect(try holds(condition, q: ["a": "0", "b": "0"], r: ["a": "2", "b": "2"]) == !reached)
      #expect(try holds(condition, q: [:], r: ["a": "2"]) == reached)
      // Without a valid one nothing is said.
      #expect(try !holds(condition, q: ["a": "0"]))
      #expect(try !holds(condition))
    }
  }

  @Test func `the dearest cut reached counts, over all scales of a tally`() throws {
    // q: sums 0, 2 and 4 reach nothing, one and three points.
    let sheets: [(q: [Item.ID: AnswerOption.ID], points: Int, invalid: Int)] = [
      (["a": "0", "b": "1"], 0, 1), (["a": "1", "b": "1"], 1, 1), (["a": "2", "b": "1"], 1, 1),
      (["a": "2", "b": "2"], 3, 1), (["a": "2"], 0, 2),
      // A sum of nothing is a score.
      (["a": "0", "b": "0"], 0, 1),
    ]
    for (q, points, invalid) in sheets {
      for limit in 1...4 {
        #expect(try holds(.tally("t", atLeast: limit), q: q) == (points >= limit))
        #expect(try holds(.tallyInvalid("t", atLeast: limit), q: q) == (invalid >= limit))
      }
    }
    #expect(try holds(.tally("t", atLeast: 4), q: ["a": "2", "b": "2"], r: ["b": "2"]))
  }

  @Test func `conditions are joined and turned round`() throws {
    let (yes, no) = (Condition.always, Condition.not(.always))
    let q: [Item.ID: AnswerOption.ID] = [:]
    #expect(try holds(.all([yes, yes])) && !holds(.all([yes, no])) && !holds(.all([no, yes])))
    #expect(try holds(.any([no, yes])) && holds(.any([yes, no])) && !holds(.any([no, no])))
    #expect(try holds(.all([])) && !holds(.any([])))
    #expect(try holds(.begun("q"), q: q) && !holds(.begun("r"), q: q))
    #expect(try holds(.mode(.kiosk)) && !holds(.mode(.intake)) && !holds(.mode(.selfCheck)))
    #expect(try holds(.policy(.practice)) && !holds(.policy(.literature)))
    #expect(try holds(.youngerThan(41)) && !holds(.youngerThan(40)))
    #expect(try holds(.decided(.lonelyNow, "yes")) && !holds(.decided(.lonelyNow, "no")))
  }

  @Test(
    arguments: [
      (.missing("x"), "no item 'x'"), (.answer("a", ["7"]), "no option of a '7'"),
      (.missingCount(["a", "x"], atLeast: 1), "no item 'x'"),
      (.begun("x"), "no questionnaire 'x'"),
      (.reaches(ScaleName("q", "x"), "some"), "no scale 'q.x'"),
      (.reaches(ScaleName("q", "total"), "x"), "no cut-off of q.total 'x'"),
      (.firstValid([ScaleName("x", "total")], "some", reached: true), "no scale 'x.total'"),
      (.tally("x", atLeast: 1), "no tally 'x'"), (.tallyInvalid("x", atLeast: 1), "no tally 'x'"),
      (.decided(.path, "x"), "no value of path 'x'"),
      (.all([.always, .missing("x")]), "no item 'x'"), (.not(.missing("x")), "no item 'x'"),
    ] as [(Condition, String)]
  )
  func `a name that is nowhere is refused, and named`(condition: Condition, said: String) {
    let error = #expect(throws: UnresolvedName.self) {
      try Reasoner(catalog: Self.catalog, book: Self.book(lonely: condition))
    }
    #expect(error?.description == said)
  }

  @Test func `a value or a scale of a tally that is nowhere is refused, and named`() {
    let books: [(RuleBook, String)] = [
      (Self.book(value: "perhaps"), "no value for x 'perhaps'"),
      (Self.book(scales: [ScaleName("q", "x")]), "no scale 'q.x'"),
      (Self.book(points: ["x": 1]), "no cut-off of q.total 'x'"),
    ]
    for (book, said) in books {
      let error = #expect(throws: UnresolvedName.self) {
        try Reasoner(catalog: Self.catalog, book: book)
      }
      #expect(error?.description == said)
    }
  }

  @Test func `a scale is named by its questionnaire and one dot`() {
    #expect(ScaleName("djg6.total") == ScaleName("djg6", "total"))
    for text in ["", ".", "a", "a.", ".b", "a.b.c", "a..b", "a.b."] {
      #expect(ScaleName(text) == nil, "\(text)")
    }
    #expect(ScaleName("a", "b").description == "a.b")
  }
}
