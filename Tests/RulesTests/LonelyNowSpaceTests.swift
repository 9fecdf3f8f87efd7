import Screening
import Testing

/// Every state of the four loneliness scales beside each other, with every answer to the direct
/// question: instruments.md 3.3, contract 4.
///
/// Rules ask of a scale only whether it was begun, is valid and reaches its cut (see
/// `IndependenceTests`), so four states are all that a scale can be. Which sheets make which state
/// is `ScaleStateTests`.
struct LonelyNowSpaceTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  /// The scales in the order in which flags look at them, each with a sheet next below its cut,
  /// one at it, and one that would reach it had it enough answers.
  static let scales: [(id: Questionnaire.ID, sheets: [Written.ScaleState: [Item.ID: Int]])] = [
    (
      "djg11",
      [
        .invalid: ShippedRules.codes("djg11_", [-1, -1, 3, 1, 3, 3, 1, 1, 3, 3, 1]),
        .below: ShippedRules.codes("djg11_", [3, 2, 3, 3, 1, 1, 3, 3, 1, 1, 3]),
        .reached: ShippedRules.codes("djg11_", [2, 2, 1, 3, 1, 1, 3, 1, 1, 1, 3]),
      ]
    ),
    (
      "djg6",
      [
        .invalid: ShippedRules.codes("djg6_", [-1, 1, 1, -1, 1, 3]),
        .below: ShippedRules.codes("djg6_", [3, 3, 3, 1, 3, 1]),
        .reached: ShippedRules.codes("djg6_", [1, 2, 1, 1, 3, 1]),
      ]
    ),
    (
      "core_own",
      [
        .invalid: ShippedRules.codes("f", [1, 3, 1, -1, -1]),
        .below: ShippedRules.codes("f", [1, 2, 1, 1, 3]),
        .reached: ShippedRules.codes("f", [1, 2, 2, 2, 2]),
      ]
    ),
    (
      "ucla3",
      [
        .invalid: ShippedRules.codes("u", [3, 3, -1]),
        .below: ShippedRules.codes("u", [2, 2, 1]),
        .reached: ShippedRules.codes("u", [1, 2, 3]),
      ]
    ),
  ]

  /// The states of the four scales in their order, and D1.
  typealias Point = (states: [Written.ScaleState], d1: Int)

  /// The first scale turns fastest, D1 slowest.
  static let points: [Point] = [-1, 0, 1, 2, 3, 4].flatMap { d1 in
    (0..<256).map { number in
      let states = scales.indices.map { place in
        Written.ScaleState.allCases[(number >> (2 * place)) & 3]
      }
      return (states, d1)
    }
  }

  static func input(_ point: Point) -> Input {
    var answers: [Questionnaire.ID: [Item.ID: Int]] = ["course": ["D1": point.d1]]
    for (scale, state) in zip(scales, point.states) {
      answers[scale.id] = state == .absent ? nil : scale.sheets[state] ?? [:]
    }
    return ShippedRules.input(answers)
  }

  /// 3.3, the flags; contract 4: with several scales the first that is valid.
  private func flags(_ point: Point) -> [Flag] {
    switch point.states.first(where: { $0 == .below || $0 == .reached }) {
    case .reached? where (0...1).contains(point.d1): [.indirectOnly]
    case .below? where point.d1 >= 3: [.directOnly]
    default: []
    }
  }

  @Test func `loneliness and its flags follow from every state of the scales and every answer`() {
    var failures = Failures()
    var reached: [LonelyNow] = []
    for point in Self.points {
      let found = ShippedRules.assess(reasoner, Self.input(point))
      let expected = Written.lonelyNow(point.states, d1: point.d1)
      let holds =
        found.lonelyNow == expected && found.flags == flags(point) && found.contradictions.isEmpty
      failures.unless(
        holds,
        "\(point): \(found.lonelyNow) \(found.flags) \(found.contradictions)"
      )
      reached.append(found.lonelyNow)
    }
    // A scale that comes to its cut, or a direct answer one step up, never takes loneliness away.
    for (index, point) in Self.points.enumerated() where reached[index] == .yes {
      for (place, state) in point.states.enumerated() where state == .below {
        let step = 1 << (2 * place)
        failures.unless(reached[index + step] == .yes, "\(point), scale \(place) up")
      }
      if (0..<4).contains(point.d1) {
        failures.unless(reached[index + 256] == .yes, "\(point), D1 up")
      }
    }
    #expect(failures.isEmpty, "\(failures)")
    #expect(reached.count == 1_536 && Set(reached) == [.yes, .no, .unknown])
  }

  @Test func `only a lonely person who does not have the feeling now contradicts it`() {
    var failures = Failures()
    for state in Written.ScaleState.allCases {
      for d1 in [-1, 0, 1, 2, 3, 4] {
        for d2 in [-1, 0, 1, 2, 3, 4, 5, 6, 9] {
          var answers: [Questionnaire.ID: [Item.ID: Int]] = ["course": ["D1": d1, "D2": d2]]
          answers["ucla3"] = ShippedRules.ucla3(state)
          let found = ShippedRules.assess(reasoner, ShippedRules.input(answers))
          let expected = Written.lonelyNow([state], d1: d1) == .yes && d2 == 0
          failures.unless(
            found.flags.contains(.contradictory) == expected && found.contradictions.isEmpty,
            "\(state) D1 \(d1) D2 \(d2): \(found.flags)"
          )
        }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }
}
