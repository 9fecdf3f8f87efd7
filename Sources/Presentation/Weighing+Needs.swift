import Screening

extension Result {
  /// The answers that ask for practice or for meeting people, beside those that do not.
  var needsWeighing: Weighing {
    if assessment.needs.modifiers.contains(.noWish) {
      return Weighing("needs", pro: [.init(questionnaire: "needs_b", item: "M4")], con: [])
    }
    let (practice, ease) = practiceAnswers
    let (people, company) = contactAnswers
    switch assessment.needs.path {
    case .both: return Weighing("needs", pro: alternating(practice, people), con: ease + company)
    case .skills: return Weighing("needs", pro: practice, con: ease)
    case .meeting, .meetingProvisional: return Weighing("needs", pro: people, con: company)
    case .closeness: return Weighing("needs", pro: closeness, con: people + practice)
    case .none: return Weighing("needs", pro: company + ease, con: people + practice)
    case .undetermined: return Weighing("needs", pro: [], con: [])
    }
  }

  /// Of the causes that reach a line the answers that speak for them, the clearest first; and of
  /// the others those that speak against.
  private var practiceAnswers: (pro: [Weighing.Answered], con: [Weighing.Answered]) {
    let reached = Set(
      derivation.tallies.flatMap(\.scales).filter { $0.points > 0 }.map(\.scale)
    )
    let counted = Set(derivation.tallies.flatMap(\.scales).map(\.scale))
    var pro: [(answered: Weighing.Answered, points: Int)] = []
    var con: [Weighing.Answered] = []
    for step in derivation.scores {
      guard counted.contains(step.scale) else { continue }
      for (answer, points) in step.earned {
        let answered = Weighing.Answered(questionnaire: step.scale.questionnaire, item: answer.item)
        // Four or five of five speak for it, one or two against.
        if points >= 8, reached.contains(step.scale) { pro.append((answered, points)) }
        if points <= 4 { con.append(answered) }
      }
    }
    let sorted = pro.enumerated()
      .sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }
    return (sorted.map(\.element.answered), con)
  }

  private var contactAnswers: (pro: [Weighing.Answered], con: [Weighing.Answered]) {
    var pro: [Weighing.Answered] = []
    var con: [Weighing.Answered] = []
    for step in derivation.scores where step.scale.description == "needs_b.meeting" {
      for (answer, points) in step.earned {
        let answered = Weighing.Answered(questionnaire: "needs_b", item: answer.item)
        if points > 0 { pro.append(answered) } else { con.append(answered) }
      }
    }
    return (pro, con)
  }

  /// The answers about a close bond: those of the scale that opens the path.
  private var closeness: [Weighing.Answered] {
    let path = derivation.rules.first { $0.name == DecisionName.path.rawValue }
    let line = path?.thresholds.first { $0.isReached }
    let opening = derivation.scores.first { step in
      if case .score(let scale, _)? = line?.measure { scale == step.scale } else { false }
    }
    guard let opening else { return [] }
    return opening.earned.filter { $0.points > 0 }
      .map { .init(questionnaire: opening.scale.questionnaire, item: $0.answer.item) }
  }

  /// One of each in turn, so that neither crowds the other out.
  private func alternating(_ a: [Weighing.Answered], _ b: [Weighing.Answered])
    -> [Weighing.Answered]
  {
    (0..<max(a.count, b.count)).flatMap { index in
      [a, b].compactMap { $0.indices.contains(index) ? $0[index] : nil }
    }
  }
}
