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

  /// The points of Part B; an answer that is missing counts nothing.
  private func meetingPoints(_ m: [Int], _ m5: Bool, _ m6: Bool) -> Int {
    let people = [0: 2, 1: 2, 2: 1][m[0]] ?? 0
    let often = [3: 1, 4: 2, 5: 2][m[1]] ?? 0
    return people + often + (m[2] == 1 ? 1 : 0) + (m5 ? 1 : 0) + (m6 ? 1 : 0)
  }

  @Test func `meeting is needed from two points and with a wish for it`() {
    let calm = answers([:])
    let letters: [([Item.ID: [AnswerOption.ID]], m5: Bool, m6: Bool)] = [
      ([:], false, false), (["M5": ["z"], "M6": ["c"]], false, true),
      (["M5": ["b", "j"], "M6": ["z"]], true, false),
    ]
    for m1 in [-1, 0, 1, 2, 3, 4] {
      for m2 in [-1, 1, 2, 3, 4, 5] {
        for m3 in [-1, 1, 2, 3] {
          for m4 in [-1, 1, 2, 3] {
            for (codes, m5, m6) in letters {
              let sheet: [Item.ID: Int] = ["M1": m1, "M2": m2, "M3": m3, "M4": m4]
              let needs = needs(calm, sheet, letters: codes)
              let points = meetingPoints([m1, m2, m3], m5, m6)
              #expect(needs.meetingPoints == points)
              let path: Path =
                m4 == 1
                ? .none : points >= 2 ? .meeting : m1 < 0 || m2 < 0 ? .undetermined : .none
              #expect(needs.path == path)
              #expect(needs.modifiers == (m4 == 1 ? [.noWish] : []))
            }
          }
        }
      }
    }
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

  @Test func `practice and meeting together make the path`() {
    let skills: [Need: [Cause: Int?]] = [
      .yes: [.shyness: 9], .no: [:], .unknown: [.shyness: nil, .confidence: nil],
    ]
    let meeting: [Need: [Item.ID: Int]] = [
      .yes: ["M1": 0, "M2": 1, "M3": 3, "M4": 3], .no: ["M1": 4, "M2": 1, "M3": 3, "M4": 3],
      .unknown: ["M1": 4, "M3": 3, "M4": 3],
    ]
    let paths: [Need: [Need: Path]] = [
      .yes: [.yes: .both, .no: .skills, .unknown: .skills],
      .no: [.yes: .meeting, .no: .none, .unknown: .undetermined],
      .unknown: [.yes: .meetingProvisional, .no: .undetermined, .unknown: .undetermined],
    ]
    for (skill, causes) in skills {
      for (meet, contacts) in meeting {
        // What is felt to be missing in closeness counts only where nothing else is needed.
        for high in [false, true] {
          let djg6 = ShippedRules.codes("djg6_", high ? [3, 3, 3, 3, 3, 3] : [1, 3, 3, 1, 3, 1])
          let path = needs(answers(causes), contacts, others: ["djg6": djg6]).path
          let expected = paths[skill]?[meet]
          #expect(path == (high && expected == Path.none ? .closeness : expected))
        }
      }
    }
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
