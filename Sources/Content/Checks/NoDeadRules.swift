import Screening

extension Check {
  /// A rule that can never decide misleads whoever reads it.
  static let noDeadRules = Check(
    name: "no-dead-rules",
    summary: "No rule stands after one that holds whenever it would."
  ) { material in
    guard let file = material.rules else { return [] }
    var findings: [Diagnostic] = []
    for (name, list) in file.reading.document.root["decisions"]?.members.map({ ($0.name, $0.value) }
    )
      ?? []
    {
      guard let decision = DecisionName(rawValue: name), let rules = file.book.decisions[decision],
        rules.count == list.elements.count
      else { continue }
      for (index, rule) in rules.enumerated() {
        guard let earlier = rules[..<index].first(where: { rule.when.implies($0.when) }) else {
          continue
        }
        findings.append(
          file.reading.finding(
            "no-dead-rules",
            at: list.elements[index].offset,
            "'\(rule.id)' never decides: '\(earlier.id)' always decides before it",
            "Move it up, or remove it."
          )
        )
      }
    }
    return findings
  }
}

extension Condition {
  /// Whether another condition surely holds wherever this one does.
  ///
  /// Looks at the form only: `false` means that it could not be shown.
  func implies(_ other: Condition) -> Bool {
    if self == other || other == .always { return true }
    switch (self, other) {
    case (.answer(let item, let few), .answer(let same, let many)) where item == same:
      return few.isSubset(of: many)
    case (.tally(let tally, let many), .tally(let same, let few)) where tally == same:
      return many >= few
    case (.tallyInvalid(let tally, let many), .tallyInvalid(let same, let few)) where tally == same:
      return many >= few
    case (.youngerThan(let few), .youngerThan(let many)): return few <= many
    case (.not(let a), .not(let b)): return b.implies(a)
    default: break
    }
    if case .any(let parts) = self { return parts.allSatisfy { $0.implies(other) } }
    if case .all(let parts) = other { return parts.allSatisfy { implies($0) } }
    if case .any(let parts) = other, parts.contains(where: { implies($0) }) { return true }
    if case .all(let parts) = self { return parts.contains { $0.implies(other) } }
    return false
  }
}
