/// Draws conclusions from answers: a catalogue and a rule book, joined once.
package struct Reasoner: Sendable {
  package let catalog: Catalog
  package let book: RuleBook
  /// For each decision its rules, by ``DecisionName/position``.
  let decisions: [[ResolvedRule]]
  let modifiers: [ResolvedRule]
  let flags: [ResolvedRule]
  let safety: [ResolvedRule]
  let tallies: [ResolvedTally]
  /// The position of a combination's course, by self-report and history.
  let combinations: [[Int8]]
  private let askIf: [Item.ID: Predicate]

  /// A rule with positions for names.
  struct ResolvedRule: Sendable {
    let rule: Rule
    let when: Predicate
    let value: Int8
  }

  /// A tally with positions for names: for each scale the cuts with their points, dearest first.
  struct ResolvedTally: Sendable {
    let scales: [(position: Int, cuts: [(atLeast: Int16, points: Int)])]
  }

  /// Joins questionnaires and rules.
  ///
  /// - Throws: ``UnresolvedName`` for the first name in a rule that no questionnaire has.
  package init(catalog: Catalog, book: RuleBook) throws(UnresolvedName) {
    func resolve(_ rules: [Rule], values: [String]) throws(UnresolvedName) -> [ResolvedRule] {
      var resolved: [ResolvedRule] = []
      for rule in rules {
        guard let value = values.firstIndex(of: rule.value) else {
          throw UnresolvedName(kind: "value for \(rule.id)", name: rule.value)
        }
        let when = try catalog.resolve(rule.when, tallies: book.tallies)
        resolved.append(ResolvedRule(rule: rule, when: when, value: Int8(value)))
      }
      return resolved
    }
    var decisions: [[ResolvedRule]] = []
    for name in DecisionName.allCases {
      decisions.append(try resolve(book.decisions[name] ?? [], values: name.values))
    }
    self.catalog = catalog
    self.book = book
    self.decisions = decisions
    modifiers = try resolve(book.modifiers, values: Modifier.allCases.map(\.rawValue))
    flags = try resolve(book.flags, values: Flag.allCases.map(\.rawValue))
    safety = try resolve(book.safety, values: SafetySignal.allCases.map(\.rawValue))
    var tallies: [ResolvedTally] = []
    for tally in book.tallies { tallies.append(try ResolvedTally(tally, in: catalog)) }
    self.tallies = tallies
    combinations = Course.allCases.map { report in
      HistoryClass.allCases.map { history in
        let match = book.combinations.first { $0.selfReport == report && $0.history == history }
        return Int8(Course.allCases.firstIndex(of: match?.course ?? .undetermined) ?? 0)
      }
    }
    var askIf: [Item.ID: Predicate] = [:]
    for slot in catalog.items where slot.item.askIf != .always {
      askIf[slot.item.id] = try catalog.resolve(slot.item.askIf, tallies: book.tallies)
    }
    self.askIf = askIf
  }

  /// Whether an item is to be asked, given everything answered so far.
  package func asks(_ item: Item, given input: Input) -> Bool {
    guard let predicate = askIf[item.id] else { return true }
    return facts(of: input).holds(predicate)
  }

  /// Whether a condition holds, given everything answered so far.
  ///
  /// - Throws: ``UnresolvedName`` for a name that no questionnaire has.
  package func holds(_ condition: Condition, given input: Input) throws(UnresolvedName) -> Bool {
    facts(of: input).holds(try catalog.resolve(condition, tallies: book.tallies))
  }
}

extension Reasoner.ResolvedTally {
  fileprivate init(_ tally: Tally, in catalog: Catalog) throws(UnresolvedName) {
    var scales: [(position: Int, cuts: [(atLeast: Int16, points: Int)])] = []
    for name in tally.scales {
      guard let position = catalog.position(of: name) else {
        throw UnresolvedName(kind: "scale", name: name.description)
      }
      var cuts: [(atLeast: Int16, points: Int)] = []
      for (id, points) in tally.points {
        guard let cutoff = catalog.scales[position].scale.cutoff(id) else {
          throw UnresolvedName(kind: "cut-off of \(name)", name: id.rawValue)
        }
        cuts.append((Int16(clamping: cutoff.atLeast), points))
      }
      scales.append((position, cuts.sorted { $0.points > $1.points }))
    }
    self.scales = scales
  }

  /// The points for one score, in halves; 0 for one that is not valid.
  func points(_ scale: Int, score: Int16) -> Int {
    scales[scale].cuts.first { score >= 0 && score >= $0.atLeast }?.points ?? 0
  }
}
