import Content
import Testing

/// Whoever changes one value of a result is found out.
struct TamperingTests {
  let made: Made

  init() throws { made = try Made() }

  /// Changes that no conclusion, score or step depends on, with the reason; after `=` stands the
  /// other value, or nothing where the member was taken out.
  private static let silent: [String: [String]] = [
    "which version of the program wrote a result changes no conclusion": [
      "program = \"0x\""
    ],
    "only suggestions and words depend on it": [
      "input.place =", "input.place = \"Enschedex\"", "input.language =",
    ],
    "no rule of the data files looks at it": ["input.mode ="],
    "only the side of 18 matters": ["input.age =", "input.age = 42", "input.age = 44"],
    "the derivation says which day it was": ["input.date ="],
    "no answer is no answer, for whatever reason": ["input.answers.djg6.djg6_5 ="],
    "after more than two years no rule looks at it, and it has as many neighbours": [
      "input.answers.course.D4 = 2"
    ],
    "with five items missing that measurement does not count": [
      "input.history.0.answers.djg6.djg6_1 =", "input.history.0.answers.djg6.djg6_1 = 2",
      "input.history.0.date = \"2025-03-07\"",
    ],
  ]

  @Test func `every value of the worked example is looked at`() throws {
    let result = try made.result(Made.example)
    #expect(try made.findings(result).isEmpty)
    var tried = 0
    var unnoticed: Set<String> = []
    for path in result.leaves where path.first != .member("suggestions") {
      let name = path.map(\.description).joined(separator: ".")
      guard let leaf = result[path] else { continue }
      for other in leaf.others.map(Optional.some) + [nil] {
        tried += 1
        guard try !isFound(result.with(other, at: path), at: path) else { continue }
        unnoticed.insert("\(name) =\(other.map { " " + $0.compact } ?? "")")
      }
    }
    #expect(unnoticed == Set(Self.silent.values.joined()))
    #expect(tried > 1300, "\(tried)")
  }

  /// What follows from counting is looked at last: it takes longest, and rarely is what tells.
  private func isFound(_ result: JSON, at path: [JSON.Place]) throws -> Bool {
    let counted = ["certainty", "offByOne", "wouldChange"]
    guard let first = path.first, path.count > 1 else { return try isFound(result) }
    if !counted.contains(where: { first == .member($0) }) {
      let short = counted.reduce(result) { $0.with(nil, at: [.member($1)]) }
      let leftOut = counted.map { "\($0): the result leaves it out." }
      if try !Set(made.findings(short)).subtracting(leftOut).isEmpty { return true }
      guard first == .member("input") else { return false }
    }
    return try isFound(result)
  }

  private func isFound(_ result: JSON) throws -> Bool { try !made.findings(result).isEmpty }
}
