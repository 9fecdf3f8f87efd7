import Screening

/// Answers that make each state of what the path looks at, in the long form and in the short one.
enum NeedsSheets {
  /// What a cause can be, for the points: instruments.md 4.5, part A.
  enum Level: Int, CaseIterable {
    /// A score of 2 to 6, of 7 or 8, of 9 or 10.
    case none, mild, strong
    /// One of its two statements, or both, is not answered.
    case invalid

    var points: Int { self == .mild ? 1 : self == .strong ? 2 : 0 }
  }

  /// A cause with its two statements; the first is turned round where agreeing is a strength.
  struct Pair {
    let cause: Cause
    let items: [Item.ID]
    let isReversed: Bool
  }

  static let pairs = [
    Pair(cause: .socialSkills, items: ["A1", "A2"], isReversed: true),
    Pair(cause: .selfImage, items: ["A3", "A4"], isReversed: true),
    Pair(cause: .confidence, items: ["A5", "A6"], isReversed: true),
    Pair(cause: .socialAnxiety, items: ["A7", "A8"], isReversed: false),
    Pair(cause: .shyness, items: ["A9", "A10"], isReversed: false),
    Pair(cause: .expectations, items: ["A13", "A14"], isReversed: false),
  ]

  /// Every two answers, after the turn, that make a level.
  static let realised: [Level: [[Int]]] = Dictionary(
    grouping: ShippedRules.every(2, of: [-1, 1, 2, 3, 4, 5])
  ) { answers in
    let sum = answers.reduce(0, +)
    return answers.contains(-1) ? .invalid : sum >= 9 ? .strong : sum >= 7 ? .mild : .none
  }

  /// Answers that give each of the six causes its level; `turn` chooses among those that do.
  static func answers(_ levels: [Level], turn: Int) -> [Item.ID: Int] {
    var answers: [Item.ID: Int] = [:]
    for (place, (pair, level)) in zip(pairs, levels).enumerated() {
      let choices = realised[level] ?? []
      let choice = choices[(turn + place) % choices.count]
      let isTurned = pair.isReversed && choice[0] > 0
      answers[pair.items[0]] = isTurned ? 6 - choice[0] : choice[0]
      answers[pair.items[1]] = choice[1]
    }
    return answers
  }

  /// The six statements of the short form, and whether agreeing is a strength.
  static let short: [(item: Item.ID, isReversed: Bool)] = [
    ("A1", true), ("A3", true), ("A5", true), ("A8", false), ("A9", false), ("A13", false),
  ]

  /// Answers of the short form: `nil` not answered, else whether it flags; `turn` chooses the code.
  static func answers(_ flags: [Bool?], turn: Int) -> [Item.ID: Int] {
    var answers: [Item.ID: Int] = [:]
    for (place, (statement, isFlagged)) in zip(short, flags).enumerated() {
      guard let isFlagged else { continue }
      let code = isFlagged ? 4 + (turn + place) % 2 : 1 + (turn + place) % 3
      answers[statement.item] = statement.isReversed ? 6 - code : code
    }
    return answers
  }

  /// Whether practice is needed, made so by answers: 4.5 part A and contract 3.
  static func skills(_ need: Need, isShort: Bool) -> [Item.ID: Int] {
    if isShort {
      let first: Bool? = need == .unknown ? nil : need == .yes
      return answers([false, false, false, false] + [first, first], turn: 0)
    }
    let level: Level = need == .yes ? .mild : need == .no ? .none : .invalid
    return answers([.none, level, .none, .none, level, .none], turn: 0)
  }

  /// Whether meeting is needed, and why not: 4.5 part B and contract 3.
  enum Meeting: CaseIterable {
    case needed, enough, unwanted, unknown

    var need: Need { self == .needed ? .yes : self == .unknown ? .unknown : .no }

    /// No one to turn to gives two points; M1 left open leaves it open, in the short form beside M3.
    func answers(isShort: Bool) -> [Item.ID: Int] {
      let few = self == .needed || self == .unwanted
      var answers: [Item.ID: Int] = ["M1": few ? 1 : 4, "M3": 3, "M4": self == .unwanted ? 1 : 3]
      if !isShort { answers["M2"] = 1 }
      if self == .unknown { answers["M1"] = nil }
      if self == .unknown, isShort { answers["M3"] = nil }
      return answers
    }
  }

  /// The scales that can open closeness, in the order in which they are looked at, with a sheet
  /// next below the cut, one at it, and one without a valid score there.
  static let closeness: [(id: Questionnaire.ID, sheets: [Written.ScaleState: [Item.ID: Int]])] = [
    (
      "djg11",
      [
        .invalid: ShippedRules.codes("djg11_", [3, 3, 3, 3, 3, 3, 3, 3, 3, -1, 3]),
        .below: ShippedRules.codes("djg11_", [3, 3, 2, 3, 1, 1, 3, 3, 1, 1, 3]),
        .reached: ShippedRules.codes("djg11_", [3, 3, 2, 3, 1, 1, 3, 3, 1, 2, 3]),
      ]
    ),
    (
      "djg6",
      [
        .invalid: ShippedRules.codes("djg6_", [3, 3, 3, -1, 3, 3]),
        .below: ShippedRules.codes("djg6_", [3, 3, 3, 1, 3, 1]),
        .reached: ShippedRules.codes("djg6_", [3, 3, 3, 1, 3, 2]),
      ]
    ),
    (
      "core_own",
      [
        .invalid: ShippedRules.codes("f", [3, 3, 3, 3, -1]),
        .below: ShippedRules.codes("f", [1, 3, 1, 3, 3]),
        .reached: ShippedRules.codes("f", [3, 1, 3, 2, 2]),
      ]
    ),
  ]
}
