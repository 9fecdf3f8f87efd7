import Screening

/// The answers that counted for a conclusion, and those that pointed another way.
struct Weighing: Equatable {
  /// `lonelyNow`, `course` or `needs`.
  let conclusion: String
  let pro: [Answered]
  let con: [Answered]

  /// One answer, by its question.
  struct Answered: Hashable {
    let questionnaire: Questionnaire.ID
    let item: Item.ID
  }

  /// More than this is a list that nobody reads.
  private static let limit = 4

  init(_ conclusion: String, pro: [Answered], con: [Answered]) {
    self.conclusion = conclusion
    var seen: Set<Answered> = []
    self.pro = Array(pro.filter { seen.insert($0).inserted }.prefix(Self.limit))
    self.con = Array(con.filter { seen.insert($0).inserted }.prefix(Self.limit))
  }
}

extension Result {
  /// What weighed in each conclusion that is told.
  var weighings: [Weighing] {
    switch assessment.lonelyNow {
    case .yes: [lonelyWeighing, courseWeighing, needsWeighing]
    case .no: [lonelyWeighing]
    // Nothing is concluded, so nothing weighed.
    case .unknown: []
    }
  }

  /// Answers that earned points, the most first, beside those that earned none.
  private var lonelyWeighing: Weighing {
    var missed: [(answered: Weighing.Answered, weight: Int)] = []
    var present: [Weighing.Answered] = []
    for step in derivation.scores
    where step.value != nil && step.cutoffs.contains(where: { $0.cutoff.id == "lonely_now" }) {
      for (answer, points) in step.earned {
        let answered = Weighing.Answered(questionnaire: step.scale.questionnaire, item: answer.item)
        guard points > 0 else {
          present.append(answered)
          continue
        }
        missed.append((answered, weight(answered, answer.codes, points)))
      }
    }
    var pro = missed.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element.answered)
    if let often = input.responses.chosen("course", "D1").first {
      let answered = Weighing.Answered(questionnaire: "course", item: "D1")
      if ["3", "4"].contains(often) {
        pro.insert(answered, at: 0)
      } else {
        present.append(answered)
      }
    }
    return assessment.lonelyNow == .no
      ? Weighing("lonelyNow", pro: present, con: pro)
      : Weighing("lonelyNow", pro: pro, con: present)
  }

  /// How clearly an answer says that something is missed: by its points, then when it is the first
  /// or the last of its list, then when it is about a close bond (S16).
  private func weight(_ answered: Weighing.Answered, _ codes: [AnswerOption.ID], _ points: Int)
    -> Int
  {
    let questionnaire = catalog.questionnaire(answered.questionnaire)
    let options = questionnaire?.item(answered.item)?.options.map(\.id) ?? []
    let isClear = codes.contains { $0 == options.first || $0 == options.last }
    let isClose = questionnaire?.scale("emotional")?.keys[answered.item] != nil
    return points * 4 + (isClear ? 2 : 0) + (isClose ? 1 : 0)
  }

  /// Of the answers that the rules for this duration look at, those that point to lasting and
  /// those that point to passing; where nothing is concluded, lasting stands first.
  ///
  /// Source: instruments.md 3.4.
  private var courseWeighing: Weighing {
    let lasting = answered("course", Self.lasting)
    let passing = answered("course", Self.passing)
    return assessment.course.conclusion == .transient
      ? Weighing("course", pro: passing, con: lasting)
      : Weighing("course", pro: lasting, con: passing)
  }

  private static let lasting: [Item.ID: Set<AnswerOption.ID>] = [
    "D2": ["4", "5", "6"], "D1": ["3", "4"], "D3": ["1", "2"], "D4": ["2", "3", "4"],
    "D5": ["2", "3"], "D6": ["2", "3"],
  ]
  private static let passing: [Item.ID: Set<AnswerOption.ID>] = [
    "D2": ["1", "2"], "D1": ["0", "1", "2"], "D3": ["3"], "D4": ["1"], "D5": ["1"],
    "D6": ["0", "1"],
  ]

  /// The questions that the rules for this duration ask, how long it lasts first.
  private var lookedAt: [Item.ID] {
    let duration = input.responses.chosen("course", "D2")
    let items = (book.decisions[.selfReport] ?? []).map(\.when.leaves)
      .filter { leaves in
        leaves.contains { leaf in
          if case .answer("D2", let codes) = leaf {
            !codes.isDisjoint(with: duration)
          } else {
            false
          }
        }
      }
      .flatMap { leaves in
        leaves.compactMap { leaf in if case .answer(let item, _) = leaf { item } else { nil } }
      }
    return items.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func answered(_ questionnaire: Questionnaire.ID, _ codes: [Item.ID: Set<AnswerOption.ID>])
    -> [Weighing.Answered]
  {
    lookedAt.filter { item in
      input.responses.chosen(questionnaire, item).contains { codes[item]?.contains($0) == true }
    }
    .map { Weighing.Answered(questionnaire: questionnaire, item: $0) }
  }
}
