import Screening

extension Check {
  /// What decides whether a question is asked is known when its turn comes.
  static let conditionsLookBack = Check(
    name: "conditions-look-back",
    summary: "A condition rests on earlier questions and earlier decisions only."
  ) { material in
    var findings: [Diagnostic] = []
    for file in material.questionnaires {
      for (index, item) in file.questionnaire.items.enumerated()
      where item.askIf != .always && file.shared[item.id] == nil {
        let looked = LookedAt(item.askIf, file.questionnaire, material.rules?.book)
        for later in file.questionnaire.items[index...] where looked.items.contains(later.id) {
          findings.append(
            file.finding(
              "conditions-look-back",
              at: .askIf(item.id),
              later.id == item.id
                ? "whether '\(item.id)' is asked rests on its own answer"
                : "whether '\(item.id)' is asked rests on '\(later.id)', which comes later",
              "Ask '\(later.id)' first, or look at something else."
            )
          )
        }
      }
    }
    if let file = material.rules { findings += decisions(file) }
    return findings
  }

  /// A decision may rest on those that are made before it.
  private static func decisions(_ file: RulesFile) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let order = DecisionName.allCases
    func visit(_ json: JSON, _ decision: DecisionName) {
      if let named = json["decided"], let other = named.string.flatMap(DecisionName.init),
        let place = order.firstIndex(of: other), let own = order.firstIndex(of: decision),
        place >= own
      {
        findings.append(
          file.reading.finding(
            "conditions-look-back",
            at: named.offset,
            "'\(decision.rawValue)' rests on '\(other.rawValue)', which is decided later",
            "The order is: \(order.map(\.rawValue).joined(separator: ", "))."
          )
        )
      }
      for part in json.members { visit(part.value, decision) }
      for part in json.elements { visit(part, decision) }
    }
    for member in file.reading.document.root["decisions"]?.members ?? [] {
      if let decision = DecisionName(rawValue: member.name) { visit(member.value, decision) }
    }
    return findings
  }
}

/// The items of one questionnaire that a condition looks at, also through scores and decisions.
private struct LookedAt {
  var items: Set<Item.ID> = []
  private var decisions: Set<DecisionName> = []

  init(_ condition: Condition, _ questionnaire: Questionnaire, _ book: RuleBook?) {
    add(condition, questionnaire, book)
  }

  private mutating func add(
    _ condition: Condition,
    _ questionnaire: Questionnaire,
    _ book: RuleBook?
  ) {
    func scored(_ matches: (Scale) -> Bool) -> Set<Item.ID> {
      Set(questionnaire.scales.filter(matches).flatMap(\.keys.keys))
    }
    func scored(_ name: ScaleName) -> Set<Item.ID> {
      name.questionnaire == questionnaire.id ? scored { $0.id == name.scale } : []
    }
    switch condition {
    case .answer(let item, _), .missing(let item): items.insert(item)
    case .missingCount(let several, _): items.formUnion(several)
    case .reaches(let scale, _): items.formUnion(scored(scale))
    case .anyScale(let cutoff, _): items.formUnion(scored { $0.cutoff(cutoff) != nil })
    case .firstValid(let scales, _, _): scales.forEach { items.formUnion(scored($0)) }
    case .tally(let id, _), .tallyInvalid(let id, _):
      for scale in book?.tallies.first(where: { $0.id == id })?.scales ?? [] {
        items.formUnion(scored(scale))
      }
    case .decided(let name, _): add(name, questionnaire, book)
    case .all(let parts), .any(let parts): parts.forEach { add($0, questionnaire, book) }
    case .not(let part): add(part, questionnaire, book)
    case .always, .begun, .policy, .youngerThan, .mode: break
    }
  }

  private mutating func add(
    _ decision: DecisionName,
    _ questionnaire: Questionnaire,
    _ book: RuleBook?
  ) {
    guard decisions.insert(decision).inserted else { return }
    for rule in book?.decisions[decision] ?? [] { add(rule.when, questionnaire, book) }
    if decision == .course { add(.selfReport, questionnaire, book) }
    if decision == .course || decision == .history { add(.lonelyNow, questionnaire, book) }
  }
}
