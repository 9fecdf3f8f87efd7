import Screening
import Testing

/// The same answer throughout, and every sheet that differs from that in one place:
/// instruments.md 8.3, contract 4.
///
/// A line is straight when each answer is the first one, so a sheet that differs in more places
/// differs in one of these ways too.
struct StraightLineTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  struct Form {
    let id: Questionnaire.ID
    let prefix: String
    let count: Int
    /// The highest code; the lowest is 1.
    let most: Int

    func straight(_ code: Int) -> [Int] { Array(repeating: code, count: count) }
  }

  static let forms = [
    Form(id: "djg6", prefix: "djg6_", count: 6, most: 3),
    Form(id: "djg11", prefix: "djg11_", count: 11, most: 3),
    Form(id: "core_own", prefix: "f", count: 5, most: 3),
    Form(id: "needs_a", prefix: "A", count: 14, most: 5),
  ]

  static func input(_ form: Form, _ codes: [Int]) -> Input {
    ShippedRules.input([form.id: ShippedRules.codes(form.prefix, codes)])
  }

  private func flags(_ form: Form, _ codes: [Int]) -> [Flag] {
    ShippedRules.assess(reasoner, Self.input(form, codes)).flags
  }

  @Test(arguments: forms.indices)
  func `only the same answer throughout is a straight line`(place: Int) {
    let form = Self.forms[place]
    var failures = Failures()
    failures.unless(flags(form, []) == [], "nothing answered")
    for code in 1...form.most {
      let straight = form.straight(code)
      failures.unless(flags(form, straight) == [.straightlined], "\(straight)")
      for item in straight.indices {
        for other in [-1] + Array(1...form.most) where other != code {
          var sheet = straight
          sheet[item] = other
          failures.unless(flags(form, sheet) == [], "\(sheet)")
        }
      }
    }
    #expect(failures.isEmpty, "\(failures)")
  }
}
