/// Everything that conclusions are drawn from.
package struct Input: Equatable, Sendable {
  package var responses: Responses
  package var mode: Mode
  package var policy: Policy
  /// In years; `nil` when it is not known.
  package var age: Int?
  /// The day of this measurement.
  package var today: CalendarDay
  /// What was measured before today, in any order.
  package var earlier: [Measurement]

  /// Gathers what is known.
  package init(
    responses: Responses,
    mode: Mode,
    policy: Policy = .practice,
    age: Int? = nil,
    today: CalendarDay,
    earlier: [Measurement] = []
  ) {
    self.responses = responses
    self.mode = mode
    self.policy = policy
    self.age = age
    self.today = today
    self.earlier = earlier
  }
}

extension Reasoner {
  /// Lays answers out by position, scores them and decides everything.
  func facts(of input: Input) -> Facts {
    var facts = Facts(
      cells: Array(repeating: Facts.missing, count: catalog.items.count),
      begun: catalog.questionnaires.map { input.responses.hasBegun($0.id) },
      scores: Array(repeating: Facts.absent, count: catalog.scales.count),
      tallies: Array(repeating: .init(points: 0, invalid: 0), count: tallies.count),
      decisions: Array(repeating: 0, count: DecisionName.allCases.count),
      policy: input.policy,
      age: input.age,
      mode: input.mode,
      measurements: input.earlier,
      today: input.today
    )
    for (position, slot) in catalog.items.enumerated() {
      for questionnaire in slot.questionnaires {
        let id = catalog.questionnaires[questionnaire].id
        guard case .chosen(let options)? = input.responses[id, slot.item.id] else { continue }
        facts.cells[position] = slot.cell(for: options)
        break
      }
    }
    score(&facts)
    for name in DecisionName.allCases { decide(name, &facts) }
    return facts
  }

  /// Scores every scale and tally from the cells.
  func score(_ facts: inout Facts) {
    for (position, scale) in catalog.scales.enumerated() {
      facts.scores[position] =
        facts.begun[scale.questionnaire] ? scale.score(facts.cells).value : Facts.absent
    }
    for (position, tally) in tallies.enumerated() {
      var value = Facts.TallyValue(points: 0, invalid: 0)
      for (index, scale) in tally.scales.enumerated() {
        let score = facts.scores[scale.position]
        if score < 0 { value.invalid += 1 }
        value.points += tally.points(index, score: score)
      }
      facts.tallies[position] = value
    }
  }

  /// Decides one thing; those it rests on are decided already.
  func decide(_ name: DecisionName, _ facts: inout Facts) {
    facts.decisions[name.position] =
      switch name {
      case .history: historyPosition(facts)
      case .course:
        combinations[Int(facts.decisions[DecisionName.selfReport.position])][
          Int(facts.decisions[DecisionName.history.position])
        ]
      default: decisions[name.position].first { facts.holds($0.when) }?.value ?? 0
      }
  }

  private func historyPosition(_ facts: Facts) -> Int8 {
    let now = LonelyNow.allCases[Int(facts.decisions[DecisionName.lonelyNow.position])]
    let history = book.history.classify(facts.measurements, today: facts.today, now: now)
    return Int8(HistoryClass.allCases.firstIndex(of: history) ?? 0)
  }
}

extension Catalog.Slot {
  /// The outcome that the chosen options make.
  func cell(for options: [AnswerOption.ID]) -> Int8 {
    if case .several(let nothing) = item.kind {
      return options.isEmpty ? Facts.missing : options == [nothing] ? 1 : 0
    }
    guard let option = options.first, let position = outcomes.firstIndex(of: option) else {
      return Facts.missing
    }
    return Int8(clamping: position)
  }
}

extension CatalogScale {
  /// The score in halves, ``Facts/invalid`` when too much is missing; and what is missing.
  func score(_ cells: [Int8]) -> (value: Int16, missing: Int) {
    let (sum, missing) = sum(cells)
    return (scale.missing.allows(missing: missing) ? sum : Facts.invalid, missing)
  }

  /// What the answers given add up to, in halves, whatever is missing; and what is.
  func sum(_ cells: [Int8]) -> (value: Int16, missing: Int) {
    var sum: Int16 = 0
    var missing = 0
    for term in terms {
      let cell = cells[term.item]
      if cell < 0 { missing += 1 } else { sum += term.points[Int(cell)] }
    }
    return (sum, missing)
  }
}
