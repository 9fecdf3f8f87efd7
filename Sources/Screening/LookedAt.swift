/// Everything that the condition of a rule looks at, whether it speaks for it or not.
struct LookedAt {
  var items: Set<Int> = []
  var thresholds: [Derivation.Threshold] = []
  var decided: [Derivation.Decided] = []
  private let reasoner: Reasoner
  private let facts: Facts
  private let source: String

  init(_ rule: Rule, _ reasoner: Reasoner, _ facts: Facts) {
    (self.reasoner, self.facts, source) = (reasoner, facts, rule.source)
    look(at: rule.when)
  }

  private mutating func look(at condition: Condition) {
    let catalog = reasoner.catalog
    switch condition {
    case .answer(let item, _), .missing(let item): see([item])
    case .missingCount(let items, _): see(items)
    case .reaches(let scale, let cutoff): measure(scale, cutoff)
    case .anyScale(let cutoff, _):
      for cut in catalog.cuts(named: cutoff) { measure(catalog.scales[cut.scale].name, cutoff) }
    case .firstValid(let scales, let cutoff, _): scales.forEach { measure($0, cutoff) }
    case .tally(let id, let points): count(.tally(id), id, \.points, atLeast: points)
    case .tallyInvalid(let id, let limit): count(.unscored(id), id, \.invalid, atLeast: limit)
    case .decided(let name, _):
      let value = reasoner.decided(name, facts)
      if !decided.contains(value) { decided.append(value) }
    case .all(let parts), .any(let parts): parts.forEach { look(at: $0) }
    case .not(let part): look(at: part)
    case .always, .begun, .policy, .youngerThan, .mode: break
    }
  }

  private mutating func see(_ items: [Item.ID]) {
    self.items.formUnion(items.compactMap { reasoner.catalog.position(of: $0) })
  }

  private mutating func measure(_ name: ScaleName, _ cutoff: Cutoff.ID) {
    guard let position = reasoner.catalog.position(of: name),
      let line = reasoner.catalog.scales[position].scale.cutoff(cutoff),
      facts.scores[position] != Facts.absent
    else { return }
    let score = Int(facts.scores[position])
    add(.score(name, cutoff), score >= 0 ? score : nil, atLeast: line.atLeast, line.source)
  }

  private mutating func count(
    _ measure: Derivation.Threshold.Measure,
    _ id: Tally.ID,
    _ value: KeyPath<Facts.TallyValue, Int>,
    atLeast: Int
  ) {
    guard let position = reasoner.book.tallies.firstIndex(where: { $0.id == id }) else { return }
    add(measure, facts.tallies[position][keyPath: value] * 2, atLeast: atLeast * 2, source)
  }

  private mutating func add(
    _ measure: Derivation.Threshold.Measure,
    _ value: Int?,
    atLeast: Int,
    _ source: String
  ) {
    guard !thresholds.contains(where: { $0.measure == measure && $0.atLeast == atLeast }) else {
      return
    }
    thresholds.append(
      Derivation.Threshold(
        measure: measure,
        value: value,
        atLeast: atLeast,
        isReached: value.map { $0 >= atLeast } ?? false,
        source: source
      )
    )
  }
}
