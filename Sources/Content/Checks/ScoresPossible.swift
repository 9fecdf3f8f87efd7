import Screening

extension QuestionnaireCheck {
  /// Scores fit the numbers that hold them, and cut-offs divide them.
  static let scoresPossible = QuestionnaireCheck(
    name: "scores-possible",
    summary:
      "Points are finite and halves at most; a cut-off is reached by some scores, not by all."
  ) { file in
    var findings: [Diagnostic] = []
    for item in file.questionnaire.items where item.options.count > 60 {
      findings.append(
        file.finding(
          "scores-possible",
          at: .item(item.id),
          "'\(item.id)' has more than 60 options",
          "Ask for a number, or for words."
        )
      )
    }
    for scale in file.questionnaire.scales {
      let range = scale.range
      guard !scale.keys.isEmpty else {
        findings.append(
          file.finding(
            "scores-possible",
            at: .scale(scale.id),
            "'\(scale.id)' scores no item",
            "Name the items in 'score'."
          )
        )
        continue
      }
      guard range.lowerBound >= 0, range.upperBound <= Scale.highestScore else {
        findings.append(
          file.finding(
            "scores-possible",
            at: .scale(scale.id),
            "'\(scale.id)' goes from \(range.lowerBound.halves) to \(range.upperBound.halves)",
            "Keep scores from 0 to \(Scale.highestScore.halves)."
          )
        )
        continue
      }
      if case .tolerated(let limit) = scale.missing, limit >= scale.keys.count {
        findings.append(
          file.finding(
            "scores-possible",
            at: .scale(scale.id),
            "'\(scale.id)' tolerates \(limit) missing items and has \(scale.keys.count)",
            "Tolerate fewer, or write \"counted\"."
          )
        )
      }
      let scores = scale.possibleScores
      guard let lowest = scores.first, let highest = scores.last else { continue }
      for cutoff in scale.cutoffs {
        let isReached = highest >= cutoff.atLeast
        guard !isReached || lowest >= cutoff.atLeast else { continue }
        findings.append(
          file.finding(
            "scores-possible",
            at: .cutoff(scale.id, cutoff.id),
            "\(isReached ? "every" : "no") score of '\(scale.id)' reaches \(cutoff.atLeast.halves)",
            "Scores go from \(range.lowerBound.halves) to \(range.upperBound.halves)."
          )
        )
      }
    }
    return findings
  }
}
