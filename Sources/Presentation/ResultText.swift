import Screening

extension Result {
  /// The result in words, paragraph by paragraph: thanks, a strength, what the answers describe,
  /// how long, what may help, how sure, one comforting number, and who to talk to.
  ///
  /// It describes answers and never the person. Source: contract section 11, instruments.md 7.3.
  ///
  /// On paper there is nothing to type.
  package func paragraphs(_ wording: Wording, isOnPaper: Bool = false) -> [String] {
    var paragraphs = [wording(.resultThanks), strengths(wording), description(wording)]
    paragraphs.append(course(wording))
    paragraphs.append(needs(wording))
    paragraphs.append(certainty(wording, isOnPaper: isOnPaper))
    if let hopeful = hopeful(wording) { paragraphs.append(hopeful) }
    if let norm = norm(wording) { paragraphs.append(norm) }
    if assessment.safety.contains(.professionalContact) {
      paragraphs.append(wording(.resultProfessional))
    }
    paragraphs.append(wording(.disclaimer))
    return paragraphs.filter { !$0.isEmpty }
  }

  private func strengths(_ wording: Wording) -> String {
    strongest.map { wording($0) }.joined(separator: " ")
  }

  /// Strengths; from a list answered the same throughout none is claimed, and that a feeling eases
  /// not where somebody says not to have it.
  var strongest: [Phrase] {
    if assessment.flags.contains(.straightlined) { return [.strengthHere] }
    return Strength.found(
      in: input.responses,
      denied: Set(strongestCauses),
      except: assessment.flags.contains(.contradictory) ? .strengthEasing : nil
    )
  }

  private func description(_ wording: Wording) -> String {
    var lines: [String] = []
    if assessment.flags.contains(.straightlined) {
      lines.append(wording(.resultStraightlined))
    } else if showsLevel {
      lines.append(wording(level))
    }
    let quotes = quotes(wording)
    if !quotes.isEmpty {
      lines.append(wording(.resultQuotesIntro))
      lines += quotes.map { "  " + $0 }
    }
    if assessment.flags.contains(.indirectOnly) { lines.append(wording(.flagIndirectOnly)) }
    if assessment.flags.contains(.directOnly) { lines.append(wording(.flagDirectOnly)) }
    if assessment.flags.contains(.recovered) { lines.append(wording(.flagRecovered)) }
    if assessment.lonelyNow == .no, isFewAndFine { lines.append(wording(.resultFewAndFine)) }
    return lines.joined(separator: "\n")
  }

  /// "Enough", "sometimes too little" or "often too little" connection.
  private var level: Phrase {
    switch assessment.lonelyNow {
    case .no: .levelEnough
    case .unknown: .levelUnknown
    case .yes: isOften ? .levelOften : .levelSometimes
    }
  }

  private var isOften: Bool {
    let isTopBand = assessment.scores.contains { score in
      guard
        let scale = catalog.questionnaire(score.scale.questionnaire)?.scale(score.scale.scale),
        score.scale.scale == "total", let band = score.band, let banding = scale.bandings.first
      else { return false }
      // The first band is enough, the second sometimes, all above it often.
      return (banding.bands.firstIndex { $0.id == band } ?? 0) >= 2
    }
    return isTopBand || input.responses.chosen("course", "D1") == ["4"]
  }

  /// Few people and nothing missed: that is fine as it is.
  private var isFewAndFine: Bool {
    input.responses.chosen("needs_b", "M1").contains { $0 == "0" || $0 == "1" }
  }

  /// At most three answers in the person's own choice of words, those that weigh most first.
  private func quotes(_ wording: Wording) -> [String] {
    guard assessment.lonelyNow != .no else { return [] }
    var quotes: [String] = []
    for (questionnaire, item, codes) in Self.telling where quotes.count < 3 {
      guard input.responses.chosen(questionnaire, item).contains(where: codes.contains),
        let quote = quote(questionnaire, item, wording)
      else { continue }
      quotes.append(quote)
    }
    return quotes
  }

