import Content

/// What a condition looks at, each once: the answers in the order of items in results, the
/// thresholds and the earlier decisions in that of the condition.
struct Looks {
  private let bench: Bench
  private let source: String?
  private var items: Set<Int> = []
  private(set) var thresholds: [JSON] = []
  private(set) var decided: [JSON] = []
  private var seen: Set<String> = []

  /// Looks at a condition; a tally has the rule's own source.
  init(_ test: Test, source: String?, bench: Bench) {
    self.bench = bench
    self.source = source
    add(test)
  }

  private mutating func add(_ test: Test) {
    switch test {
    case .answer(let item, _), .letters(let item, _), .missing(let item): add(item: item)
    case .missingOf(let items, _): items.forEach { add(item: $0) }
    case .reaches(let measure): add(measure)
    case .anyScale(let measures, _), .firstValid(let measures, _): measures.forEach { add($0) }
    case .tally(let tally, let least):
      let tally = bench.model.tallies[tally]
      add("tally", tally.name, bench.points(tally), least)
    case .unscored(let tally, let least):
      let tally = bench.model.tallies[tally]
      add("unscored", tally.name, bench.unscored(tally), least)
    case .decided(let decision, _): add(decision)
    case .all(let tests), .any(let tests): tests.forEach { add($0) }
    case .not(let test): add(test)
    case .always, .never, .begun, .policy, .mode, .youngerThan: break
    }
  }

  var answers: [JSON] { items.sorted().map(bench.answer) }

  private mutating func add(item: Int) {
    if bench.isGiven(item) { items.insert(item) }
  }

  private mutating func add(_ decision: Decision) {
    guard seen.insert("decided \(decision)").inserted else { return }
    decided.append(bench.decision(decision))
  }

  private mutating func add(_ measure: Test.Measure) {
    let ruler = bench.model.rulers[measure.ruler]
    let cut = ruler.cuts[measure.cut]
    guard bench.sheet.begun[ruler.form], seen.insert("\(ruler.name) \(cut.id)").inserted else {
      return
    }
    thresholds.append(
      .object([
        "scale": .text(ruler.name), "cutoff": .text(cut.id),
        "value": .half(bench.scores[measure.ruler]), "atLeast": .half(cut.atLeast),
        "reached": .truth(bench.reaches(measure)), "source": .text(cut.source),
      ])
    )
  }

  private mutating func add(_ kind: String, _ name: String, _ value: Int, _ least: Int) {
    guard seen.insert("\(kind) \(name) \(least)").inserted else { return }
    thresholds.append(
      .object([
        kind: .text(name), "value": .whole(value), "atLeast": .whole(least),
        "reached": .truth(value >= least), "source": .text(source),
      ])
    )
  }
}

extension Bench {
  /// A decision as results write it.
  func decision(_ decision: Decision) -> JSON {
    .object(["name": .text(decision.name), "value": .text(value(of: decision))])
  }
}
