/// What a conclusion needs: the scales, the decisions and the items that it rests on.
///
/// Found by reading the rules, not by trying: every item that a rule on the way looks at counts,
/// whether or not it could make a difference this time.
struct Scope {
  private(set) var rulers: [Int] = []
  private(set) var decisions: [Decision] = []
  private(set) var items: Set<Int> = []
  /// For each item, by its place, the scales in which it counts.
  private(set) var touching: [[Int]]

  /// One scale.
  init(ruler: Int, _ model: DataModel) {
    touching = Array(repeating: [], count: model.questions.count)
    add(ruler: ruler, model)
  }

  /// One decision, with all that it looks back at.
  init(_ decision: Decision, _ model: DataModel) {
    touching = Array(repeating: [], count: model.questions.count)
    add(decision, model)
    decisions.sort { $0.rawValue < $1.rawValue }
  }

  /// The items that a sheet asked, in the order of items in results.
  func asked(on sheet: Sheet, _ model: DataModel) -> [Int] {
    let begun = model.forms.indices.filter { sheet.begun[$0] }
    return items.intersection(begun.flatMap { model.forms[$0].items }).sorted()
  }

  private mutating func add(_ decision: Decision, _ model: DataModel) {
    guard !decisions.contains(decision) else { return }
    decisions.append(decision)
    switch decision {
    case .history: add(.lonelyNow, model)
    case .course:
      add(.selfReport, model)
      add(.history, model)
    default: model.decisions[decision.rawValue].forEach { add($0.test, model) }
    }
  }

  private mutating func add(ruler: Int, _ model: DataModel) {
    guard !rulers.contains(ruler) else { return }
    rulers.append(ruler)
    for (item, _) in model.rulers[ruler].points {
      items.insert(item)
      touching[item].append(ruler)
    }
  }

  private mutating func add(_ test: Test, _ model: DataModel) {
    switch test {
    case .answer(let item, _), .letters(let item, _), .missing(let item): items.insert(item)
    case .missingOf(let several, _): items.formUnion(several)
    case .reaches(let measure): add(ruler: measure.ruler, model)
    case .anyScale(let measures, _), .firstValid(let measures, _):
      measures.forEach { add(ruler: $0.ruler, model) }
    case .tally(let tally, _), .unscored(let tally, _):
      model.tallies[tally].rulers.forEach { add(ruler: $0, model) }
    case .decided(let decision, _): add(decision, model)
    case .all(let tests), .any(let tests): tests.forEach { add($0, model) }
    case .not(let test): add(test, model)
    case .always, .never, .begun, .policy, .mode, .youngerThan: break
    }
  }
}
