/// A yes-or-no question about answers, scores and what was concluded before.
///
/// A closed language rather than code: rules are data, and what can be asked of a person's
/// answers is listed here in full.
package indirect enum Condition: Hashable, Sendable {
  case always
  /// The answer is one of these outcomes. See ``Item/outcomes``.
  case answer(Item.ID, Set<AnswerOption.ID>)
  /// There is no answer, for whatever reason.
  case missing(Item.ID)
  /// At least so many of these items have no answer.
  case missingCount([Item.ID], atLeast: Int)
  /// The questionnaire was begun.
  case begun(Questionnaire.ID)
  /// The score is valid and reaches the cut-off.
  case reaches(ScaleName, Cutoff.ID)
  /// One of all scales that have this cut-off is in that state.
  case anyScale(Cutoff.ID, ScaleState)
  /// Of these scales the first that is valid reaches the cut-off, or with `false` does not.
  case firstValid([ScaleName], Cutoff.ID, reached: Bool)
  /// The tally has at least so many points.
  case tally(Tally.ID, atLeast: Int)
  /// At least so many scales of the tally have no valid score.
  case tallyInvalid(Tally.ID, atLeast: Int)
  /// An earlier decision came to this value.
  case decided(DecisionName, String)
  case policy(Policy)
  /// The person is known to be younger than so many years.
  case youngerThan(Int)
  case mode(Mode)
  case all([Condition])
  case any([Condition])
  case not(Condition)

  /// What a scale can be found to be.
  package enum ScaleState: String, CaseIterable, Sendable {
    case begun, valid, reached
  }
}

extension Condition {
  /// The single questions it is made of, whether they are asked straight or turned round.
  package var leaves: [Condition] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
    case .not(let part): part.leaves
    default: [self]
    }
  }
}

/// A scale within its questionnaire, written `djg6.total`.
package struct ScaleName: Hashable, Sendable {
  package let questionnaire: Questionnaire.ID
  package let scale: Scale.ID

  /// Names a scale.
  package init(_ questionnaire: Questionnaire.ID, _ scale: Scale.ID) {
    self.questionnaire = questionnaire
    self.scale = scale
  }

  /// Reads `djg6.total`; `nil` for anything without exactly one dot.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(.init(String(parts[0])), .init(String(parts[1])))
  }
}

extension ScaleName: CustomStringConvertible {
  package var description: String { "\(questionnaire).\(scale)" }
}

/// Points for the cut-offs that several scales reach, such as the points of the causes.
package struct Tally: Equatable, Sendable {
  package typealias ID = Identifier<Tally>

  package let id: ID
  package let scales: [ScaleName]
  /// Points for reaching a cut-off; the highest reached counts.
  package let points: [Cutoff.ID: Int]

  /// Makes a tally.
  package init(id: ID, scales: [ScaleName], points: [Cutoff.ID: Int]) {
    self.id = id
    self.scales = scales
    self.points = points
  }
}

/// Where the line between one and two years is drawn.
///
/// Source: instruments.md 3.4.
package enum Policy: String, CaseIterable, Sendable {
  /// Dutch practice: from about one year it may be lasting.
  case practice
  /// The literature: only from two years.
  case literature
}

/// Who is asked, and where.
package enum Mode: String, CaseIterable, Sendable {
  case selfCheck = "self"
  case intake
  case kiosk
}
