/// Everything that the answers of one person point to, with the reasons.
package struct Assessment: Equatable, Sendable {
  /// The reported scales of every questionnaire begun, in the order of the catalogue.
  package let scores: [Score]
  package let lonelyNow: LonelyNow
  package let flags: [Flag]
  package let course: CourseConclusion
  package let needs: NeedsConclusion
  package let safety: [SafetySignal]
}

/// How it runs over time, and on what that rests.
package struct CourseConclusion: Equatable, Sendable {
  package let conclusion: Course
  /// `nil` where nothing is concluded.
  package let confidence: Confidence?
  package let selfReport: Course
  package let history: HistoryClass
}

/// What kind of help fits, and on what that rests.
package struct NeedsConclusion: Equatable, Sendable {
  package let path: Path
  /// Whether the path is said to the person: only where something is missed now.
  package let isShown: Bool
  /// 0 to 12; `nil` for the short form.
  package let skillsPoints: Int?
  /// 0 to 7; `nil` for the short form.
  package let meetingPoints: Int?
  /// 2 to 10 each; `nil` when not both items are answered, and for the short form.
  package let causes: [Cause: Int]
  package let modifiers: [Modifier]
}

/// The number a scale gave, or why it gave none.
package struct Score: Equatable, Sendable {
  package let scale: ScaleName
  /// In halves of a point; `nil` when too much is missing.
  package let value: Int?
  /// The lowest and highest value that it can have, in halves.
  package let range: ClosedRange<Int>
  /// How many of its items have no answer.
  package let missing: Int
  /// The band of the banding reported; `nil` without a value or without one.
  package let band: Identifier<Banding.Band>?

  package var isValid: Bool { value != nil }

  /// Whether the value could only be higher had everything been answered.
  package var isLowerBound: Bool { value != nil && missing > 0 }
}

/// One conclusion, with the rule that made it and what made the rule hold.
package struct Finding: Equatable, Sendable {
  /// `lonelyNow`, `course`, `needs` or `safety`.
  package let conclusion: String
  package let value: String
  package let rule: Rule.ID
  /// The answers that made the rule hold.
  package let answers: [Given]
  /// The scores that made the rule hold.
  package let scores: [ScaleName]
  package let source: String

  /// An answer by its code; letters where several may be chosen.
  package struct Given: Equatable, Sendable {
    package let item: Item.ID
    package let codes: [AnswerOption.ID]
    /// Whether it is an answer of the kind that may hold several codes.
    package let isSeveral: Bool
  }
}

extension Reasoner {
  func assess(_ input: Input, _ facts: Facts) -> Assessment {
    let selfReport = Course.allCases[facts.position(of: .selfReport)]
    let history = HistoryClass.allCases[facts.position(of: .history)]
    let course = Course.allCases[facts.position(of: .course)]
    let combination = book.combinations.first {
      $0.selfReport == selfReport && $0.history == history
    }
    let safety = self.safety.filter { facts.holds($0.when) }
      .map { SafetySignal.allCases[Int($0.value)] }
    return Assessment(
      scores: reportedScores(facts),
      lonelyNow: LonelyNow.allCases[facts.position(of: .lonelyNow)],
      flags: flags(input, facts),
      course: CourseConclusion(
        conclusion: course,
        confidence: combination?.confidence,
        selfReport: selfReport,
        history: history
      ),
      needs: needs(facts),
      safety: SafetySignal.allCases.filter(safety.contains)
    )
  }

  private func reportedScores(_ facts: Facts) -> [Score] {
    catalog.scales.compactMap { scale in
      guard scale.scale.isReported, facts.begun[scale.questionnaire] else { return nil }
      let (value, missing) = scale.score(facts.cells)
      let score = value >= 0 ? Int(value) : nil
      return Score(
        scale: scale.name,
        value: score,
        range: scale.range,
        missing: missing,
        band: score.flatMap { scale.scale.reportedBanding?.band(of: $0)?.id }
      )
    }
  }

  private func flags(_ input: Input, _ facts: Facts) -> [Flag] {
    var found = Set(flags.filter { facts.holds($0.when) }.map { Flag.allCases[Int($0.value)] })
    if book.straightlining.contains(where: { isStraightlined($0, facts) }) {
      found.insert(.straightlined)
    }
    if isRecovered(input, facts) { found.insert(.recovered) }
    return Flag.allCases.filter(found.contains)
  }

  /// Whether nothing is missed now, and something was at an earlier measurement that counts.
  func isRecovered(_ input: Input, _ facts: Facts) -> Bool {
    Course.allCases[facts.position(of: .course)] == .none
      && book.history.kept(input.earlier).contains { $0.isLonely == true }
  }

  /// Whether every item of a questionnaire is answered, and all in the same way.
  func isStraightlined(_ id: Questionnaire.ID, _ facts: Facts) -> Bool {
    guard let position = catalog.position(of: id), facts.begun[position] else { return false }
    let cells = catalog.questionnaires[position].items.compactMap { item in
      catalog.position(of: item.id).map { facts.cells[$0] }
    }
    guard let first = cells.first, first >= 0 else { return false }
    return cells.allSatisfy { $0 == first }
  }

  private func needs(_ facts: Facts) -> NeedsConclusion {
    let isShort =
      catalog.position(of: Questionnaire.ID("needs_short")).map { facts.begun[$0] } ?? false
    var causes: [Cause: Int] = [:]
    for cause in Cause.allCases {
      let name = ScaleName("needs_a", .init(cause.rawValue))
      guard let scale = catalog.position(of: name), facts.scores[scale] >= 0 else { continue }
      causes[cause] = Int(facts.scores[scale]) / 2
    }
    let skills = book.tallies.firstIndex { $0.id == "skillsPoints" }
    let meeting = catalog.position(of: ScaleName("needs_b", "meeting"))
    return NeedsConclusion(
      path: Path.allCases[facts.position(of: .path)],
      isShown: facts.position(of: .lonelyNow) == 0,
      skillsPoints: isShort ? nil : skills.map { facts.tallies[$0].points },
      meetingPoints: isShort ? nil : meeting.map { max(0, Int(facts.scores[$0]) / 2) },
      causes: isShort ? [:] : causes,
      modifiers: modifiers.filter { facts.holds($0.when) }.map { Modifier.allCases[Int($0.value)] }
        .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    )
  }
}

extension Facts {
  func position(of name: DecisionName) -> Int { Int(decisions[name.position]) }
}
