import Content
import Screening
import Testing

/// The worked cases of the instruments, computed by a reference implementation of the same rules.
struct VectorTests {
  let reasoner: Reasoner
  let vectors: Vectors

  init() throws {
    reasoner = try ShippedRules.reasoner()
    vectors = try Vectors()
  }

  private func score(_ assessment: Assessment, _ scale: String) throws -> Score {
    let name = try #require(ScaleName(scale))
    return try #require(assessment.scores.first { $0.scale == name })
  }

  @Test(arguments: [
    ("djg6", "djg6", nil), ("djg11", "djg11_3cat", nil), ("djg11", "djg11_5cat", "no1of5"),
  ])
  func `the De Jong Gierveld scales score as worked out`(
    id: String,
    group: String,
    coding: String?
  ) throws {
    let cases = vectors[group]
    #expect(cases.count >= 5)
    let questionnaire = Questionnaire.ID(id)
    var reasoner = self.reasoner
    if let coding {
      let catalog = try #require(reasoner.catalog.coded([questionnaire: Coding.ID(coding)]))
      reasoner = try Reasoner(catalog: catalog, book: reasoner.book)
    }
    for json in cases {
      let codes = (json["codes"]?.elements ?? []).map(\.code)
      let input = ShippedRules.input([questionnaire: ShippedRules.codes(id + "_", codes)])
      let assessment = Examination(reasoner, input).assessment
      #expect(try score(assessment, "\(id).total").value == json["total"]?.integer.map { $0 * 2 })
      #expect(try score(assessment, "\(id).emotional").value == json["emo"]?.integer.map { $0 * 2 })
      #expect(try score(assessment, "\(id).social").value == json["soc"]?.integer.map { $0 * 2 })
      #expect(try score(assessment, "\(id).total").band?.rawValue == json["band"]?.string)
    }
  }

  @Test func `the three UCLA questions score as worked out`() throws {
    #expect(!vectors["ucla3"].isEmpty)
    for json in vectors["ucla3"] {
      let codes = (json["codes"]?.elements ?? []).map(\.code)
      let assessment = ShippedRules.assess(
        reasoner,
        ShippedRules.input(["ucla3": ShippedRules.codes("u", codes)])
      )
      #expect(try score(assessment, "ucla3.total").value == json["total"]?.integer.map { $0 * 2 })
      guard case .bool(let isLonely)? = json["lonely_ge6"]?.value else {
        #expect(assessment.lonelyNow == .unknown)
        continue
      }
      #expect((assessment.lonelyNow == .yes) == isLonely)
    }
  }

  @Test func `the course follows from what a person says as worked out`() throws {
    #expect(vectors["course_self_report"].count == 13)
    for json in vectors["course_self_report"] {
      var course: [Item.ID: Int] = [:]
      for item in ["D1", "D2", "D3", "D4", "D5", "D6"] {
        course[.init(item)] = json[item]?.code ?? -1
      }
      // The scale makes loneliness so, or not, or leaves it open.
      let djg6: [Int] =
        switch json["L_now"]?.value {
        case .bool(true)?: [3, 1, 1, 3, 1, 3]
        case .bool(false)?: [1, 3, 3, 1, 3, 1]
        default: [-1, -1, 3, 1, 3, 1]
        }
      if case .null? = json["L_now"]?.value { course["D1"] = -1 }
      let assessment = ShippedRules.assess(
        reasoner,
        ShippedRules.input(["djg6": ShippedRules.codes("djg6_", djg6), "course": course])
      )
      #expect(assessment.course.selfReport.rawValue == json["S"]?.string)
    }
  }

  @Test func `earlier measurements count in calendar days as worked out`() throws {
    #expect(!vectors["course_history"].isEmpty)
    for json in vectors["course_history"] {
      let measurements = (json["measurements"]?.elements ?? []).compactMap { pair in
        CalendarDay(pair.elements[0].string ?? "").map { day in
          if case .bool(let isLonely) = pair.elements[1].value {
            Measurement(date: day, isLonely: isLonely)
          } else {
            Measurement(date: day, isLonely: nil)
          }
        }
      }
      let last = try #require(measurements.last)
      let history = reasoner.book.history.classify(
        Array(measurements.dropLast()),
        today: last.date,
        now: last.isLonely == true ? .yes : .no
      )
      #expect(history.rawValue == json["H"]?.string)
    }
  }

  @Test func `what is said and what was measured combine as worked out`() {
    #expect(vectors["course_combine"].count == 16)
    for json in vectors["course_combine"] {
      let combination = reasoner.book.combinations.first {
        $0.selfReport.rawValue == json["S"]?.string && $0.history.rawValue == json["H"]?.string
      }
      #expect(combination?.course.rawValue == json["result"]?.string)
      #expect(combination?.confidence?.rawValue ?? "-" == json["confidence"]?.string)
    }
  }

  @Test func `needs lead to a path as worked out`() throws {
    #expect(vectors["needs_path"].count == 10)
    for json in vectors["needs_path"] {
      let answers = needs(json)
      let assessment = ShippedRules.assess(
        reasoner,
        ShippedRules.input(answers.codes, letters: answers.letters)
      )
      #expect(assessment.needs.skillsPoints == json["skills_pts"]?.integer)
      #expect(assessment.needs.meetingPoints == json["meeting_pts"]?.integer)
      #expect(assessment.needs.path.rawValue == json["path"]?.string)
      for (modifier, member) in [(Modifier.smallScale, "small"), (.noWish, "nowish")] {
        guard case .bool(let expected)? = json[member]?.value else { continue }
        #expect(assessment.needs.modifiers.contains(modifier) == expected)
      }
    }
  }

  /// Answers that make the cause scores of a case.
  private func needs(_ json: JSON) -> (
    codes: [Questionnaire.ID: [Item.ID: Int]], letters: [Item.ID: [AnswerOption.ID]]
  ) {
    let pairs: [(String, Item.ID, Item.ID, reversed: Bool)] = [
      ("social_skills", "A1", "A2", true), ("self_image", "A3", "A4", true),
      ("confidence", "A5", "A6", true), ("social_anxiety", "A7", "A8", false),
      ("shyness", "A9", "A10", false), ("introversion", "A11", "A12", false),
      ("expectations", "A13", "A14", false),
    ]
    var a: [Item.ID: Int] = [:]
    for (cause, first, second, isReversed) in pairs {
      guard let score = json["causes"]?[cause]?.integer else { continue }
      let half = min(5, score - 1)
      a[first] = isReversed ? 6 - half : half
      a[second] = score - half
    }
    var b: [Item.ID: Int] = [:]
    for item in ["M1", "M2", "M3", "M4"] { b[.init(item)] = json[item]?.code ?? -1 }
    var letters: [Item.ID: [AnswerOption.ID]] = [:]
    for (item, member) in [("M5", "M5_any"), ("M6", "M6_any")] {
      guard case .bool(let any)? = json[member]?.value else { continue }
      letters[.init(item)] = any ? ["a"] : ["z"]
    }
    // At the cut-off means two of the three emotional items; the social ones are at rest.
    var isHigh = false
    if case .bool(let value)? = json["emotional_at_cutoff"]?.value { isHigh = value }
    let djg6 = isHigh ? [3, 3, 3, 3, 3, 1] : [1, 3, 3, 1, 3, 1]
    return (["needs_a": a, "needs_b": b, "djg6": ShippedRules.codes("djg6_", djg6)], letters)
  }
}
