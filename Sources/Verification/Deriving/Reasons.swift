import Content

/// `because`: the rules that a result names, with what made each hold.
///
/// Source: contract, section 4.
struct Reasons {
  let bench: Bench

  var all: [JSON] {
    lonelyNow.map { reason("lonelyNow", $0) }
      + [deciding(.selfReport)].compactMap(\.self).map { reason("course", $0) }
      + [history, combination]
      + [.skills, .meeting, .path].compactMap(deciding).map { reason("needs", $0) }
      + bench.holding(bench.model.safety).map { reason("safety", $0) }
  }

  /// Every rule that leads to the value and says something; else the one that decides.
  private var lonelyNow: [Law] {
    guard let deciding = deciding(.lonelyNow) else { return [] }
    let speaking = bench.holding(bench.model.decisions[Decision.lonelyNow.rawValue]).filter { law in
      if case .always = law.test { return false }
      return law.value == deciding.value
    }
    return speaking.isEmpty ? [deciding] : speaking
  }

  private func deciding(_ decision: Decision) -> Law? {
    let laws = bench.model.decisions[decision.rawValue]
    let place = bench.deciding[decision.rawValue]
    return laws.indices.contains(place) ? laws[place] : nil
  }

  private func reason(_ conclusion: String, _ law: Law) -> JSON {
    let grounds = Grounds(law.test, bench)
    return .object([
      "conclusion": .text(conclusion), "value": .text(law.value), "rule": .text(law.id),
      "answers": .list(grounds.items.map(bench.answer)),
      "scores": .texts(grounds.rulers.map { bench.model.rulers[$0].name }),
      "source": .text(law.source),
    ])
  }

  private func plain(_ value: String, _ rule: String, _ source: String?) -> JSON {
    .object([
      "conclusion": .text("course"), "value": .text(value), "rule": .text(rule),
      "answers": .list([]), "scores": .list([]), "source": .text(source),
    ])
  }

  private var history: JSON {
    let spans = bench.model.spans
    let rule = bench.past?.type(isLonely: bench.lonelyNow == true, spans).rule
    return plain(bench.value(of: .history), rule ?? "history.insufficient", spans.source)
  }

  private var combination: JSON {
    let rule = "combine.\(bench.value(of: .selfReport)).\(bench.value(of: .history))"
    return plain(bench.value(of: .course), rule, bench.model.combinationSource)
  }
}
