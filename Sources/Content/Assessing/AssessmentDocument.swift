package import Screening

/// One document to assess: contract, section 4.
package struct AssessmentDocument: Sendable {
  package let input: Input
  /// Where the person lives, as it was written.
  package let place: String?
  /// How instruments are coded, where not as usual.
  package let codings: [Questionnaire.ID: Coding.ID]

  /// Why a document is refused: which member and what about it, never what was answered.
  package struct Problem: Error, Equatable, Sendable, CustomStringConvertible {
    package let description: String

    /// Names a problem.
    package init(_ description: String) { self.description = description }
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - json: The document.
  ///   - today: The date where the document has none.
  ///   - reasoner: The rules for codings that the document names.
  /// - Throws: ``Problem`` for the first thing that the contract does not allow.
  package init(
    _ json: JSON,
    today: CalendarDay,
    reasoner: (_ codings: [Questionnaire.ID: Coding.ID]) throws(Problem) -> Reasoner
  ) throws(Problem) {
    let members = try DocumentMembers(
      json,
      "the document",
      known: [
        "date", "mode", "language", "place", "age", "answers", "history", "coding", "policy",
      ]
    )
    codings = try Self.codings(members["coding"])
    let reasoner = try reasoner(codings)
    let date = try members.day("date") ?? today
    let mode = try members.word("mode", of: Mode.self) ?? .selfCheck
    let policy = try members.word("policy", of: Policy.self) ?? .practice
    _ = try members.word("language", of: Language.self)
    guard let answers = members["answers"] else { throw Problem("no 'answers'") }
    let responses = try DocumentAnswers(reasoner.catalog).read(answers, "answers")
    var input = Input(
      responses: responses,
      mode: mode,
      policy: policy,
      age: try members.integer("age", 0...120),
      today: date
    )
    // The document's own `age` is the one that counts; the answer to Y1 stands in where it
    // was left out.
    if input.age == nil, case .number(let age)? = responses["about_you", "Y1"] {
      input.age = age
    }
    input.earlier = try Self.history(
      members["history"],
      before: date,
      like: input,
      reasoner: reasoner
    )
    self.input = input
    var place = try members.text("place")
    if case .text(let text)? = responses["about_you", "Y2"], place == nil { place = text }
    self.place = place
  }

  private static func codings(_ json: JSON?) throws(Problem) -> [Questionnaire.ID: Coding.ID] {
    guard let json else { return [:] }
    guard case .object(let members) = json.value else { throw Problem("'coding' is no object") }
    var codings: [Questionnaire.ID: Coding.ID] = [:]
    for member in members {
      guard let name = member.value.string else {
        throw Problem("'coding.\(member.name)' is no text")
      }
      codings[.init(member.name)] = .init(name)
    }
    return codings
  }

  private static func history(
    _ json: JSON?,
    before date: CalendarDay,
    like input: Input,
    reasoner: Reasoner
  ) throws(Problem) -> [Measurement] {
    guard let json else { return [] }
    guard case .array(let entries) = json.value else { throw Problem("'history' is no list") }
    var measurements: [Measurement] = []
    for (index, entry) in entries.enumerated() {
      let name = "history[\(index)]"
      let members = try DocumentMembers(entry, name, known: ["date", "answers", "lonely"])
      guard let day = try members.day("date") else { throw Problem("no '\(name).date'") }
      guard day <= date else { throw Problem("'\(name).date' is after 'date'") }
      guard !measurements.contains(where: { $0.date == day }) else {
        throw Problem("'\(name).date' stands there twice")
      }
      // A `lonely` of null says that it is not known, which is more than not saying it.
      let lonely = members.raw("lonely")
      switch (members["answers"], lonely) {
      case (let answers?, nil):
        var earlier = input
        earlier.today = day
        earlier.responses = try DocumentAnswers(reasoner.catalog).read(answers, "\(name).answers")
        let now = Examination(reasoner, earlier).lonelyNow
        measurements.append(
          Measurement(date: day, isLonely: now == .unknown ? nil : now == .yes)
        )
      case (nil, let lonely?):
        switch lonely.value {
        case .bool(let value): measurements.append(Measurement(date: day, isLonely: value))
        case .null: measurements.append(Measurement(date: day, isLonely: nil))
        default: throw Problem("'\(name).lonely' is not true, false or null")
        }
      default: throw Problem("'\(name)' must have 'answers' or 'lonely', and not both")
      }
    }
    return measurements
  }
}
