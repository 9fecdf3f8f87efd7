import Screening

extension Result {
  /// How sure the result is, and how much of that hangs on single answers.
  func certainty(_ wording: Wording, isOnPaper: Bool) -> String {
    var lines = [wording(.sureQuestion)]
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
    let least = told.map { share(of: $0, in: certainties) }.min() ?? 1
    return least >= 1 ? firm : least >= Certainty.likelyShare ? likely : open
  }

  /// In what share of the sheets what is told of a conclusion stays as it is.
  func share(of conclusion: String, in certainties: [Certainty]) -> Double {
    guard let certainty = certainties.first(where: { $0.conclusion == conclusion }) else {
      return 1
    }
    let reported = value(of: conclusion)
    // Begin with meeting, ask about practice later: either of the two bears that out.
    let same =
      reported == Path.meetingProvisional.rawValue
      ? [reported, Path.meeting.rawValue, Path.both.rawValue] : [reported]
    return certainty.shares.filter { same.contains($0.value) }.reduce(0) { $0 + $1.share }
  }

  /// A conclusion's value, as certainties name it.
  private func value(of conclusion: String) -> String {
    switch conclusion {
    case "lonelyNow": assessment.lonelyNow.rawValue
    case "course": assessment.course.conclusion.rawValue
    default: assessment.needs.path.rawValue
    }
  }
}
