import Screening
import Testing

/// What each decision looks at, and nothing else.
///
/// The enumerations cut the answers into spaces, one for each conclusion, and leave out of a space
/// what its rules do not read. That is right only as long as this holds.
struct IndependenceTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  /// Everything that a condition names.
  private func names(_ condition: Condition) -> Set<String> {
    switch condition {
    case .always: []
    case .answer(let item, _), .missing(let item): [item.rawValue]
    case .missingCount(let items, _): Set(items.map(\.rawValue))
    case .begun(let questionnaire): ["begun \(questionnaire)"]
    case .reaches(let scale, let cutoff): ["\(scale) \(cutoff)"]
    case .anyScale(let cutoff, _): ["any \(cutoff)"]
    case .firstValid(let scales, let cutoff, _): Set(scales.map { "\($0) \(cutoff)" })
    case .tally(let tally, _), .tallyInvalid(let tally, _): [tally.rawValue]
    case .decided(let name, _): [name.rawValue]
    case .policy: ["policy"]
    case .youngerThan: ["age"]
    case .mode: ["mode"]
    case .all(let parts), .any(let parts): parts.reduce([]) { $0.union(names($1)) }
    case .not(let part): names(part)
    }
  }

  private func names(_ rules: [Rule]?) -> Set<String> {
    (rules ?? []).reduce([]) { $0.union(names($1.when)) }
  }

  @Test func `each decision looks at what its space runs over`() {
    let book = reasoner.book
    let found = book.decisions.mapValues { names($0) }
    #expect(
      found == [
        .lonelyNow: ["any lonely_now", "D1"],
        .selfReport: ["lonelyNow", "D1", "D2", "D3", "D4", "D5", "D6", "policy"],
        .skills: [
          "begun needs_short", "needs_short.flags skills", "A1", "A3", "A5", "A8", "A9", "A13",
          "skillsPoints",
        ],
        .meeting: ["begun needs_short", "needs_b.meeting meeting", "M1", "M2", "M3", "M4"],
        .path: [
          "skills", "meeting", "djg11.emotional closeness", "djg6.emotional closeness",
          "core_own.closeness closeness",
        ],
      ]
    )
    #expect(
      names(book.modifiers) == [
        "needs_a.introversion small_scale", "needs_short.small_scale small_scale", "M4", "M7",
      ]
    )
    let totals = ["djg11", "djg6", "core_own", "ucla3"].map { "\($0).total lonely_now" }
    #expect(names(book.flags) == Set(totals + ["D1", "D2", "lonelyNow"]))
    #expect(
      names(book.safety) == [
        "phq2.total positive", "phq2.total high", "D7", "age", "course", "any professional",
      ]
    )
  }

  @Test func `whether there is loneliness is asked before anything about its course`() {
    let rules = reasoner.book.decisions[.selfReport] ?? []
    #expect(rules.prefix(2).map { names($0.when) } == [["lonelyNow"], ["lonelyNow"]])
  }

  @Test func `a cut-off that any scale may have is on the scales that the spaces have`() {
    func scales(_ cutoff: Cutoff.ID) -> Set<String> {
      Set(
        reasoner.catalog.questionnaires.flatMap { questionnaire in
          questionnaire.scales.filter { $0.cutoff(cutoff) != nil }
            .map { "\(questionnaire.id).\($0.id)" }
        }
      )
    }
    #expect(scales("lonely_now") == ["djg6.total", "djg11.total", "core_own.total", "ucla3.total"])
    #expect(scales("professional") == ["djg6.total", "djg11.total"])
  }

  @Test(
    arguments: [
      ("needs_b.meeting", ["M1", "M2", "M3", "M5", "M6"]),
      ("needs_short.flags", ["A1", "A3", "A5", "A8", "A9", "A13"]),
      ("needs_short.small_scale", ["A11"]), ("needs_a.introversion", ["A11", "A12"]),
      ("needs_a.social_skills", ["A1", "A2"]), ("needs_a.self_image", ["A3", "A4"]),
      ("needs_a.confidence", ["A5", "A6"]), ("needs_a.social_anxiety", ["A7", "A8"]),
      ("needs_a.shyness", ["A9", "A10"]), ("needs_a.expectations", ["A13", "A14"]),
      ("core_own.closeness", ["f4", "f5"]), ("phq2.total", ["p1", "p2"]),
      ("djg6.emotional", ["djg6_1", "djg6_4", "djg6_6"]),
      (
        "djg11.emotional",
        ["djg11_2", "djg11_3", "djg11_5", "djg11_6", "djg11_9", "djg11_10"]
      ),
    ] as [(String, Set<Item.ID>)]
  )
  func `a scale that a rule reads is made of these answers`(
    name: String,
    items: Set<Item.ID>
  ) throws {
    let name = try #require(ScaleName(name))
    let scale = try #require(reasoner.catalog.questionnaire(name.questionnaire)?.scale(name.scale))
    #expect(Set(scale.keys.keys) == items)
  }

  @Test func `the points for practice are those of the six causes`() {
    let six = ["social_skills", "self_image", "confidence", "social_anxiety", "shyness"]
    let tallies = reasoner.book.tallies
    #expect(tallies.map(\.id) == ["skillsPoints"])
    #expect(
      Set(tallies.flatMap(\.scales).map(\.description))
        == Set((six + ["expectations"]).map { "needs_a.\($0)" })
    )
  }
}
