import Screening
import Testing

/// Every signal beside every other: instruments.md 5.4, contract 4.
///
/// Mood looks at its two questions and D7, age at itself, and a professional at the course and the
/// scores of two scales; nothing is shared, so what each can be is put beside what the others can.
struct SafetySpaceTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  /// Nothing that names a professional, and each of the three things that do.
  enum Reason: CaseIterable {
    case nothing, course, djg6, djg11

    var answers: [Questionnaire.ID: [Item.ID: Int]] {
      switch self {
      case .nothing: ["course": ["D1": 4, "D2": 2], "djg6": SafetySpaceTests.djg6(4)]
      case .course: ["course": ["D1": 4, "D2": 5]]
      case .djg6: ["course": ["D1": 4, "D2": 2], "djg6": SafetySpaceTests.djg6(5)]
      case .djg11: ["course": ["D1": 4, "D2": 2], "djg11": SafetySpaceTests.djg11(9)]
      }
    }
  }

  struct Point {
    let p: [Int]
    let d7: Int
    let age: Int?
    let reason: Reason

    var input: Input {
      var answers = reason.answers
      answers["phq2"] = ["p1": p[0], "p2": p[1]]
      answers["course"]?["D7"] = d7
      var input = ShippedRules.input(answers)
      input.age = age
      return input
    }

    var signals: [SafetySignal] {
      let mood = p.contains(-1) ? 0 : p[0] + p[1]
      let isHigh = mood >= 5 || (mood >= 3 && d7 == 3)
      return (mood >= 3 ? [.phq2Positive] : []) + (isHigh ? [.phq2High] : [])
        + (age.map { $0 < 18 } ?? false ? [.under18] : [])
        + (reason == .nothing ? [] : [.professionalContact])
    }
  }

  static let points: [Point] = Reason.allCases.flatMap { reason in
    ([nil, 17, 18] as [Int?]).flatMap { age in
      [-1, 1, 2, 3, 9].flatMap { d7 in
        ShippedRules.every(2, of: [-1, 0, 1, 2, 3]).map {
          Point(p: $0, d7: d7, age: age, reason: reason)
        }
      }
    }
  }

  /// Sheets with so many points: the last items count, so that no sheet is the same throughout.
  static func djg6(_ points: Int) -> [Item.ID: Int] {
    let calm = [1, 3, 3, 1, 3, 1]
    return ShippedRules.codes("djg6_", calm.enumerated().map { $0 < points ? 2 : $1 })
  }

  static func djg11(_ points: Int) -> [Item.ID: Int] {
    let calm = [3, 1, 1, 3, 1, 1, 3, 3, 1, 1, 3]
    return ShippedRules.codes("djg11_", calm.enumerated().map { $0 < points ? 2 : $1 })
  }

  @Test func `mood, age and a lasting or severe loneliness each give their signal`() {
    var failures = Failures()
    for point in Self.points {
      let found = ShippedRules.assess(reasoner, point.input)
      failures.unless(
        found.safety == point.signals && found.contradictions.isEmpty,
        "\(point): \(found.safety) \(found.contradictions)"
      )
    }
    #expect(failures.isEmpty, "\(failures)")
    #expect(Self.points.count == 1_500)
  }

  @Test func `a professional is named for every score and course that asks for one`() {
    let six = [nil, [:]] + (0...6).map { Self.djg6($0) }
    let eleven = [nil, [:]] + (0...11).map { Self.djg11($0) }
    var failures = Failures()
    for (short, djg6) in six.enumerated() {
      for (long, djg11) in eleven.enumerated() {
        for d2 in [-1, 0, 1, 2, 3, 4, 5, 6, 9] {
          var answers: [Questionnaire.ID: [Item.ID: Int]] = ["course": ["D1": 4, "D2": d2]]
          answers["djg6"] = djg6
          answers["djg11"] = djg11
          let found = ShippedRules.assess(reasoner, ShippedRules.input(answers))
          // The first two places are no scale and a scale without answers.
          let expected = [5, 6].contains(d2) || short - 2 >= 5 || long - 2 >= 9
          failures.unless(
            found.safety == (expected ? [.professionalContact] : [])
              && found.contradictions.isEmpty,
            "\(short - 2) \(long - 2) \(d2): \(found.safety) \(found.contradictions)"
          )
        }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }

  @Test func `every age under eighteen is one`() {
    for age in 0...120 {
      var input = ShippedRules.input([:])
      input.age = age
      #expect(ShippedRules.assess(reasoner, input).safety == (age < 18 ? [.under18] : []))
    }
  }
}
