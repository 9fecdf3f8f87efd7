import Screening

extension Result {
  /// Scores with their lines, points, and how sure everything is in numbers.
  ///
  /// For whoever asks for numbers, such as a counsellor; with the terms of the questions.
  ///
  /// `citation` gives the publication that a source's key stands for.
  package func details(_ wording: Wording, citation: (String) -> String?) -> String {
    var lines: [String] = []
    if showsLevel {
      for score in assessment.scores { lines += detail(score, wording, citation) }
      lines += points(wording)
      lines += shares(wording)
    } else {
      lines.append(wording(.detailsHidden))
    }
    for questionnaire in catalog.questionnaires
    where assessment.scores.contains(where: { $0.scale.questionnaire == questionnaire.id }) {
      lines.append(wording(.aboutTerms) + " " + wording(questionnaire.provenance.terms))
      lines.append(wording(.aboutValidated) + " " + wording(questionnaire.provenance.validated))
    }
    lines.append(wording(.disclaimer))
    return lines.joined(separator: "\n")
  }

  private func detail(_ score: Score, _ wording: Wording, _ citation: (String) -> String?)
    -> [String]
  {
    guard let questionnaire = catalog.questionnaire(score.scale.questionnaire) else { return [] }
    let name = wording(questionnaire.title)
    let scale = wording(key: "scale.\(score.scale.scale)") ?? score.scale.scale.rawValue
    guard let value = score.value else {
      return [wording(.detailsNoScore(name, scale, missing: score.missing))]
    }
    var lines = [
      wording(
        score.isLowerBound
          ? .detailsAtLeast(name, scale, value.halves, of: score.range.upperBound.halves)
          : .detailsScore(name, scale, value.halves, of: score.range.upperBound.halves)
      )
    ]
    let cutoffs = questionnaire.scale(score.scale.scale)?.cutoffs ?? []
    if let line = cutoffs.first(where: { $0.id == "lonely_now" }) {
      lines.append(
        "  " + wording(.detailsLine(line.atLeast.halves, citation(line.source)))
      )
    }
    return lines
  }

  /// The points for practice and for meeting people, each with the line of our own rules.
  private func points(_ wording: Wording) -> [String] {
    var lines: [String] = []
    for step in derivation.rules where step.name == "skills" || step.name == "meeting" {
      let points =
        step.name == "skills" ? assessment.needs.skillsPoints : assessment.needs.meetingPoints
      guard let points, let label = wording(key: "points.\(step.name)"),
        let line = step.thresholds.first(where: {
          if case .unscored = $0.measure { false } else { true }
        })
      else { continue }
      lines.append(wording(.detailsPoints(label, points, atLeast: line.atLeast.halves)))
    }
    return lines
  }

  /// How often each conclusion told stays as it is: with every answer to open questions, and with
  /// one answer off by one category.
  private func shares(_ wording: Wording) -> [String] {
    told.flatMap { conclusion -> [String] in
      guard let label = wording(key: "weigh.\(conclusion)") else { return [] }
      let reported = reportedValue(conclusion)
      func percent(_ certainties: [Certainty]) -> Int {
        let certainty = certainties.first { $0.conclusion == conclusion }
        let share = certainty?.shares.first { $0.value == reported }?.share ?? 0
        // All is only all when nothing else was reached.
        return share < 1 ? min(99, Int((share * 100).rounded())) : 100
      }
      let off = wording(.detailsOff(label, percent(certaintiesOffByOne)))
      return unanswered > 0 ? [wording(.detailsOpen(label, percent(certainties))), off] : [off]
    }
  }

  /// A conclusion's value, as certainties name it.
  private func reportedValue(_ conclusion: String) -> String {
    switch conclusion {
    case "lonelyNow": assessment.lonelyNow.rawValue
    case "course": assessment.course.conclusion.rawValue
    default: assessment.needs.path.rawValue
    }
  }
}
