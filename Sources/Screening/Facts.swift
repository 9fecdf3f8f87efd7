/// What is known about one person at one moment, by position.
struct Facts: Sendable {
  /// For each item the position of its outcome, or ``missing``.
  var cells: [Int8]
  /// For each questionnaire whether it was begun.
  var begun: [Bool]
  /// For each scale its score in halves, or ``invalid``, or ``absent``.
  var scores: [Int16]
  /// For each tally its points and how many of its scales have no valid score.
  var tallies: [TallyValue]
  /// For each decision the position of its value.
  var decisions: [Int8]
  var policy: Policy
  var age: Int?
  var mode: Mode
  var measurements: [Measurement]
  var today: CalendarDay

  static let missing: Int8 = -1
  /// A scale that was begun and has too few answers.
  static let invalid: Int16 = -1
  /// A scale whose questionnaire was never begun.
  static let absent: Int16 = -2

  /// The points of a tally.
  struct TallyValue: Equatable, Sendable {
    var points: Int
    var invalid: Int
  }

  func holds(_ predicate: Predicate) -> Bool {
    switch predicate {
    case .constant(let value): return value
    case .answer(let item, let outcomes):
      let cell = cells[item]
      return cell >= 0 && outcomes & (1 << UInt64(cell)) != 0
    case .missing(let item): return cells[item] < 0
    case .missingCount(let items, let limit):
      var count = 0
      for item in items where cells[item] < 0 { count += 1 }
      return count >= limit
    case .begun(let questionnaire): return begun[questionnaire]
    case .reaches(let scale, let cut): return scores[scale] >= cut && scores[scale] >= 0
    case .anyScale(let cuts, let state):
      for cut in cuts {
        let score = scores[cut.scale]
        switch state {
        case .begun: if score != Self.absent { return true }
        case .valid: if score >= 0 { return true }
        case .reached: if score >= 0, score >= cut.atLeast { return true }
        }
      }
      return false
    case .firstValid(let cuts, let reached):
      for cut in cuts where scores[cut.scale] >= 0 {
        return (scores[cut.scale] >= cut.atLeast) == reached
      }
      return false
    case .tally(let tally, let points): return tallies[tally].points >= points
    case .tallyInvalid(let tally, let count): return tallies[tally].invalid >= count
    case .decided(let name, let value): return decisions[name.position] == value
    case .policy(let wanted): return policy == wanted
    case .youngerThan(let years): return age.map { $0 < years } ?? false
    case .mode(let wanted): return mode == wanted
    case .all(let parts):
      for part in parts where !holds(part) { return false }
      return true
    case .any(let parts):
      for part in parts where holds(part) { return true }
      return false
    case .not(let part): return !holds(part)
    }
  }
}

extension DecisionName {
  /// Where its value stands in ``Facts/decisions``.
  var position: Int {
    switch self {
    case .lonelyNow: 0
    case .selfReport: 1
    case .history: 2
    case .course: 3
    case .skills: 4
    case .meeting: 5
    case .path: 6
    }
  }
}
