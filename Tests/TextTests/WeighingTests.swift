import Content
import Presentation
import Screening
import Testing

/// The second layer of the reasons: which answers counted, and which pointed another way.
struct WeighingTests {
  private let people: GeneratedPeople
  private let wording: Wording

  init() throws {
    people = try GeneratedPeople()
    wording = try people.wording(Voice(.english, .formal))
  }

  /// The answers under the headings of one conclusion, by the beginnings of their questions.
  private func weighed(
    _ heading: String,
    _ answers: [Questionnaire.ID: [Item.ID: [AnswerOption.ID]]]
  )
    throws -> (pro: [String], con: [String])
  {
    let layer = people.result(answers).why(.answers, wording, citation: { _ in nil })
    let paragraph = try #require(layer.first { $0.hasPrefix(heading) })
    var (pro, con): ([String], [String]) = ([], [])
    var isCon = false
    for line in paragraph.split(separator: "\n").dropFirst() {
      if line.hasPrefix("  \"") {
        let question = line.dropFirst(3).prefix(24)
        if isCon { con.append(String(question)) } else { pro.append(String(question)) }
      } else {
        isCon = line == "This points the other way:" || line == "This points to passing:"
      }
    }
    return (pro, con)
  }

  private static let calm: [Item.ID: [AnswerOption.ID]] = [
    "A1": ["4"], "A2": ["2"], "A3": ["4"], "A4": ["2"], "A5": ["4"], "A6": ["2"], "A7": ["2"],
    "A8": ["2"], "A9": ["2"], "A10": ["2"], "A11": ["2"], "A12": ["2"], "A13": ["2"], "A14": ["2"],
  ]
  private static let missing: [Item.ID: [AnswerOption.ID]] = [
    "djg6_1": ["2"], "djg6_2": ["1"], "djg6_3": ["3"], "djg6_4": ["3"], "djg6_5": ["3"],
    "djg6_6": ["1"],
  ]

  private static func contacts(_ people: String, _ often: String, _ places: String)
    -> [Item.ID: [AnswerOption.ID]]
  {
    [
      "M1": [.init(people)], "M2": [.init(often)], "M3": [.init(places)], "M4": ["3"],
      "M5": ["z"], "M6": ["z"], "M7": ["2"],
    ]
  }

  @Test func `the clearest answer stands first, a close bond before a circle`() throws {
    let found = try weighed("About what you miss", ["djg6": Self.missing, "course": ["D1": ["3"]]])
    #expect(
      found.pro == [
        "How often do you feel lo", "I miss having people aro", "There are plenty of peop",
        "I experience a general s",
      ]
    )
    #expect(
      found.con == [
        "There are many people I ", "There are enough people ", "I often feel rejected\" Y",
      ]
    )
  }

  @Test func `of the course only what the rules for this duration ask`() throws {
    let course: [Item.ID: [AnswerOption.ID]] = [
      "D1": ["2"], "D2": ["5"], "D3": ["2"], "D4": ["1"], "D5": ["1"], "D6": ["0"],
    ]
    let long = try weighed("About how long", ["djg6": Self.missing, "course": course])
    #expect(long.pro == ["How long have you had th", "When do you have this fe"])
    #expect(long.con == ["How often do you feel lo"])
    var short = course
    (short["D2"], short["D6"]) = (["2"], ["0"])
    let recent = try weighed("About how long", ["djg6": Self.missing, "course": short])
    #expect(recent.pro == ["How long have you had th", "Did you have this feelin"])
    #expect(recent.con.isEmpty)
  }

  @Test func `what fits is weighed by what would have led elsewhere`() throws {
    let course: [Item.ID: [AnswerOption.ID]] = ["D1": ["3"], "D2": ["2"], "D6": ["0"]]
    func fits(
      _ needs: [Item.ID: [AnswerOption.ID]],
      _ contacts: [Item.ID: [AnswerOption.ID]]
    ) throws -> (pro: [String], con: [String]) {
      try weighed(
        "About what fits you",
        ["djg6": Self.missing, "course": course, "needs_a": needs, "needs_b": contacts]
      )
    }
    // Meeting: few people; places and how often speak against.
    let meeting = try fits(Self.calm, Self.contacts("0", "2", "3"))
    #expect(meeting.pro == ["With how many people do "])
    #expect(
      meeting.con == [
        "How often do you talk wi", "Are there enough places ", "What happened in your li",
        "What makes it hard to me",
      ]
    )
    // Practice: the four clear answers of two causes; calm ones against.
    var shy = Self.calm
    (shy["A1"], shy["A2"], shy["A9"], shy["A10"]) = (["1"], ["5"], ["4"], ["4"])
    let practice = try fits(shy, Self.contacts("3", "1", "3"))
    #expect(
      practice.pro == [
        "I make friends easily\" Y", "I find it hard to start ", "I find it difficult to a",
        "I am quiet around strang",
      ]
    )
    #expect(practice.con.count == 4 && practice.con.first == "I feel comfortable with ")
    // Closeness: the close statements; one point of contact is what else there was.
    let close = try fits(Self.calm, Self.contacts("2", "1", "3"))
    #expect(close.pro == ["I experience a general s", "I miss having people aro"])
    #expect(close.con == ["With how many people do "])
    // Nobody is argued with over a wish.
    var content = Self.contacts("0", "5", "1")
    content["M4"] = ["1"]
    let wish = try fits(shy, content)
    #expect(wish.pro == ["Would you like to get to"] && wish.con.isEmpty)
  }
}
