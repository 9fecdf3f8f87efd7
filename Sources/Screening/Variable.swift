/// Something a decision looks at, whose value depends on a set of items.
enum Variable: Hashable, Sendable {
  case item(Int)
  case scale(Int)
  case tally(Int)
  case decision(DecisionName)
}

extension Reasoner {
  /// What a decision looks at, given which questionnaires were begun.
  ///
  /// What belongs to a questionnaire that was never begun cannot vary and is left out. That an
  /// answer is missing cannot vary either: a completion fills it, a change does not touch it.
  func variables(of name: DecisionName, begun: [Bool]) -> [Variable] {
    var found: [Variable] = []
    switch name {
    case .history: return [.decision(.lonelyNow)]
    case .course:
      found = variables(of: .selfReport, begun: begun)
      if !found.contains(.decision(.lonelyNow)) { found.append(.decision(.lonelyNow)) }
      return found
    default:
      for rule in decisions[name.position] {
        switch rule.when.known(begun: begun) {
        case false?: continue
        case let known:
          rule.when.collect(into: &found)
          if known == true { return varying(found, begun: begun) }
        }
      }
    }
    return varying(found, begun: begun)
  }

  private func varying(_ variables: [Variable], begun: [Bool]) -> [Variable] {
    variables.filter {
      switch $0 {
      case .item(let item): catalog.items[item].questionnaires.contains { begun[$0] }
      case .scale(let scale): begun[catalog.scales[scale].questionnaire]
      case .tally(let tally):
        tallies[tally].scales.contains { begun[catalog.scales[$0.position].questionnaire] }
      case .decision: true
      }
    }
  }

  /// The items that a variable depends on.
  func items(of variable: Variable, begun: [Bool]) -> Set<Int> {
    switch variable {
    case .item(let item): [item]
    case .scale(let scale): Set(catalog.scales[scale].terms.map(\.item))
    case .tally(let tally):
      tallies[tally].scales.reduce(into: []) { items, scale in
        if begun[catalog.scales[scale.position].questionnaire] {
          items.formUnion(self.items(of: .scale(scale.position), begun: begun))
        }
      }
    case .decision(let name):
      variables(of: name, begun: begun).reduce(into: []) {
        $0.formUnion(items(of: $1, begun: begun))
      }
    }
  }
}

extension Predicate {
  /// The truth when it follows from which questionnaires were begun alone; else `nil`.
  func known(begun: [Bool]) -> Bool? {
    switch self {
    case .constant(let value): return value
    case .begun(let questionnaire): return begun[questionnaire]
    case .not(let part): return part.known(begun: begun).map { !$0 }
    case .all(let parts):
      let truths = parts.map { $0.known(begun: begun) }
      return truths.contains(false) ? false : truths.contains(nil) ? nil : true
    case .any(let parts):
      let truths = parts.map { $0.known(begun: begun) }
      return truths.contains(true) ? true : truths.contains(nil) ? nil : false
    default: return nil
    }
  }

  /// Adds the variables it looks at, each once.
  func collect(into variables: inout [Variable]) {
    func add(_ variable: Variable) {
      if !variables.contains(variable) { variables.append(variable) }
    }
    switch self {
    case .answer(let item, _): add(.item(item))
    case .reaches(let scale, _): add(.scale(scale))
    case .anyScale(let cuts, _), .firstValid(let cuts, _): cuts.forEach { add(.scale($0.scale)) }
    case .tally(let tally, _), .tallyInvalid(let tally, _): add(.tally(tally))
    case .decided(let name, _): add(.decision(name))
    case .all(let parts), .any(let parts): parts.forEach { $0.collect(into: &variables) }
    case .not(let part): part.collect(into: &variables)
    case .constant, .missing, .missingCount, .begun, .policy, .youngerThan, .mode: break
    }
  }
}