  /// Answers that say what is missed.
  ///
  /// Emotional items first: they come closest to what people
  /// mean by loneliness (S16).
  private static let telling: [(Questionnaire.ID, Item.ID, Set<AnswerOption.ID>)] = [
    ("djg6", "djg6_4", ["3"]), ("djg6", "djg6_1", ["3"]), ("djg6", "djg6_6", ["3"]),
    ("djg6", "djg6_5", ["1"]), ("djg6", "djg6_2", ["1"]), ("djg6", "djg6_3", ["1"]),
    ("core_own", "f4", ["3"]), ("core_own", "f2", ["3"]), ("core_own", "f1", ["1"]),
    ("core_own", "f5", ["1"]), ("core_own", "f3", ["1"]),
    ("djg6", "djg6_4", ["2"]), ("djg6", "djg6_1", ["2"]), ("djg6", "djg6_5", ["2"]),
    ("core_own", "f2", ["2"]), ("core_own", "f4", ["2"]),
  ]

  private func course(_ wording: Wording) -> String {
    guard assessment.lonelyNow == .yes else {
      return assessment.lonelyNow == .unknown ? wording(.courseUnknown) : ""
    }
    let isBereaved = input.responses.chosen("needs_b", "M5").contains { $0 == "a" || $0 == "g" }
    let course = assessment.course.conclusion
    var lines = [wording(key: "course.\(course.rawValue)") ?? ""]
    // "It passes" is not what somebody in mourning needs to hear.
    if isBereaved, course == .transient { lines = [wording(.courseBereaved)] }
    if let duration = answer("course", "D2", wording),
      !input.responses.chosen("course", "D2").contains(where: { $0 == "0" || $0 == "9" })
    {
      lines.append(wording(.courseBecause(duration)))
    }
    if assessment.flags.contains(.contradictory) { lines.append(wording(.flagContradictory)) }
    if assessment.course.conclusion == .undetermined { lines.append(wording(.courseAgain)) }
    return lines.joined(separator: " ")
  }

  private func certainty(_ wording: Wording, isOnPaper: Bool) -> String {
    var lines: [String] = []
    switch assessment.course.confidence {
    case .high? where assessment.lonelyNow == .yes: lines.append(wording(.sureHigh))
    case .medium? where assessment.lonelyNow == .yes: lines.append(wording(.sureMedium))
    case .low?, .conflict?: lines.append(wording(.sureLow))
    default: break
    }
    if unanswered > 0 {
      lines.append(wording(.sureUnanswered(unanswered)))
      lines.append(wording(sureness(certainties, .sureStillFirm, .sureLikely, .sureCouldDiffer)))
    }
    if assessment.lonelyNow != .unknown {
      lines.append(
        wording(sureness(certaintiesOffByOne, .sureOffFirm, .sureOffLikely, .sureOffDiffer))
      )
    }
    if !isOnPaper { lines.append(wording(.sureWhy)) }
    return lines.joined(separator: " ")
  }

  /// How sure everything told is, at its least.
  private func sureness(
    _ certainties: [Certainty],
    _ firm: Phrase,
    _ likely: Phrase,
    _ open: Phrase
  ) -> Phrase {
    let statuses = certainties.filter { told.contains($0.conclusion) }.map(\.status)
    if statuses.contains(.undetermined) { return open }
    return statuses.contains(.likely) ? likely : firm
  }

  /// One number, only beside the instrument and the way of asking that it was found with.
  ///
  /// Source: instruments.md 6.
  private func norm(_ wording: Wording) -> String? {
    guard assessment.lonelyNow == .yes, showsLevel else { return nil }
    for score in assessment.scores {
      guard let value = score.value,
        let scale = catalog.questionnaire(score.scale.questionnaire)?.scale(score.scale.scale),
        let norm = scale.norms.first(where: {
          $0.fits(score: value, mode: input.mode, age: input.age)
        })
      else { continue }
      return wording(.resultNorm(norm, wording(norm.population), items: scale.keys.count))
    }
    return nil
  }
}
