extension Reasoner {
  /// Every rule that fired, with the answers and scores that made it fire.
  func findings(_ input: Input, _ facts: Facts) -> [Finding] {
    var findings: [Finding] = []
    let lonely = facts.decisions[DecisionName.lonelyNow.position]
    // Several rules may say the same thing: a score and a direct answer are two reasons.
    for rule in decisions[DecisionName.lonelyNow.position]
    where rule.value == lonely && !rule.when.isConstant && facts.holds(rule.when) {
      findings.append(finding(rule, "lonelyNow", input, facts))
    }
    if findings.isEmpty, let rule = deciding(.lonelyNow, facts) {
      findings.append(finding(rule, "lonelyNow", input, facts))
    }
    if let rule = deciding(.selfReport, facts) {
      findings.append(finding(rule, "course", input, facts))
    }
    let report = Course.allCases[facts.position(of: .selfReport)].rawValue
    let history = HistoryClass.allCases[facts.position(of: .history)]
    let course = Course.allCases[facts.position(of: .course)].rawValue
    findings.append(
      Finding(
        conclusion: "course",
        value: history.rawValue,
        rule: HistoryRule.rule(for: history),
        answers: [],
        scores: [],
        source: book.history.source
      )
    )
    findings.append(
      Finding(
        conclusion: "course",
        value: course,
        rule: .init("combine.\(report).\(history.rawValue)"),
        answers: [],
        scores: [],
        source: book.combinationSource
      )
    )
    for name in [DecisionName.skills, .meeting, .path] {
      guard let rule = deciding(name, facts) else { continue }
      findings.append(finding(rule, "needs", input, facts))
    }
    for rule in safety where facts.holds(rule.when) {
      findings.append(finding(rule, "safety", input, facts))
    }
    return findings
  }

  private func deciding(_ name: DecisionName, _ facts: Facts) -> ResolvedRule? {
    decisions[name.position].first { facts.holds($0.when) }
  }

  private func finding(
    _ rule: ResolvedRule,
    _ conclusion: String,
    _ input: Input,
    _ facts: Facts
  ) -> Finding {
    var evidence = Evidence()
    evidence.gather(rule.when, facts, self)
    let answers = evidence.items.sorted().compactMap { given($0, input, facts) }
    return Finding(
      conclusion: conclusion,
      value: rule.rule.value,
      rule: rule.rule.id,
      answers: answers,
      scores: evidence.scales.sorted().map { catalog.scales[$0].name },
      source: rule.rule.source
    )
  }

  /// The answer to the item at a position; `nil` without one.
  func given(_ position: Int, _ input: Input, _ facts: Facts) -> Finding.Given? {
    let slot = catalog.items[position]
    guard facts.cells[position] >= 0 else { return nil }
    if case .several = slot.item.kind {
      for questionnaire in slot.questionnaires {
        let id = catalog.questionnaires[questionnaire].id
        let codes = input.responses.chosen(id, slot.item.id)
        if !codes.isEmpty {
          return Finding.Given(item: slot.item.id, codes: codes, isSeveral: true)
        }
      }
    }
    let outcome = slot.outcomes[Int(facts.cells[position])]
    return Finding.Given(item: slot.item.id, codes: [outcome], isSeveral: false)
  }
}

/// The items and scales that made a condition hold.
private struct Evidence {
  var items: Set<Int> = []
  var scales: Set<Int> = []

  mutating func gather(_ predicate: Predicate, _ facts: Facts, _ reasoner: Reasoner) {
    guard facts.holds(predicate) else { return }
    switch predicate {
    case .answer(let item, _): items.insert(item)
    case .reaches(let scale, _): scales.insert(scale)
    case .anyScale(let cuts, let state):
      for cut in cuts {
        let score = facts.scores[cut.scale]
        if state == .reached ? score >= cut.atLeast && score >= 0 : score >= 0 {
          scales.insert(cut.scale)
        }
      }
    case .firstValid(let cuts, _):
      if let cut = cuts.first(where: { facts.scores[$0.scale] >= 0 }) { scales.insert(cut.scale) }
    case .tally(let tally, _):
      for (index, scale) in reasoner.tallies[tally].scales.enumerated()
      where reasoner.tallies[tally].points(index, score: facts.scores[scale.position]) > 0 {
        scales.insert(scale.position)
      }
    case .all(let parts): parts.forEach { gather($0, facts, reasoner) }
    case .any(let parts): parts.forEach { gather($0, facts, reasoner) }
    case .not, .constant, .missing, .missingCount, .begun, .tallyInvalid, .decided, .policy,
      .youngerThan, .mode:
      break
    }
  }
}

extension Predicate {
  fileprivate var isConstant: Bool {
    if case .constant = self { true } else { false }
  }
}
