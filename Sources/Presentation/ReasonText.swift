import Screening

extension Result {
  /// The rules that made the conclusions told: what each says, whose it is, whose line was
  /// reached, and whether the questions were tested.
  ///
  /// `citation` gives the publication that a source's key stands for.
  func rules(_ wording: Wording, citation: (String) -> String?) -> [String] {
    func name(_ source: String) -> String { citation(source) ?? source }
    var lines = reasonsTold.compactMap { finding -> String? in
      guard let rule = sentence(finding, wording) else { return nil }
      var parts = [rule, "  " + wording(.ruleSource(name(finding.source)))]
      for scale in finding.scores.prefix(1) {
        guard let questionnaire = catalog.questionnaire(scale.questionnaire) else { continue }
        parts.append(
          "  " + wording(questionnaire.title) + ". "
            + wording(.aboutValidated) + " " + wording(questionnaire.provenance.validated) + "."
        )
        if let line = line(finding.rule, scale) {
          parts.append("  " + wording(.lineSource(name(line.source))))
        }
      }
      return parts.joined(separator: "\n")
    }
    lines.append(wording(.whyUnvalidated))
    return lines
  }

  /// The reasons for what is said, and not for what stays unsaid.
  private var reasonsTold: [Finding] {
    let isWished = !assessment.needs.modifiers.contains(.noWish)
    return findings.filter { finding in
      switch finding.conclusion {
      case "needs":
        guard told.contains("course") else { return false }
        guard isWished || finding.rule == "needs.no-wish" else { return false }
      case "safety": return true
      case let conclusion: guard told.contains(conclusion) else { return false }
      }
      // A rule for want of answers rests on none.
      return Self.wanting.contains(finding.rule)
        || !(finding.answers.isEmpty && finding.scores.isEmpty)
    }
  }

  private static let wanting: Set<Rule.ID> = [
    "lonely.unknown", "course.duration-unknown", "needs.path.5", "needs.path.7",
  ]

  /// What a rule says, in the person's own case.
  private func sentence(_ finding: Finding, _ wording: Wording) -> String? {
    switch finding.rule {
    case "course.recent" where isBereaved: wording(.ruleBereaved)
    // Without a score that reaches its line it is the duration that asks for it.
    case "safety.professional_contact" where finding.scores.isEmpty: wording(.ruleProfessionalLong)
    default: wording(key: "rule.\(finding.rule)")
    }
  }

  /// The line that a score was measured against in a rule.
  private func line(_ rule: Rule.ID, _ scale: ScaleName) -> Derivation.Threshold? {
    derivation.rules.lazy.filter { $0.rule == rule }.flatMap(\.thresholds).first { threshold in
      if case .score(scale, _) = threshold.measure { true } else { false }
    }
  }
}
