extension Reasoner {
  /// Every rule that made something so, in the order in which things are decided.
  func ruleSteps(_ input: Input, _ facts: Facts) -> [Derivation.RuleStep] {
    var steps: [Derivation.RuleStep] = []
    for name in DecisionName.allCases {
      switch name {
      case .history: steps.append(historyStep(input, facts))
      case .course: steps.append(courseStep(facts))
      default: steps += decisionStep(name, input, facts).map { [$0] } ?? []
      }
    }
    for (kind, rules) in [(Derivation.RuleStep.Kind.modifier, modifiers), (.flag, flags)] {
      for rule in rules where facts.holds(rule.when) {
        steps.append(step(kind, rule, input, facts))
      }
    }
    steps += straightliningSteps(input, facts)
    if let recovered = recoveredStep(input, facts) { steps.append(recovered) }
    for rule in safety where facts.holds(rule.when) {
      steps.append(step(.safety, rule, input, facts))
    }
    return steps
  }

  private func decisionStep(_ name: DecisionName, _ input: Input, _ facts: Facts)
    -> Derivation.RuleStep?
  {
    let rules = decisions[name.position]
    guard let index = rules.firstIndex(where: { facts.holds($0.when) }) else { return nil }
    return step(
      .decision,
      rules[index],
      input,
      facts,
      name: name.rawValue,
      passedOver: rules[..<index].map(\.rule.id)
    )
  }

  private func step(
    _ kind: Derivation.RuleStep.Kind,
    _ rule: ResolvedRule,
    _ input: Input,
    _ facts: Facts,
    name: String? = nil,
    passedOver: [Rule.ID] = []
  ) -> Derivation.RuleStep {
    let seen = LookedAt(rule.rule, self, facts)
    return Derivation.RuleStep(
      kind: kind,
      name: name ?? rule.rule.value,
      value: rule.rule.value,
      rule: rule.rule.id,
      condition: rule.rule.when,
      passedOver: passedOver,
      answers: seen.items.sorted().compactMap { given($0, input, facts) },
      thresholds: seen.thresholds,
      decided: seen.decided,
      past: nil,
      confidence: nil,
      source: rule.rule.source
    )
  }

  private func historyStep(_ input: Input, _ facts: Facts) -> Derivation.RuleStep {
    let history = HistoryClass.allCases[facts.position(of: .history)]
    return calculated(
      .decision,
      name: DecisionName.history.rawValue,
      value: history.rawValue,
      rule: HistoryRule.rule(for: history),
      decided: [decided(.lonelyNow, facts)],
      past: past(input),
      source: book.history.source
    )
  }

  private func past(_ input: Input) -> Derivation.Past {
    let kept = book.history.kept(input.earlier)
    return Derivation.Past(
      today: input.today,
      measurements: kept,
      run: book.history.run(kept, until: input.today),
      sinceRelief: book.history.daysSinceRelief(kept, today: input.today),
      rule: book.history
    )
  }

  private func courseStep(_ facts: Facts) -> Derivation.RuleStep {
    let parts = [decided(.selfReport, facts), decided(.history, facts)]
    let combination = book.combinations.first {
      $0.selfReport.rawValue == parts[0].value && $0.history.rawValue == parts[1].value
    }
    return calculated(
      .decision,
      name: DecisionName.course.rawValue,
      value: decided(.course, facts).value,
      rule: .init("combine.\(parts[0].value).\(parts[1].value)"),
      decided: parts,
      confidence: combination?.confidence,
      source: book.combinationSource
    )
  }

  private func straightliningSteps(_ input: Input, _ facts: Facts) -> [Derivation.RuleStep] {
    book.straightlining.filter { isStraightlined($0, facts) }.map { questionnaire in
      let items = catalog.questionnaire(questionnaire)?.items ?? []
      return calculated(
        .flag,
        name: Flag.straightlined.rawValue,
        value: Flag.straightlined.rawValue,
        rule: .init("straightlining.\(questionnaire)"),
        answers: items.compactMap { catalog.position(of: $0.id) }
          .compactMap { given($0, input, facts) },
        source: "own"
      )
    }
  }

  private func recoveredStep(_ input: Input, _ facts: Facts) -> Derivation.RuleStep? {
    guard isRecovered(input, facts) else { return nil }
    return calculated(
      .flag,
      name: Flag.recovered.rawValue,
      value: Flag.recovered.rawValue,
      rule: "recovered",
      decided: [decided(.course, facts)],
      past: past(input),
      source: "own"
    )
  }

  /// A step that a calculation or a table makes, and no condition.
  private func calculated(
    _ kind: Derivation.RuleStep.Kind,
    name: String,
    value: String,
    rule: Rule.ID,
    answers: [Finding.Given] = [],
    decided: [Derivation.Decided] = [],
    past: Derivation.Past? = nil,
    confidence: Confidence? = nil,
    source: String
  ) -> Derivation.RuleStep {
    Derivation.RuleStep(
      kind: kind,
      name: name,
      value: value,
      rule: rule,
      condition: nil,
      passedOver: [],
      answers: answers,
      thresholds: [],
      decided: decided,
      past: past,
      confidence: confidence,
      source: source
    )
  }

  /// What a decision came to.
  func decided(_ name: DecisionName, _ facts: Facts) -> Derivation.Decided {
    Derivation.Decided(name: name, value: name.values[facts.position(of: name)])
  }
}
