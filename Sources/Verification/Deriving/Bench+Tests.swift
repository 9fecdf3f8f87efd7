extension Bench {
  /// Whether a condition holds; decisions that it looks back at are made.
  func holds(_ test: Test) -> Bool {
    switch test {
    case .always: true
    case .never: false
    case .answer(let item, let marks): isGiven(item) && marks[sheet.marks[item]]
    case .letters(let item, let letters):
      sheet.letters[item].map { !letters.isDisjoint(with: $0) } ?? false
    case .missing(let item): !isGiven(item)
    case .missingOf(let items, let count): items.count { !isGiven($0) } >= count
    case .begun(let form): sheet.begun[form]
    case .reaches(let measure): reaches(measure)
    case .anyScale(let measures, let state): measures.contains { isIn(state, $0) }
    case .firstValid(let measures, let reached):
      measures.first { scores[$0.ruler] != nil }.map { reaches($0) == reached } ?? false
    case .tally(let tally, let count): points(model.tallies[tally]) >= count
    case .unscored(let tally, let count): unscored(model.tallies[tally]) >= count
    case .decided(let decision, let value): decided[decision.rawValue] == value
    case .policy(let policy): sheet.policy == policy
    case .mode(let mode): sheet.mode == mode
    case .youngerThan(let age): sheet.age.map { $0 < age } ?? false
    case .all(let tests): tests.allSatisfy { holds($0) }
    case .any(let tests): tests.contains { holds($0) }
    case .not(let test): !holds(test)
    }
  }

  func isGiven(_ item: Int) -> Bool { sheet.marks[item] != Mark.missing }

  /// Whether a score is valid and reaches a cut-off.
  func reaches(_ measure: Test.Measure) -> Bool {
    guard let score = scores[measure.ruler] else { return false }
    return score >= model.rulers[measure.ruler].cuts[measure.cut].atLeast
  }

  func isIn(_ state: Test.ScaleState, _ measure: Test.Measure) -> Bool {
    switch state {
    case .begun: sheet.begun[model.rulers[measure.ruler].form]
    case .valid: scores[measure.ruler] != nil
    case .reached: reaches(measure)
    }
  }

  func points(_ tally: Tally) -> Int {
    tally.rulers.indices.reduce(0) { $0 + (earned(tally, $1)?.points ?? 0) }
  }

  func unscored(_ tally: Tally) -> Int { tally.rulers.count { scores[$0] == nil } }

  /// The highest cut-off that a scale of a tally reaches, with its points.
  func earned(_ tally: Tally, _ place: Int) -> (cut: Int, points: Int)? {
    let ruler = tally.rulers[place]
    return tally.earning[place].first { reaches(Test.Measure(ruler: ruler, cut: $0.cut)) }
  }
}
