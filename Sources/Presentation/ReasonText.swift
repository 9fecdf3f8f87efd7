import Screening

extension Result {
  /// Why the result says what it says: for each conclusion the answers that counted, the rule's
  /// source and whether it was tested.
  ///
  /// `citation` gives the publication that a source's key stands for.
  package func reasons(_ wording: Wording, citation: (String) -> String?) -> [String] {
    var lines: [String] = []
    for conclusion in ["lonelyNow", "course", "needs", "safety"] {
      let findings = self.findings.filter { finding in
        finding.conclusion == conclusion && !(finding.answers.isEmpty && finding.scores.isEmpty)
      }
      for finding in findings {
        guard let rule = wording(key: "rule.\(finding.rule)") else { continue }
        var parts = [rule]
        parts += quotes(finding, wording).map { "  " + $0 }
        parts.append(
          "  " + wording(.ruleSource(citation(finding.source) ?? finding.source))
        )
        lines.append(parts.joined(separator: "\n"))
      }
    }
    lines.append(wording(.whyUnvalidated))
    return lines
  }

  private func quotes(_ finding: Finding, _ wording: Wording) -> [String] {
    var items = finding.answers.map(\.item)
    // A score is shown by its answers: a number means little to the person who gave them.
    for name in finding.scores.prefix(3) {
      let scale = catalog.questionnaire(name.questionnaire)?.scale(name.scale)
      guard let scale else { continue }
      var counted: [(item: Item.ID, points: Int)] = []
      for item in catalog.questionnaire(name.questionnaire)?.items ?? [] {
        let chosen = input.responses.chosen(name.questionnaire, item.id)
        guard let key = scale.keys[item.id], let outcome = item.outcome(of: chosen),
          let points = key[outcome], points > (key.values.min() ?? 0), !items.contains(item.id)
        else { continue }
        counted.append((item.id, points))
      }
      // Those that count most come first; equal ones stay in their order.
      items += counted.enumerated()
        .sorted { ($1.element.points, $0.offset) < ($0.element.points, $1.offset) }
        .map(\.element.item)
    }
    return items.prefix(4).compactMap { id in
      for questionnaire in catalog.questionnaires where input.responses.hasBegun(questionnaire.id) {
        guard let item = questionnaire.item(id), let text = item.text,
          let answer = answer(questionnaire.id, id, wording)
        else { continue }
        return wording(.quote(wording(text), answer: answer))
      }
      return nil
    }
  }

  /// Scores and bands with their terms, for whoever asks for them.
  package func details(_ wording: Wording) -> String {
    var lines: [String] = []
    if !showsLevel { lines.append(wording(.detailsHidden)) }
    for score in assessment.scores where showsLevel {
      guard let questionnaire = catalog.questionnaire(score.scale.questionnaire) else { continue }
      let name = wording(questionnaire.title)
      let scale = wording(key: "scale.\(score.scale.scale)") ?? score.scale.scale.rawValue
      guard let value = score.value else {
        lines.append(wording(.detailsNoScore(name, scale, missing: score.missing)))
        continue
      }
      lines.append(
        wording(
          score.isLowerBound
            ? .detailsAtLeast(name, scale, value.halves, of: score.range.upperBound.halves)
            : .detailsScore(name, scale, value.halves, of: score.range.upperBound.halves)
        )
      )
    }
    for questionnaire in catalog.questionnaires
    where assessment.scores.contains(where: { $0.scale.questionnaire == questionnaire.id }) {
      lines.append(wording(.aboutTerms) + " " + wording(questionnaire.provenance.terms))
      lines.append(wording(.aboutValidated) + " " + wording(questionnaire.provenance.validated))
    }
    lines.append(wording(.disclaimer))
    return lines.joined(separator: "\n")
  }
}
