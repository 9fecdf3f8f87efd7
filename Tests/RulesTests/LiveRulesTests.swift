import Screening
import Testing

/// No rule is dead.
///
/// Each entry of `rules.json`, taken out of the book alone, changes what is concluded of a sheet of
/// the spaces that the other enumerations run over. The cells of the table that makes the course
/// are counted in `CourseSeverityTests`.
///
/// In a decision the first rule that holds decides, so an entry whose loss changes something was
/// the one that decided. Entries are known by their place: several have the same id.
struct LiveRulesTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  /// An entry of one list of rules, with the book that has all but it.
  private struct Entry {
    let name: String
    let rest: RuleBook
  }

  private func without(_ rules: [Rule], _ name: String, _ rest: ([Rule]) -> RuleBook) -> [Entry] {
    rules.indices.map { place in
      var others = rules
      others.remove(at: place)
      return Entry(name: "\(name) \(place + 1): \(rules[place].id)", rest: rest(others))
    }
  }

  private func entries(of name: DecisionName) -> [Entry] {
    let book = reasoner.book
    return without(book.decisions[name] ?? [], name.rawValue) { others in
      book.replacing(decisions: book.decisions.merging([name: others]) { $1 })
    }
  }

  /// The entries without which nothing at all is concluded otherwise.
  private func dead(_ entries: [Entry], _ inputs: [Input]) throws -> [String] {
    // Most entries are missed soon: what all of them conclude is looked up as far as needed.
    var before: [Assessment] = []
    return try entries.filter { entry in
      let other = try Reasoner(catalog: reasoner.catalog, book: entry.rest)
      return inputs.enumerated().allSatisfy { place, input in
        if before.count == place { before.append(ShippedRules.assess(reasoner, input)) }
        return ShippedRules.assess(other, input) == before[place]
      }
    }.map(\.name)
  }

  @Test func `every rule about loneliness decides, and every flag is raised`() throws {
    // One in three, among them nothing but a direct answer.
    let points = LonelyNowSpaceTests.points.enumerated().filter { $0.offset % 3 == 0 }
    let inputs = points.map { LonelyNowSpaceTests.input($0.element) }
    let entries = entries(of: .lonelyNow)
    #expect(entries.count == 5)
    #expect(try dead(entries, inputs) == [])
    let book = reasoner.book
    let flags = without(book.flags, "flags") { book.replacing(flags: $0) }
    #expect(flags.count == 3)
    let contradictory = ShippedRules.input(["course": ["D1": 4, "D2": 0]])
    #expect(try dead(flags, inputs + [contradictory]) == [])
  }

  @Test func `every rule of the course decides`() throws {
    // Of the whole space those in which one answer is on either side of what a rule asks.
    var inputs: [Input] = []
    for scale in [Written.ScaleState.invalid, .below, .reached] {
      for d1 in [2, 3] {
        for d2 in [-1, 0, 1, 2, 3, 4, 5, 6, 9] {
          for rest in ShippedRules.every(4, of: [1, 3]) {
            inputs.append(
              ShippedRules.input([
                "ucla3": ShippedRules.ucla3(scale) ?? [:],
                "course": ShippedRules.codes("D", [d1, d2] + rest),
              ])
            )
          }
        }
      }
    }
    let entries = entries(of: .selfReport)
    #expect(entries.count == 11)
    #expect(try dead(entries, inputs) == [])
  }

  @Test func `every rule about needs decides, and every modifier is set`() throws {
    let inputs = PathSpaceTests.points.map(\.input)
    let decisions = [DecisionName.skills, .meeting, .path].flatMap(entries)
    #expect(decisions.count == 6 + 7 + 7)
    #expect(try dead(decisions, inputs) == [])
    let book = reasoner.book
    let modifiers = without(book.modifiers, "modifiers") { book.replacing(modifiers: $0) }
    #expect(modifiers.count == 4)
    let answers: [[Questionnaire.ID: [Item.ID: Int]]] = [
      ["needs_a": ["A11": 3, "A12": 4]], ["needs_b": ["M4": 1]], ["needs_b": ["M7": 3]],
      ["needs_b": ["M7": 1]],
    ]
    #expect(try dead(modifiers, answers.map { ShippedRules.input($0) }) == [])
  }

  @Test func `every signal is given`() throws {
    let book = reasoner.book
    let entries = without(book.safety, "safety") { book.replacing(safety: $0) }
    #expect(entries.count == 4)
    let points = SafetySpaceTests.points.enumerated().filter { $0.offset % 7 == 0 }
    #expect(try dead(entries, points.map(\.element.input)) == [])
  }

  @Test func `every questionnaire that is looked at for a straight line is one that can be`() throws
  {
    let book = reasoner.book
    let entries = book.straightlining.map { id in
      let others = book.straightlining.filter { $0 != id }
      return Entry(name: "straightlining: \(id)", rest: book.replacing(straightlining: others))
    }
    #expect(entries.count == 4)
    let inputs = StraightLineTests.forms.map { StraightLineTests.input($0, $0.straight(1)) }
    #expect(try dead(entries, inputs) == [])
  }

  @Test func `no list of rules is left out`() {
    let decided: Set<DecisionName> = [.lonelyNow, .selfReport, .skills, .meeting, .path]
    #expect(Set(reasoner.book.decisions.keys) == decided)
  }
}
