import Screening
import Testing

/// Scales, answers and codings by themselves, on instruments made up for it.
struct ScaleTests {
  private static func scale(
    keys: [Item.ID: Scale.Key],
    cutoffs: [Cutoff] = [],
    bandings: [Banding] = []
  ) -> Scale {
    Scale(id: "total", keys: keys, missing: .tolerated(1), cutoffs: cutoffs, bandings: bandings)
  }

  private static func band(_ scores: ClosedRange<Int>, _ id: String) -> Banding.Band {
    Banding.Band(id: .init(id), scores: scores, category: id)
  }

  @Test func `the range adds up the least and the most of each item`() {
    let scale = Self.scale(keys: [
      "a": ["1": 2, "2": 4, "3": 6], "b": ["1": -1, "2": 3], "c": [:],
    ])
    #expect(scale.range == 1...9)
    #expect(Self.scale(keys: [:]).range == 0...0)
  }

  @Test func `a cut-off and a band are found by name and by score, the first of them`() {
    let scale = Self.scale(
      keys: [:],
      cutoffs: [
        Cutoff(id: "low", atLeast: 2, source: "x"), Cutoff(id: "high", atLeast: 6, source: "x"),
        Cutoff(id: "low", atLeast: 4, source: "y"),
      ],
      bandings: [
        Banding(source: "x", bands: [Self.band(0...9, "all")], isReported: false),
        Banding(source: "y", bands: [Self.band(0...3, "few"), Self.band(4...8, "many")]),
        Banding(source: "z", bands: []),
      ]
    )
    #expect(scale.cutoff("low")?.atLeast == 2 && scale.cutoff("high")?.atLeast == 6)
    #expect(scale.cutoff("middle") == nil)
    #expect(scale.reportedBanding?.source == "y")
    let bands = [-1, 0, 3, 4, 8, 9].map { scale.reportedBanding?.band(of: $0)?.category }
    #expect(bands == [nil, "few", "few", "many", "many", nil])
    #expect(Self.scale(keys: [:]).reportedBanding == nil)
    #expect(Self.scale(keys: [:]).isReported)
  }

  @Test func `so many may be missing, or any number`() {
    #expect(
      [0, 1, 2, 3].map { MissingRule.tolerated(1).allows(missing: $0) } == [
        true, true, false, false,
      ]
    )
    #expect(MissingRule.tolerated(0).allows(missing: 0))
    #expect([0, 1, 99].allSatisfy { MissingRule.counted.allows(missing: $0) })
  }

  @Test(
    arguments: [
      (0, "0"), (1, "0.5"), (2, "1"), (5, "2.5"), (22, "11"), (-1, "-0.5"), (-2, "-1"),
      (-5, "-2.5"),
    ]
  )
  func `halves are written as people write them`(halves: Int, text: String) {
    #expect(halves.halves == text)
  }

  @Test func `answers are kept by questionnaire and item, and what is begun is remembered`() {
    var responses = Responses()
    #expect(!responses.hasBegun("q") && Array(responses.begun).isEmpty)
    #expect(responses["q", "a"] == nil && responses.chosen("q", "a") == [])
    responses.begin("q")
    #expect(responses.hasBegun("q") && !responses.hasBegun("r"))
    responses["q", "a"] = .chosen(["1", "2"])
    responses["r", "a"] = .declined
    // Begun again, nothing is lost.
    responses.begin("q")
    #expect(responses.chosen("q", "a") == ["1", "2"])
    #expect(responses["r", "a"] == .declined && responses.chosen("r", "a") == [])
    #expect(Set(responses.begun) == ["q", "r"])
    responses["q", "a"] = nil
    #expect(responses["q", "a"] == nil && responses.hasBegun("q"))
    for answer in [Answer.number(3), .text("x"), .unknown, .notAsked] {
      responses["q", "b"] = answer
      #expect(responses.chosen("q", "b") == [])
    }
  }

  private static let one = Item(
    id: "one",
    text: LocalizedText(dutch: "", english: ""),
    kind: .one(unsure: "9"),
    options: ["1", "2", "9"].map { AnswerOption(id: $0, label: nil) }
  )
  private static let several = Item(
    id: "several",
    text: nil,
    kind: .several(nothing: "z"),
    options: ["a", "b", "z"].map { AnswerOption(id: $0, label: nil) }
  )

  @Test func `rules see an option, or something and nothing where several may be chosen`() {
    #expect(Self.one.outcomes == ["1", "2", "9"])
    #expect(Self.several.outcomes == ["something", "nothing"])
    #expect(Item(id: "n", text: nil, kind: .number(0...9), options: []).outcomes == [])
    #expect(Item(id: "t", text: nil, kind: .text, options: []).outcomes == [])
    #expect(Self.one.outcome(of: []) == nil && Self.one.outcome(of: ["2"]) == "2")
    #expect(Self.several.outcome(of: []) == nil)
    #expect(Self.several.outcome(of: ["z"]) == "nothing")
    #expect(Self.several.outcome(of: ["a"]) == "something")
    #expect(Self.several.outcome(of: ["a", "b"]) == "something")
  }

  private static func questionnaire(items: [Item], codings: [Coding] = []) -> Questionnaire {
    let nothing = LocalizedText(dutch: "", english: "")
    return Questionnaire(
      id: "q",
      version: "1",
      title: nothing,
      items: items,
      scales: [
        Scale(id: "total", keys: ["one": ["1": 2, "2": 4]], missing: .counted, isReported: false),
        Scale(id: "other", keys: ["several": ["something": 1]], missing: .tolerated(0)),
      ],
      codings: codings,
      provenance: Provenance(
        terms: nothing,
        citation: "",
        sources: [],
        validated: nothing,
        individualUse: .yes
      )
    )
  }

  @Test func `items and scales are found by name, and words are there or not`() {
    let both = Self.questionnaire(items: [Self.one, Self.several])
    #expect(both.item("several") == Self.several && both.item("three") == nil)
    #expect(both.scale("other")?.id == "other" && both.scale("three") == nil)
    #expect(!both.hasWording && Self.questionnaire(items: [Self.one]).hasWording)
    #expect(Self.questionnaire(items: []).hasWording)
  }

  @Test func `a coding gives each of its codes the points of the usual one`() throws {
    let coding = Coding(
      id: "five",
      options: ["a", "b", "c", "d"].map { AnswerOption(id: $0, label: nil) },
      equivalents: ["1", "1", "2", "9"],
      missingCodes: ["-1"]
    )
    let other = Coding(id: "none", options: [], equivalents: [], missingCodes: [])
    let questionnaire = Self.questionnaire(items: [Self.one], codings: [other, coding])
    let coded = try #require(questionnaire.coded(as: "five"))
    #expect(coded.scale("total")?.keys == ["one": ["a": 2, "b": 2, "c": 4]])
    #expect(coded.scale("total")?.missing == .counted && coded.scale("total")?.isReported == false)
    #expect(coded.items.map(\.options) == [coding.options] && coded.items.map(\.id) == ["one"])
    #expect(coded.items.map(\.kind) == [Self.one.kind] && coded.codings == [other, coding])
    #expect(questionnaire.coded(as: "six") == nil)
    let catalog = Catalog([questionnaire])
    #expect(catalog.coded(["q": "five"])?.questionnaire("q") == coded)
    #expect(catalog.coded([:])?.questionnaire("q") == questionnaire)
    #expect(catalog.coded(["q": "six"]) == nil)
    #expect(catalog.questionnaire("r") == nil)
  }
}
