import Screening
import Testing

/// Needs, points and paths of the long form, restated by hand from instruments.md 4.5.
struct NeedsTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  private struct Pair {
    let cause: Cause
    let first: Item.ID
    let second: Item.ID
    /// Whether the first is worded the other way round: 6 − x.
    let isReversed: Bool
  }

  private static let pairs: [Pair] = [
    Pair(cause: .socialSkills, first: "A1", second: "A2", isReversed: true),
    Pair(cause: .selfImage, first: "A3", second: "A4", isReversed: true),
    Pair(cause: .confidence, first: "A5", second: "A6", isReversed: true),
    Pair(cause: .socialAnxiety, first: "A7", second: "A8", isReversed: false),
    Pair(cause: .shyness, first: "A9", second: "A10", isReversed: false),
    Pair(cause: .introversion, first: "A11", second: "A12", isReversed: false),
    Pair(cause: .expectations, first: "A13", second: "A14", isReversed: false),
  ]

  /// Answers that give each cause its score; a cause that is `nil` has one answer only.
  private func answers(_ scores: [Cause: Int?], rest: Int = 4) -> [Item.ID: Int] {
    var answers: [Item.ID: Int] = [:]
    for pair in Self.pairs {
      let score = scores[pair.cause] ?? rest
      let half = min(5, (score ?? 9) - 1)
      answers[pair.first] = pair.isReversed ? 6 - half : half
      if let score { answers[pair.second] = score - half }
    }
    return answers
  }

  private func needs(
    _ a: [Item.ID: Int],
    _ b: [Item.ID: Int] = ["M1": 4, "M2": 1, "M3": 3, "M4": 3],
    letters: [Item.ID: [AnswerOption.ID]] = [:],
    others: [Questionnaire.ID: [Item.ID: Int]] = [:]
  ) -> NeedsConclusion {
    let answers = others.merging(["needs_a": a, "needs_b": b]) { first, _ in first }
    return ShippedRules.assess(reasoner, ShippedRules.input(answers, letters: letters)).needs
  }

  @Test func `two statements make a cause, and its points are one from 7 and two from 9`() {
    for pair in Self.pairs {
      for first in [-1, 1, 2, 3, 4, 5] {
        for second in [-1, 1, 2, 3, 4, 5] {
          var sheet = answers([:])
          sheet[pair.first] = first
          sheet[pair.second] = second
          let needs = needs(sheet)
          let score =
            first < 0 || second < 0 ? nil : (pair.isReversed ? 6 - first : first) + second
          #expect(needs.causes[pair.cause] == score)
          #expect(needs.causes.count == (score == nil ? 6 : 7))
          let points = (score ?? 0) >= 9 ? 2 : (score ?? 0) >= 7 ? 1 : 0
          // Introversion is a preference: it gives no points but asks for small groups.
          let isPreference = pair.cause == .introversion
          #expect(needs.skillsPoints == (isPreference ? 0 : points))
          #expect(needs.modifiers == (isPreference && points > 0 ? [.smallScale] : []))
        }
      }
    }
  }

  @Test func `practice is needed from two points, from one cause or from two`() {
    let six = Self.pairs.map(\.cause).filter { $0 != .introversion }
    for cause in six {
      #expect(needs(answers([cause: 9])).path == .skills)
      #expect(needs(answers([cause: 8])).path == .none)
      for other in six where other != cause {
        let needs = needs(answers([cause: 7, other: 7]))
        #expect(needs.path == .skills && needs.skillsPoints == 2)
      }
    }
    let all = needs(answers([:], rest: 10))
    #expect(all.skillsPoints == 12 && all.path == .skills)
    #expect(needs(answers([.introversion: 10])).path == .none)
  }

  @Test func `two causes without a score leave it open, unless the others are enough`() {
    let six = Self.pairs.map(\.cause).filter { $0 != .introversion }
    for (index, cause) in six.enumerated() {
      let other = six[(index + 1) % six.count]
      let third = six[(index + 2) % six.count]
      #expect(needs(answers([cause: nil])).path == .none)
      #expect(needs(answers([cause: nil, .introversion: nil])).path == .none)
      #expect(needs(answers([cause: nil, other: nil])).path == .undetermined)
      #expect(needs(answers([cause: nil, other: nil, third: 8])).path == .undetermined)
      #expect(needs(answers([cause: nil, other: nil, third: 9])).path == .skills)
    }
    #expect(needs([:]).skillsPoints == 0 && needs([:]).path == .undetermined)
  }

  @Test func `contacts of earlier days are noted and give no points`() {
    for (code, modifiers) in [
      (3, [Modifier.lostNetwork]), (2, []), (1, [.neverNetwork]), (9, []), (-1, []),
    ] {
      let needs = needs(answers([:]), ["M1": 4, "M2": 1, "M3": 3, "M4": 3, "M7": code])
      #expect(needs.modifiers == modifiers && needs.meetingPoints == 0)
    }
    let all = needs(answers([.introversion: 7]), ["M4": 1, "M7": 1])
    #expect(all.modifiers == [.smallScale, .noWish, .neverNetwork])
  }

  @Test func `closeness is opened by the first scale that is valid there`() {
    // Emotional points of djg11 and djg6, and both answers of our own, from below the cut up.
    let djg11 = [
      2: [3, 3, 3, 3, 1, 1, 3, 3, 1, 1, 3], 3: [3, 3, 3, 3, 3, 1, 3, 3, 1, 1, 3],
    ].mapValues { ShippedRules.codes("djg11_", $0) }
    let djg6 = [1: [3, 3, 3, 1, 3, 1], 2: [3, 3, 3, 3, 3, 1], -1: [3, 3, 3, -1, 3, 3]]
      .mapValues { ShippedRules.codes("djg6_", $0) }
    func path(_ others: [Questionnaire.ID: [Item.ID: Int]]) -> Path {
      needs(answers([:]), others: others).path
    }
    for (points, codes) in djg11 {
      for other in djg6.values {
        #expect(path(["djg11": codes, "djg6": other]) == (points >= 3 ? .closeness : .none))
      }
    }
    for (points, codes) in djg6 {
      #expect(path(["djg6": codes]) == (points >= 2 ? .closeness : .none))
    }
    for f4 in [-1, 1, 2, 3] {
      for f5 in [-1, 1, 2, 3] {
        let own: [Item.ID: Int] = ["f1": 3, "f2": 1, "f3": 3, "f4": f4, "f5": f5]
        let isOpen = f4 >= 2 && (1...2).contains(f5)
        #expect(path(["core_own": own]) == (isOpen ? .closeness : .none))
        // Behind a scale that is not valid there, and not behind one that is.
        #expect(path(["core_own": own, "djg6": djg6[-1] ?? [:]]) == (isOpen ? .closeness : .none))
        #expect(path(["core_own": own, "djg6": djg6[1] ?? [:]]) == .none)
      }
    }
  }

  @Test func `a path is said only where something is missed now`() {
    for (d1, isShown) in [(4, true), (2, false), (-1, false)] {
      #expect(needs(answers([:]), others: ["course": ["D1": d1]]).isShown == isShown)
    }
  }
}
