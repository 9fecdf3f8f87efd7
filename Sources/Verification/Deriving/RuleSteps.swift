import Content

/// The steps from scores and answers to conclusions.
struct RuleSteps {
  let bench: Bench
  let today: String

  /// Decisions, modifiers, flags and safety, in the order in which results have them.
  var all: [JSON] {
    let model = bench.model
    return Decision.allCases.compactMap(decision)
      + bench.holding(model.modifiers).map { step("modifier", $0.value, $0, after: []) }
      + bench.holding(model.flags).map { step("flag", $0.value, $0, after: []) }
      + bench.straightlined.map(straightlined) + [recovered].compactMap(\.self)
      + bench.holding(model.safety).map { step("safety", $0.value, $0, after: []) }
  }

  private func decision(_ decision: Decision) -> JSON? {
    switch decision {
    case .history: return history
    case .course: return course
    default:
      let laws = bench.model.decisions[decision.rawValue]
      let place = bench.deciding[decision.rawValue]
      guard laws.indices.contains(place) else { return nil }
      return step("decision", decision.name, laws[place], after: laws[..<place].map(\.id))
    }
  }

  private func step(_ kind: String, _ name: String, _ law: Law, after passed: [String]) -> JSON {
    let looks = Looks(law.test, source: law.source, bench: bench)
    return .object([
      "step": .text(kind), "name": .text(name), "value": .text(law.value), "rule": .text(law.id),
      "when": law.condition.settled, "passedOver": .texts(passed),
      "answers": .list(looks.answers), "thresholds": .list(looks.thresholds),
      "decided": .list(looks.decided), "source": .text(law.source),
    ])
  }

  /// A step that no rule of the data files makes.
  private func plain(
    _ step: (kind: String, name: String),
    _ value: String,
    rule: String,
    answers: [JSON] = [],
    decided: [Decision] = []
  ) -> JSON {
    .object([
      "step": .text(step.kind), "name": .text(step.name), "value": .text(value),
      "rule": .text(rule), "answers": .list(answers), "thresholds": .list([]),
      "decided": .list(decided.map(bench.decision)),
    ])
  }

  private var history: JSON {
    let value = bench.value(of: .history)
    let rule = bench.past?.type(isLonely: bench.lonelyNow == true, bench.model.spans).rule
    return plain(
      ("decision", "history"),
      value,
      rule: rule ?? "history.insufficient",
      decided: [.lonelyNow]
    ).with(["past": past, "source": .text(bench.model.spans.source)])
  }

  private var course: JSON {
    let rule = "combine.\(bench.value(of: .selfReport)).\(bench.value(of: .history))"
    return plain(
      ("decision", "course"),
      bench.value(of: .course),
      rule: rule,
      decided: [.selfReport, .history]
    ).with([
      "confidence": .text(bench.confidence), "source": .text(bench.model.combinationSource),
    ])
  }

  private var past: JSON {
    let spans = bench.model.spans
    let kept = bench.past?.kept ?? []
    return .object([
      "today": .text(today),
      "measurements": .list(
        kept.map { .object(["date": .text($0.date), "lonely": .truth($0.isLonely == true)]) }
      ),
      "run": .whole(bench.past?.run ?? 0), "sinceRelief": .whole(bench.past?.sinceRelief),
      "minimumGap": .whole(spans.minimumGap), "chronicSpan": .whole(spans.chronic),
      "strongSpan": .whole(spans.strong), "recentSpan": .whole(spans.recent),
    ])
  }

  private func straightlined(_ form: Int) -> JSON {
    let form = bench.model.forms[form]
    return plain(
      ("flag", "straightlined"),
      "straightlined",
      rule: "straightlining.\(form.name)",
      answers: form.items.map(bench.answer)
    ).with(["source": .text("own")])
  }

  private var recovered: JSON? {
    guard bench.hasRecovered else { return nil }
    return plain(("flag", "recovered"), "recovered", rule: "recovered", decided: [.course])
      .with(["past": past, "source": .text("own")])
  }
}
