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
    for line in cutoffs where ["lonely_now", "closeness"].contains(line.id) {
      lines.append(
        "  " + wording(.detailsLine(line.atLeast.halves, citation(line.source) ?? line.source))
      )
    }
    return lines
  }

  /// How firm the course is; each cause; the points for practice and for meeting people, with the
  /// lines of our own rules.
  private func points(_ wording: Wording) -> [String] {
    var lines: [String] = []
    if let confidence = assessment.course.confidence, let label = wording(key: "weigh.course"),
      let degree = wording(key: "confidence.\(confidence.rawValue)")
    {
      lines.append(wording(.detailsConfidence(label, degree)))
    }
    for cause in Cause.allCases {
      guard let score = assessment.needs.causes[cause],
        let label = wording(key: "reasonCause.\(cause.rawValue)")
      else { continue }
      lines.append(wording(.detailsCause(label.capitalizedFirst, score)))
    }
    for points in [practice, contact].compactMap(\.self) {
      guard let label = wording(key: "points.\(points.name)") else { continue }
      let (highest, line) = (points.highest.halves, points.line.halves)
      lines.append(
        wording(
          points.isLowerBound
            ? .detailsPointsAtLeast(label, points.points, of: highest, counts: line)
            : .detailsPoints(label, points.points, of: highest, counts: line)
        )
      )
    }
    return lines
  }

  /// Points with the highest there can be and the line of the rules, both in halves.
  private struct Points {
    let name: String
    let points: Int
    let highest: Int
    let line: Int
    /// Whether an answer is missing: with it there could be more.
    let isLowerBound: Bool
  }

  /// The points for practice; `nil` where none of it was answered, for missing is never zero.
  private var practice: Points? {
    guard let points = assessment.needs.skillsPoints,
      let step = derivation.tallies.first(where: { $0.tally == "skillsPoints" }),
      step.unscored < step.scales.count
    else { return nil }
    let dearest = book.tallies.first { $0.id == step.tally }?.points.values.max() ?? 0
    let line = (book.decisions[.skills] ?? []).lazy.flatMap(\.when.leaves)
      .compactMap { leaf in if case .tally(_, let line) = leaf { line } else { nil } }.first
    return Points(
      name: "skills",
      points: points,
      highest: step.scales.count * dearest * 2,
      line: (line ?? 0) * 2,
      isLowerBound: step.unscored > 0
    )
  }

  /// The points for meeting people; `nil` where none of it was answered.
  private var contact: Points? {
    let name = ScaleName("needs_b", "meeting")
    guard let points = assessment.needs.meetingPoints,
      let step = derivation.scores.first(where: { $0.scale == name }), !step.earned.isEmpty,
      let scale = catalog.questionnaire(name.questionnaire)?.scale(name.scale)
    else { return nil }
    return Points(
      name: "meeting",
      points: points,
      highest: scale.range.upperBound,
      line: scale.cutoff("meeting")?.atLeast ?? 0,
      isLowerBound: !step.missing.isEmpty
    )
  }

  /// How often each conclusion told stays as it is: with every answer to open questions, and with
  /// one answer off by one category.
  private func shares(_ wording: Wording) -> [String] {
    // That nothing is known yet does not stay so, whatever is answered.
    guard assessment.lonelyNow != .unknown else { return [] }
    return told.flatMap { conclusion -> [String] in
      guard let label = wording(key: "weigh.\(conclusion)") else { return [] }
      func percent(_ certainties: [Certainty]) -> Int {
        let share = share(of: conclusion, in: certainties)
        // All is only all when nothing else was reached.
        return share < 1 ? min(99, Int((share * 100).rounded())) : 100
      }
      let off = wording(.detailsOff(label, percent(certaintiesOffByOne)))
      return unanswered > 0 ? [wording(.detailsOpen(label, percent(certainties))), off] : [off]
    }
  }
}
