/// A walk over all answers that an algebra allows, from the bottom up.
///
/// Scales, tallies and decisions that share no item are independent: each is summed up once and
/// then combined by value, so thousands of completions become a handful of values. Items that
/// two of them share are tried one by one around that. The result is exact.
struct Exploration<Rules: Algebra> {
  let reasoner: Reasoner
  let algebra: Rules
  private(set) var facts: Facts
  private var isFixed: [Bool]

  /// Values with what it takes to reach them; each value once.
  typealias Reached<Value> = [(value: Value, element: Rules.Element)]

  /// Starts from the answers of one person.
  init(_ reasoner: Reasoner, _ algebra: Rules, from facts: Facts) {
    self.reasoner = reasoner
    self.algebra = algebra
    self.facts = facts
    isFixed = Array(repeating: false, count: facts.cells.count)
    for (item, slot) in reasoner.catalog.items.enumerated()
    where slot.questionnaires.contains(where: { facts.begun[$0] }) {
      // A rule that asks whether something is missing must see that it will not be.
      guard facts.cells[item] < 0 else { continue }
      let ways = algebra.ways(item: item, slot: slot, cell: facts.cells[item])
      guard let first = ways.first else { continue }
      known[item] = ways
      self.facts.cells[item] = first.cell
    }
  }

  /// The ways of answering each item, looked up once.
  private var known: [Int: [(cell: Int8, element: Rules.Element)]] = [:]
  /// What each decision looks at, and which items two of its variables share, looked up once.
  private var plans: [DecisionName: (variables: [Variable], shared: [Int])] = [:]

  /// The ways of answering an item.
  mutating func ways(_ item: Int) -> [(cell: Int8, element: Rules.Element)] {
    if isFixed[item] { return [(facts.cells[item], algebra.one)] }
    if let ways = known[item] { return ways }
    let ways = algebra.ways(
      item: item,
      slot: reasoner.catalog.items[item],
      cell: facts.cells[item]
    )
    known[item] = ways
    return ways
  }

  /// What a decision looks at, and the items that two of its variables share.
  mutating func plan(_ name: DecisionName) -> (variables: [Variable], shared: [Int]) {
    if let plan = plans[name] { return plan }
    let variables = reasoner.variables(of: name, begun: facts.begun)
    let plan = (variables: variables, shared: sharedItems(of: variables))
    plans[name] = plan
    return plan
  }

  /// Every value that a decision can come to.
  mutating func reach(_ name: DecisionName) -> Reached<Int8> {
    let (variables, shared) = plan(name)
    var reached: Reached<Int8> = []
    tryEach(shared[...], algebra.one) { exploration, element in
      let axes = variables.compactMap { exploration.axis(of: $0, without: shared) }
      exploration.combine(axes[...], element) { exploration, element in
        if name == .course {
          exploration.reasoner.decide(.selfReport, &exploration.facts)
          exploration.reasoner.decide(.history, &exploration.facts)
        }
        exploration.reasoner.decide(name, &exploration.facts)
        exploration.merge(exploration.facts.decisions[name.position], element, into: &reached)
      }
    }
    return reached
  }

  /// Every score of a scale, in halves.
  mutating func reach(scale position: Int) -> Reached<Int16> {
    let scale = reasoner.catalog.scales[position]
    guard facts.begun[scale.questionnaire] else { return [(Facts.absent, algebra.one)] }
    guard isScored(scale) else { return [(Facts.invalid, everyWay(of: scale))] }
    var reached: Reached<Int16> = [(0, algebra.one)]
    for term in scale.terms {
      let ways = ways(term.item)
      if ways.count == 1, ways[0].cell < 0 { continue }
      var next: Reached<Int16> = []
      for (sum, element) in reached {
        for way in ways {
          guard let both = algebra.both(element, way.element) else { continue }
          merge(sum + term.points[Int(way.cell)], both, into: &next)
        }
      }
      reached = next
    }
    return reached
  }

  /// Whether a scale has a score: no way of answering changes how many answers are missing.
  private mutating func isScored(_ scale: CatalogScale) -> Bool {
    var missing = 0
    for term in scale.terms {
      let ways = ways(term.item)
      if ways.count == 1, ways[0].cell < 0 { missing += 1 }
    }
    return scale.scale.missing.allows(missing: missing)
  }

  /// What it takes to answer the items of a scale in any way at all.
  private mutating func everyWay(of scale: CatalogScale) -> Rules.Element {
    var element = algebra.one
    for term in scale.terms {
      let ways = ways(term.item)
      guard let first = ways.first else { continue }
      let any = ways.dropFirst().reduce(first.element) { algebra.either($0, $1.element) }
      element = algebra.both(element, any) ?? element
    }
    return element
  }

