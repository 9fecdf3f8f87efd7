import Screening

/// What already goes well, drawn from real answers.
struct Strength {
  /// The answers that show it; the first that was given is quoted by the phrase.
  let phrase: Phrase
  private let questionnaire: Questionnaire.ID
  private let item: Item.ID
  private let codes: Set<AnswerOption.ID>

  private init(
    _ phrase: Phrase,
    _ questionnaire: Questionnaire.ID,
    _ item: Item.ID,
    _ codes: Set<AnswerOption.ID>
  ) {
    self.phrase = phrase
    self.questionnaire = questionnaire
    self.item = item
    self.codes = codes
  }

  /// Strengths, the most personal first.
  private static let all: [Strength] = [
    Strength(.strengthFriends, "needs_a", "A1", ["4", "5"]),
    Strength(.strengthTalent, "needs_a", "A5", ["4", "5"]),
    Strength(.strengthComfort, "needs_a", "A3", ["4", "5"]),
    Strength(.strengthApproach, "needs_a", "A9", ["1", "2"]),
    Strength(.strengthEasing, "course", "D5", ["1"]),
    Strength(.strengthHope, "course", "D7", ["1"]),
    Strength(.strengthRegularContact, "needs_b", "M2", ["1", "2"]),
    Strength(.strengthPeople, "needs_b", "M1", ["2", "3", "4"]),
    Strength(.strengthOnePerson, "needs_b", "M1", ["1"]),
    Strength(.strengthTrust, "djg6", "djg6_3", ["3"]),
    Strength(.strengthSupport, "djg6", "djg6_2", ["3"]),
    Strength(.strengthTalk, "core_own", "f1", ["3"]),
    Strength(.strengthKnown, "core_own", "f5", ["3"]),
    Strength(.strengthBelong, "core_own", "f3", ["3"]),
    Strength(.strengthWish, "needs_b", "M4", ["3", "2"]),
    Strength(.strengthPast, "needs_b", "M7", ["3"]),
    Strength(.strengthLadder, "cantril", "c1", ["7", "8", "9", "10"]),
  ]

  /// At most two strengths that the answers show; never empty.
  static func found(in responses: Responses) -> [Phrase] {
    let found = all.filter { strength in
      responses.chosen(strength.questionnaire, strength.item).contains(
        where: strength.codes.contains
      )
    }
    return found.isEmpty ? [.strengthHere] : found.prefix(2).map(\.phrase)
  }
}
