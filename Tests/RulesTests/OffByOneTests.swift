import Screening
import Testing

/// How sure things are when one answer is off by one category, against trying each sheet.
struct OffByOneTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  /// What a conclusion looks at, and the codes of each item in their listed order.
  private static let looked: [(conclusion: String, items: [(Questionnaire.ID, Item.ID)])] = {
    let lonely: [(Questionnaire.ID, Item.ID)] =
      (1...6).map { ("djg6", .init("djg6_\($0)")) } + [("course", "D1")]
    let course = lonely + (2...6).map { ("course", .init("D\($0)")) }
    let emotional: [(Questionnaire.ID, Item.ID)] = [1, 4, 6].map { ("djg6", .init("djg6_\($0)")) }
    // Introversion (A11 and A12) and M7 shape the help; they do not decide the path.
    let needs =
      ((1...10).map { $0 } + [13, 14]).map { (Questionnaire.ID("needs_a"), Item.ID("A\($0)")) }
      + (1...6).map { ("needs_b", .init("M\($0)")) }
    return [("lonelyNow", lonely), ("course", course), ("needs", emotional + needs)]
  }()

  private static func codes(_ item: Item.ID) -> [String] {
    switch item.rawValue {
    case "D1": ["4", "3", "2", "1", "0"]
    case "D2": ["0", "1", "2", "3", "4", "5", "6"]
    case "D3", "D5": ["1", "2", "3"]
    case "D4": ["1", "2", "3", "4"]
    case "D6": ["0", "1", "2", "3"]
    case "M1": ["0", "1", "2", "3", "4"]
    case "M2": ["1", "2", "3", "4", "5"]
    case "M5", "M6": ["b", "z"]
    case let id where id.hasPrefix("A"): ["1", "2", "3", "4", "5"]
    default: ["3", "2", "1"]
    }
  }

  private static func sheet(_ random: inout SplitMix) -> Responses {
    var responses = Responses()
    for (questionnaire, item) in looked.flatMap(\.items) {
      responses.begin(questionnaire)
      let codes = codes(item)
      // One in eight has no answer.
      guard random.next(below: 8) > 0 else { continue }
      responses[questionnaire, item] = .chosen([.init(codes[random.next(below: codes.count)])])
    }
    for (questionnaire, item) in [("needs_a", "A11"), ("needs_a", "A12"), ("needs_b", "M7")] {
      responses[.init(questionnaire), .init(item)] = .chosen(["3"])
    }
    if random.next(below: 4) == 0 { responses["course", "D2"] = .chosen(["9"]) }
    return responses
  }

  private func value(_ conclusion: String, _ responses: Responses) -> String {
    let input = Input(responses: responses, mode: .intake, today: ShippedRules.today)
    let assessment = Examination(reasoner, input).assessment
    return switch conclusion {
    case "lonelyNow": assessment.lonelyNow.rawValue
    case "course": assessment.course.conclusion.rawValue
    default: assessment.needs.path.rawValue
    }
  }

  @Test func `shares are those of the sheet and each of its neighbours, one by one`() throws {
    var random = SplitMix(seed: 20_261_125)
    for _ in 0..<80 {
      let sheet = Self.sheet(&random)
      let input = Input(responses: sheet, mode: .intake, today: ShippedRules.today)
      let told = Examination(reasoner, input).certaintiesOffByOne
      for (conclusion, items) in Self.looked {
        var counts = [value(conclusion, sheet): 1]
        for (questionnaire, item) in items {
          let codes = Self.codes(item)
          guard let code = sheet.chosen(questionnaire, item).first,
            let place = codes.firstIndex(of: code.rawValue)
          else { continue }
          for other in [place - 1, place + 1] where codes.indices.contains(other) {
            var changed = sheet
            changed[questionnaire, item] = .chosen([.init(codes[other])])
            counts[value(conclusion, changed), default: 0] += 1
          }
        }
        let total = counts.values.reduce(0, +)
        let certainty = try #require(told.first { $0.conclusion == conclusion })
        #expect(Int(certainty.completions) == total, "\(conclusion)")
        #expect(Set(certainty.shares.map(\.value)) == Set(counts.keys), "\(conclusion)")
        for (value, share) in certainty.shares {
          #expect(abs(share - Double(counts[value] ?? 0) / Double(total)) < 1e-9)
        }
        #expect(certainty.isExact)
      }
    }
  }

  @Test func `a score one point above its line is not certain, one in the middle of it is`() throws
  {
    func status(_ codes: [Int]) throws -> Certainty.Status {
      let input = ShippedRules.input(["djg6": ShippedRules.codes("djg6_", codes)])
      let told = Examination(reasoner, input).certaintiesOffByOne
      return try #require(told.first { $0.conclusion == "lonelyNow" }).status
    }
    // Of nine sheets two, and of eight one, are below the line.
    #expect((try status([2, 2, 3, 1, 3, 1])) == .undetermined)
    #expect((try status([3, 2, 3, 1, 3, 1])) == .likely)
    #expect((try status([3, 1, 1, 1, 1, 1])) == .certain)
    #expect((try status([1, 3, 3, 1, 3, 1])) == .certain)
  }

  @Test func `everything shipped is counted exactly, also with no answer at all`() {
    var responses = Responses()
    for questionnaire in reasoner.catalog.questionnaires where questionnaire.id != "needs_short" {
      responses.begin(questionnaire.id)
    }
    var short = responses
    short.begin("needs_short")
    for responses in [responses, short] {
      let input = Input(responses: responses, mode: .intake, today: ShippedRules.today)
      let examination = Examination(reasoner, input)
      let told = examination.certainties + examination.certaintiesOffByOne
      #expect(told.allSatisfy { $0.isExact })
    }
  }
}