  private mutating func reach(tally position: Int) -> Reached<Facts.TallyValue> {
    let tally = reasoner.tallies[position]
    var reached: Reached<Facts.TallyValue> = [(.init(points: 0, invalid: 0), algebra.one)]
    for (index, scale) in tally.scales.enumerated() {
      var levels: Reached<Facts.TallyValue> = []
      for (score, element) in reach(scale: scale.position) {
        let value = Facts.TallyValue(
          points: tally.points(index, score: score),
          invalid: score < 0 ? 1 : 0
        )
        merge(value, element, into: &levels)
      }
      var next: Reached<Facts.TallyValue> = []
      for (sum, element) in reached {
        for (level, cost) in levels {
          guard let both = algebra.both(element, cost) else { continue }
          let value = Facts.TallyValue(
            points: sum.points + level.points,
            invalid: sum.invalid + level.invalid
          )
          merge(value, both, into: &next)
        }
      }
      reached = next
    }
    return reached
  }

  // MARK: Joining independent variables

  /// One variable with the values it can take.
  private enum Axis {
    case item(Int, Reached<Int8>)
    case scale(Int, Reached<Int16>)
    case tally(Int, Reached<Facts.TallyValue>)
    case decision(DecisionName, Reached<Int8>)
  }

  private func sharedItems(of variables: [Variable]) -> [Int] {
    var seen: Set<Int> = []
    var shared: Set<Int> = []
    for variable in variables {
      let items = reasoner.items(of: variable, begun: facts.begun)
      shared.formUnion(seen.intersection(items))
      seen.formUnion(items)
    }
    return shared.sorted()
  }

  private mutating func axis(of variable: Variable, without shared: [Int]) -> Axis? {
    switch variable {
    case .item(let item):
      shared.contains(item) ? nil : .item(item, ways(item).map { ($0.cell, $0.element) })
    case .scale(let scale): .scale(scale, reach(scale: scale))
    case .tally(let tally): .tally(tally, reach(tally: tally))
    case .decision(let name): .decision(name, reach(name))
    }
  }

  /// Runs `body` once for each way of answering the items, with those answers in the facts.
  private mutating func tryEach(
    _ items: ArraySlice<Int>,
    _ element: Rules.Element,
    _ body: (inout Self, Rules.Element) -> Void
  ) {
    guard let item = items.first else { return body(&self, element) }
    let (cell, wasFixed) = (facts.cells[item], isFixed[item])
    for way in ways(item) {
      guard let both = algebra.both(element, way.element) else { continue }
      facts.cells[item] = way.cell
      isFixed[item] = true
      tryEach(items.dropFirst(), both, body)
      facts.cells[item] = cell
      isFixed[item] = wasFixed
    }
  }

  /// Runs `body` once for each combination of values, with those values in the facts.
  private mutating func combine(
    _ axes: ArraySlice<Axis>,
    _ element: Rules.Element,
    _ body: (inout Self, Rules.Element) -> Void
  ) {
    guard let axis = axes.first else { return body(&self, element) }
    switch axis {
    case .item(let item, let values):
      let kept = facts.cells[item]
      each(values, element) { exploration, value, both in
        exploration.facts.cells[item] = value
        exploration.combine(axes.dropFirst(), both, body)
      }
      facts.cells[item] = kept
    case .scale(let scale, let values):
      each(values, element) { exploration, value, both in
        exploration.facts.scores[scale] = value
        exploration.combine(axes.dropFirst(), both, body)
      }
    case .tally(let tally, let values):
      each(values, element) { exploration, value, both in
        exploration.facts.tallies[tally] = value
        exploration.combine(axes.dropFirst(), both, body)
      }
    case .decision(let name, let values):
      each(values, element) { exploration, value, both in
        exploration.facts.decisions[name.position] = value
        exploration.combine(axes.dropFirst(), both, body)
      }
    }
  }

  private mutating func each<Value>(
    _ values: Reached<Value>,
    _ element: Rules.Element,
    _ body: (inout Self, Value, Rules.Element) -> Void
  ) {
    for (value, cost) in values {
      guard let both = algebra.both(element, cost) else { continue }
      body(&self, value, both)
    }
  }

  private func merge<Value: Equatable>(
    _ value: Value,
    _ element: Rules.Element,
    into reached: inout Reached<Value>
  ) {
    if let index = reached.firstIndex(where: { $0.value == value }) {
      reached[index].element = algebra.either(reached[index].element, element)
    } else {
      reached.append((value, element))
    }
  }
}
