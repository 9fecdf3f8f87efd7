import Screening

/// What already goes well, drawn from real answers.
struct Strength {
  let phrase: Phrase
  /// What it is about; of one theme only one is said.
  private let theme: Theme
  private let questionnaire: Questionnaire.ID
  private let item: Item.ID
  /// The answers that show it, the clearest first.
  private let codes: [AnswerOption.ID]
  /// What would be denied in the same breath; it is not said where this is named.
  private let cause: Cause?

  private enum Theme {
    case selfWorth, contactMade, peopleThere, direction
    /// What is there to go to: said where nothing nearer to the person is as clear.
    case company
  }

  private init(
    _ phrase: Phrase,
    _ theme: Theme,
    _ questionnaire: Questionnaire.ID,
    _ item: Item.ID,
    _ codes: [AnswerOption.ID],
    not cause: Cause? = nil
  ) {
    self.phrase = phrase
    self.theme = theme
    self.questionnaire = questionnaire
    self.item = item
    self.codes = codes
    self.cause = cause
  }

  private static func a(
    _ phrase: Phrase,
    _ theme: Theme,
    _ item: Item.ID,
    _ codes: [AnswerOption.ID],
    _ cause: Cause
  ) -> Strength {
    Strength(phrase, theme, "needs_a", item, codes, not: cause)
  }

  /// In the order in which equally clear ones are said: the most personal first.
  private static let all: [Strength] = [
    a(.strengthFriends, .contactMade, "A1", ["5", "4"], .socialSkills),
    a(.strengthTalent, .selfWorth, "A5", ["5", "4"], .confidence),
    a(.strengthNewPeople, .contactMade, "A10", ["1", "2"], .shyness),
    a(.strengthManage, .selfWorth, "A6", ["1", "2"], .confidence),
    a(.strengthLiked, .selfWorth, "A13", ["1", "2"], .expectations),
    a(.strengthBegin, .contactMade, "A2", ["1", "2"], .socialSkills),
    a(.strengthComfort, .selfWorth, "A3", ["5", "4"], .selfImage),
    a(.strengthApproach, .contactMade, "A9", ["1", "2"], .shyness),
    a(.strengthDare, .selfWorth, "A8", ["1", "2"], .socialAnxiety),
    a(.strengthOwnWay, .selfWorth, "A7", ["1", "2"], .socialAnxiety),
    a(.strengthNear, .contactMade, "A14", ["1", "2"], .expectations),
    Strength(.strengthEasing, .direction, "course", "D5", ["1"]),
    Strength(.strengthHope, .direction, "course", "D7", ["1"]),
    Strength(.strengthRegularContact, .peopleThere, "needs_b", "M2", ["1", "2"]),
    Strength(.strengthPeople, .peopleThere, "needs_b", "M1", ["4", "3", "2"]),
    Strength(.strengthOnePerson, .peopleThere, "needs_b", "M1", ["1"]),
    Strength(.strengthSupport, .peopleThere, "djg6", "djg6_2", ["3"]),
    Strength(.strengthTrust, .peopleThere, "djg6", "djg6_3", ["3"]),
    Strength(.strengthClose, .peopleThere, "djg6", "djg6_5", ["3"]),
    Strength(.strengthTalk, .peopleThere, "core_own", "f1", ["3"]),
    Strength(.strengthKnown, .peopleThere, "core_own", "f5", ["3"]),
    Strength(.strengthBelong, .company, "core_own", "f3", ["3"]),
    Strength(.strengthPlaces, .company, "needs_b", "M3", ["3"]),
    Strength(.strengthPast, .company, "needs_b", "M7", ["3"]),
    Strength(.strengthLadder, .direction, "cantril", "c1", ["10", "9", "8", "7"]),
    Strength(.strengthWish, .company, "needs_b", "M4", ["3"]),
  ]

  /// At most two strengths that the answers show, the clearest first and of two themes; never
  /// empty.
  ///
  /// - Parameters:
  ///   - responses: The answers.
  ///   - denied: Causes that an answer speaks for: no strength denies one.
  ///   - flat: Questionnaires answered the same throughout: no strength rests on one.
  ///   - unsaid: Strengths that would be out of place.
  /// - Returns: One or two phrases.
  static func found(
    in responses: Responses,
    denied: Set<Cause>,
    flat: Set<Questionnaire.ID>,
    unsaid: Set<Phrase>
  ) -> [Phrase] {
    let shown = all.compactMap { strength -> (strength: Strength, place: Int)? in
      guard !unsaid.contains(strength.phrase), !flat.contains(strength.questionnaire),
        strength.cause.map({ !denied.contains($0) }) ?? true,
        let code = responses.chosen(strength.questionnaire, strength.item).first,
        let place = strength.codes.firstIndex(of: code)
      else { return nil }
      return (strength, strength.theme == .company ? place + 1 : place)
    }
    let sorted = shown.enumerated()
      .sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
    var found: [Strength] = []
    for (_, (strength, _)) in sorted
    where found.count < 2 && !found.contains(where: { $0.theme == strength.theme }) {
      found.append(strength)
    }
    return found.isEmpty ? [.strengthHere] : found.map(\.phrase)
  }
}
