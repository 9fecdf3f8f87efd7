import Screening
import Testing

/// The reasons that go with each conclusion: contract, section 4, `because`.
struct ReasonTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  private let lonely = ShippedRules.codes("djg6_", [3, 1, 1, 3, 1, 3])
  private let content = ShippedRules.codes("djg6_", [1, 3, 3, 1, 3, 1])

  /// The findings of one conclusion: rule, value, answers and scores in a line.
  private func reasons(
    _ conclusion: String,
    _ answers: [Questionnaire.ID: [Item.ID: Int]],
    letters: [Item.ID: [AnswerOption.ID]] = [:],
    age: Int? = nil
  ) -> [String] {
    var input = ShippedRules.input(answers, letters: letters)
    input.age = age
    return Examination(reasoner, input).findings.filter { $0.conclusion == conclusion }.map {
      let given = $0.answers.map { given in
        "\(given.item)=" + given.codes.map(\.rawValue).joined(separator: "+")
      }
      return (["\($0.rule) \($0.value)"] + given + $0.scores.map(\.description))
        .joined(separator: " ")
    }
  }

  @Test func `a scale and a direct answer are two reasons`() {
    #expect(
      reasons("lonelyNow", ["djg6": lonely, "course": ["D1": 4]])
        == ["lonely.scale yes djg6.total", "lonely.direct yes D1=4"]
    )
    #expect(reasons("lonelyNow", ["djg6": lonely]) == ["lonely.scale yes djg6.total"])
    #expect(
      reasons("lonelyNow", ["djg6": content, "course": ["D1": 3]]) == ["lonely.direct yes D1=3"]
    )
    // Only the scale that reaches its cut is named, in the order of the catalogue.
    #expect(
      reasons("lonelyNow", ["djg6": content, "ucla3": ["u1": 3, "u2": 3, "u3": 3]])
        == ["lonely.scale yes ucla3.total"]
    )
    #expect(
      reasons("lonelyNow", ["djg6": lonely, "ucla3": ["u1": 3, "u2": 3, "u3": 3]])
        == ["lonely.scale yes djg6.total ucla3.total"]
    )
  }

  @Test func `no rests on what is valid, and unknown on nothing`() {
    #expect(reasons("lonelyNow", ["djg6": content]) == ["lonely.no no djg6.total"])
    #expect(
      reasons("lonelyNow", ["djg6": content, "course": ["D1": 0]])
        == ["lonely.no no D1=0 djg6.total"]
    )
    #expect(reasons("lonelyNow", ["course": ["D1": 2]]) == ["lonely.no no D1=2"])
    #expect(reasons("lonelyNow", ["djg6": [:]]) == ["lonely.unknown unknown"])
  }

  @Test func `the course names the rule, the history and how they combine`() {
    #expect(
      reasons("course", ["course": ShippedRules.codes("D", [4, 4, 2, 1, 1, 0])])
        == [
          "course.one-to-two-years chronic D1=4 D2=4 D3=2", "history.insufficient insufficient",
          "combine.chronic.insufficient chronic",
        ]
    )
    let rules: [(codes: [Int], first: String)] = [
      ([0, 0, 1], "course.not-lonely none"), ([4, -1, 1], "course.duration-unknown undetermined"),
      ([4, 9, 1], "course.duration-unknown undetermined D2=9"),
      ([4, 5, 3], "course.over-two-years chronic D2=5"),
      ([4, 4, 3], "course.one-to-two-years-unclear undetermined D2=4"),
      ([4, 3, 1, 1, 1, 0], "course.half-to-one-year-easing transient D2=3 D4=1 D5=1"),
      ([4, 3, 1, 1, 1, 2], "course.half-to-one-year-unclear undetermined D2=3"),
      ([4, 1, 1, 1, 1, 3], "course.recurrent undetermined D2=1 D6=3"),
      ([4, 1, 1, 1, 1, 1], "course.recent transient D2=1"),
    ]
    for (codes, first) in rules {
      #expect(reasons("course", ["course": ShippedRules.codes("D", codes)]).first == first)
    }
    #expect(
      reasons("course", ["djg6": lonely, "course": ShippedRules.codes("D", [1, 6, 3])]).first
        == "course.over-two-years-rare undetermined D1=1 D2=6 D3=3"
    )
    #expect(reasons("course", ["djg6": [:]]).first == "course.lonely-unknown undetermined")
  }

  @Test func `each class of history has its rule`() {
    let rules = HistoryClass.allCases.map { HistoryRule.rule(for: $0) }
    #expect(
      rules == [
        "history.two-years", "history.one-year", "history.recent-onset", "history.insufficient",
      ]
    )
  }

  @Test func `needs name the causes that gave points, and the points of meeting`() {
    // Shyness 9 and confidence 7; introversion gives no points and is no reason.
    let a = ShippedRules.codes("A", [4, 2, 4, 2, 2, 3, 2, 2, 5, 4, 5, 5, 2, 2])
    #expect(
      reasons("needs", ["needs_a": a, "needs_b": ["M1": 0, "M2": 1, "M3": 3, "M4": 3]])
        == [
          "needs.skills yes needs_a.confidence needs_a.shyness",
          "needs.meeting yes needs_b.meeting", "needs.path.1 both",
        ]
    )
    let calm = ShippedRules.codes("A", [4, 2, 4, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2])
    #expect(
      reasons("needs", ["needs_a": calm, "needs_b": ["M1": 0, "M2": 5, "M3": 1, "M4": 1]])
        == ["needs.skills no", "needs.no-wish no M4=1", "needs.path.7 none"]
    )
    #expect(
      reasons("needs", ["needs_a": [:], "needs_b": ["M1": 4, "M4": 3]])
        == ["needs.skills unknown", "needs.meeting unknown", "needs.path.5 undetermined"]
    )
    // The first scale of closeness that is valid, and no other.
    #expect(
      reasons(
        "needs",
        [
          "needs_a": calm, "needs_b": ["M1": 4, "M2": 1, "M3": 3, "M4": 3], "djg6": lonely,
          "core_own": ["f4": 3, "f5": 1],
        ]
      ).last == "needs.path.6 closeness djg6.emotional"
    )
  }

  @Test func `the short form names answers where answers decide`() {
    let answers: [Item.ID: Int] = [
      "A1": 1, "A3": 1, "A5": 5, "A8": 1, "A9": 1, "A13": 1, "M1": 1, "M3": 3, "M4": 3,
    ]
    #expect(
      reasons("needs", ["needs_short": answers])
        == ["needs.skills yes needs_short.flags", "needs.meeting yes M1=1", "needs.path.1 both"]
    )
  }

  @Test func `safety says why`() {
    #expect(
      reasons("safety", ["phq2": ["p1": 1, "p2": 2], "course": ["D7": 3]], age: 17)
        == [
          "safety.phq2_positive phq2_positive phq2.total",
          "safety.phq2_high phq2_high D7=3 phq2.total", "safety.under_18 under_18",
        ]
    )
    #expect(
      reasons("safety", ["djg6": lonely])
        == ["safety.professional_contact professional_contact djg6.total"]
    )
    #expect(reasons("safety", ["djg6": content]) == [])
  }

  @Test func `the source of a rule goes with it`() throws {
    let input = ShippedRules.input(["phq2": ["p1": 3, "p2": 0], "course": ["D1": 4, "D2": 6]])
    let findings = Examination(reasoner, input).findings
    let sources = Dictionary(findings.map { ($0.rule.rawValue, $0.source) }) { first, _ in first }
    #expect(sources["safety.phq2_positive"] == "S52")
    #expect(sources["course.over-two-years"] == "S30")
    #expect(sources["history.insufficient"] == "S30")
    #expect(sources["combine.chronic.insufficient"] == "own")
  }
}
