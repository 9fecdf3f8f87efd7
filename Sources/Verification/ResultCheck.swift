import Content

/// Everything in one result that can be derived from its input.
struct ResultCheck {
  let result: JSON
  let model: DataModel
  let given: Given
  let limit: Int

  /// Compares one member after another.
  func run(_ verdict: inout Verdict) {
    guard let today = given.date ?? daySaid else {
      return verdict.add("input", "it has no date, and no step says which day it was.")
    }
    let past = Past(given.earlier, today: today, spans: model.spans)
    let bench = Bench(model, given.sheet, past: past)
    derivation(bench, &verdict)
    for (name, derived) in Summary(bench: bench).members {
      compare(name, derived, &verdict)
    }
    compare("because", .list(Reasons(bench: bench).all), &verdict)
    certainty(bench, &verdict)
    changes(bench, &verdict)
    for name in Self.underived where result[name] == nil { verdict.leaveOut(name) }
    for member in result.members where !Self.known.contains(member.name) {
      verdict.add("result", "it has a member that no result has: \(member.name.shown).")
    }
  }

  /// Members that nothing here derives: who made the result, the input itself, and what depends on
  /// the directory.
  private static let underived = ["program", "questionnaires", "suggestions"]

  /// Every member that a result may have; `cutoffs` only where it was asked for.
  private static let known: Set = [
    "format", "program", "rules", "questionnaires", "input", "scores", "lonelyNow", "flags",
    "course", "needs", "safety", "certainty", "offByOne", "because", "wouldChange", "derivation",
    "cutoffs", "suggestions",
  ]

  private func derivation(_ bench: Bench, _ verdict: inout Verdict) {
    guard let said = member("derivation", &verdict) else { return }
    // Without a date in the input, any day will do, if it is one.
    let today =
      result["input"]?["date"]?.string ?? daySaidText.flatMap { Day($0) == nil ? nil : $0 }
    let derived = ScoreSteps(bench: bench).all + RuleSteps(bench: bench, today: today ?? "").all
    verdict.steps = derived.count
    guard case .array(let steps) = said.value else {
      return verdict.add("derivation", "it is no list of steps.")
    }
    for (step, message) in StepComparison.findings(steps, derived) { verdict.add(step, message) }
  }

  private func compare(_ name: String, _ derived: JSON, _ verdict: inout Verdict) {
    guard let said = member(name, &verdict) else { return }
    let phrasing = Phrasing(step: name)
    for difference in Comparison.differences(said, derived) {
      let (step, message) = phrasing.finding(difference)
      verdict.add(step, message)
    }
  }

  private func certainty(_ bench: Bench, _ verdict: inout Verdict) {
    let certainty = member("certainty", &verdict)
    let offByOne = member("offByOne", &verdict)
    for conclusion in Conclusion.main(model) + Conclusion.bands(bench) {
      let check = CertaintyCheck(conclusion: conclusion, bench: bench, limit: limit)
      if let said = entry(conclusion, of: certainty, "certainty", &verdict) {
        let report = check.report(said)
        report.problems.forEach { verdict.add("certainty \(conclusion.name)", $0) }
        if !report.isCounted { verdict.uncounted.append(conclusion.name) }
      }
      if let said = entry(conclusion, of: offByOne, "offByOne", &verdict) {
        check.problemsOffByOne(said).forEach { verdict.add("offByOne \(conclusion.name)", $0) }
      }
    }
  }

  /// What a member says of a conclusion; where it says nothing, that is kept.
  private func entry(
    _ conclusion: Conclusion,
    of member: JSON?,
    _ name: String,
    _ verdict: inout Verdict
  ) -> JSON? {
    guard let member else { return nil }
    if let entry = member[conclusion.name] { return entry }
    verdict.add("\(name) \(conclusion.name)", "the result leaves it out.")
    return nil
  }

  private func changes(_ bench: Bench, _ verdict: inout Verdict) {
    guard let said = member("wouldChange", &verdict) else { return }
    let conclusions = Conclusion.main(model)
    for conclusion in conclusions {
      let entries = said.elements.filter { $0["conclusion"]?.string == conclusion.name }
      let check = ChangesCheck(changes: Changes(conclusion, bench))
      for problem in check.problems(entries) {
        verdict.add("wouldChange \(conclusion.name)", problem)
      }
    }
    let order = said.elements.map { entry in
      conclusions.firstIndex { $0.name == entry["conclusion"]?.string }
    }
    guard case .array = said.value, !order.contains(nil) else {
      return verdict.add("wouldChange", "it is about a conclusion that there is not.")
    }
    if order.compactMap(\.self) != order.compactMap(\.self).sorted() {
      verdict.add("wouldChange", "the conclusions are in another order.")
    }
  }

  /// A member of the result; where there is none, that is kept.
  private func member(_ name: String, _ verdict: inout Verdict) -> JSON? {
    if let member = result[name] { return member }
    verdict.leaveOut(name)
    return nil
  }

  /// The day that the derivation names, for a document without a date.
  private var daySaid: Day? {
    // Without a past every day comes to the same.
    daySaidText.flatMap(Day.init) ?? (given.earlier.isEmpty ? Day("0001-01-01") : nil)
  }

  private var daySaidText: String? {
    result["derivation"]?.elements.first { $0["past"] != nil }?["past"]?["today"]?.string
  }
}
