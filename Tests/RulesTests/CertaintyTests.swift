import Screening
import Testing

/// How sure a conclusion is, and what would turn it, by hand: contract, section 4.
struct CertaintyTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  private func certainty(
    _ conclusion: String,
    _ answers: [Questionnaire.ID: [Item.ID: Int]],
    letters: [Item.ID: [AnswerOption.ID]] = [:]
  ) throws -> Certainty {
    let input = ShippedRules.input(answers, letters: letters)
    return try #require(
      Examination(reasoner, input).certainties.first { $0.conclusion == conclusion }
    )
  }

  private func shares(_ certainty: Certainty) -> [String] {
    certainty.shares.map {
      let count = $0.share * Double(certainty.completions)
      return "\($0.value) \(Int(count.rounded()))"
    }
  }

  @Test func `a missing answer leaves every value open that it can lead to`() throws {
    // D1 is missing: two of its five answers say yes, three say no.
    let open = try certainty(
      "lonelyNow",
      ["course": ShippedRules.codes("D", [-1, 1, 1, 1, 1, 1, 1])]
    )
    #expect(open.status == .undetermined && open.completions == 5)
    #expect(shares(open) == ["yes 2", "no 3"])
    // D6 is missing: two of its four answers tell of an earlier pattern.
    var answers = ShippedRules.codes("D", [4, 1, 1, 1, 1, -1, 1])
    let half = try certainty("course", ["course": answers])
    #expect(half.status == .undetermined && half.completions == 4)
    #expect(shares(half) == ["transient 2", "undetermined 2"])
    // D3 open between one and two years: two of three say chronic, and that is not what is said.
    answers = ShippedRules.codes("D", [4, 4, 9, 1, 1, 1, 1])
    let open3 = try certainty("course", ["course": answers])
    #expect(open3.status == .undetermined && shares(open3) == ["undetermined 1", "chronic 2"])
  }

  @Test func `what cannot matter any more leaves it certain`() throws {
    // A9 is missing. With no other flag none of its answers makes two; with one, two of five do.
    var answers: [Item.ID: Int] = [
      "A1": 5, "A3": 5, "A5": 5, "A8": 1, "A13": 1, "A11": 1, "M1": 4, "M3": 3, "M4": 3,
    ]
    let certain = try certainty("needs", ["needs_short": answers])
    #expect(certain.status == .certain && certain.completions == 5)
    answers["A8"] = 4
    let open = try certainty("needs", ["needs_short": answers])
    #expect(open.status == .undetermined && shares(open) == ["skills 2", "none 3"])
    // M1 is missing: two of its five answers need people.
    (answers["A8"], answers["A9"], answers["M1"]) = (1, 1, -1)
    #expect(shares(try certainty("needs", ["needs_short": answers])) == ["meeting 2", "none 3"])
  }

  @Test func `a share of four in five is likely`() throws {
    // Long form, one cause open by one statement: shyness with A9 at 4 reaches 9 only with 5, and
    // then practice is needed; a missing cause by itself leaves "no".
    let a = ShippedRules.codes("A", [4, 2, 4, 2, 4, 2, 2, 2, 4, -1, 2, 2, 2, 2])
    let needs: [Item.ID: Int] = ["M1": 4, "M2": 1, "M3": 3, "M4": 3, "M7": 2]
    let letters: [Item.ID: [AnswerOption.ID]] = ["M5": ["z"], "M6": ["z"]]
    let likely = try certainty("needs", ["needs_a": a, "needs_b": needs], letters: letters)
    #expect(likely.status == .likely && likely.completions == 5)
    #expect(shares(likely) == ["skills 1", "none 4"])
  }

  @Test func `several answers are open in two cases`() throws {
    let a = ShippedRules.codes("A", [4, 2, 4, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2])
    let needs: [Item.ID: Int] = ["M1": 4, "M2": 1, "M3": 3, "M4": 3, "M7": 2]
    // Something in both makes two points: meeting. One of four cases.
    let open = try certainty("needs", ["needs_a": a, "needs_b": needs])
    #expect(open.completions == 4 && shares(open) == ["meeting 1", "none 3"])
    let one = try certainty(
      "needs",
      ["needs_a": a, "needs_b": needs],
      letters: ["M5": ["b"]]
    )
    #expect(one.completions == 2 && shares(one) == ["meeting 1", "none 1"])
  }

  @Test func `bands are counted for the totals that have them`() throws {
    // Two missing, one of each kind, each 1 in two of three answers: 0, 1 and 2 points more.
    let two = ShippedRules.codes("djg6_", [-1, -1, 3, 3, 3, 1])
    let band = try certainty("djg6.total.band", ["djg6": two])
    #expect(band.completions == 9 && shares(band) == ["0-1 1", "2-4 8"])
    // Nothing is reported of a scale with too little on it, so nothing of it is likely.
    #expect(band.status == .undetermined)
    let input = ShippedRules.input(["ucla3": ["u1": 3], "core_own": ["f1": 1], "phq2": ["p1": 0]])
    let told = Examination(reasoner, input).certainties.map(\.conclusion)
    #expect(told == ["lonelyNow", "course", "needs"])
    let long = ShippedRules.codes("djg11_", [-1, 3, 3, 1, 3, 3, 1, 1, 3, 3, 1])
    let eleven = try certainty("djg11.total.band", ["djg11": long])
    #expect(shares(eleven) == ["9-10 1", "11 2"] && eleven.status == .undetermined)
  }

  @Test func `two certainties are equal when all of them is`() throws {
    let sheet = ShippedRules.codes("djg6_", [3, 2, 2, 2, -1, 1])
    let one = try certainty("djg6.total.band", ["djg6": sheet])
    #expect(one == (try certainty("djg6.total.band", ["djg6": sheet])))
    #expect(one != (try certainty("lonelyNow", ["djg6": sheet])))
    let other = ShippedRules.codes("djg6_", [3, 2, 2, -1, 1, 1])
    let emotional = try certainty("djg6.total.band", ["djg6": other])
    #expect(emotional.completions == one.completions && emotional.status == one.status)
    #expect((emotional == one) == (shares(emotional) == shares(one)))
  }

  /// What turns a conclusion into a value: items with their codes.
  private func turn(
    _ conclusion: String,
    _ value: String,
    _ answers: [Questionnaire.ID: [Item.ID: Int]],
    letters: [Item.ID: [AnswerOption.ID]] = [:]
  ) -> [String]? {
    let input = ShippedRules.input(answers, letters: letters)
    return Examination(reasoner, input).turns
      .first { $0.conclusion == conclusion && $0.value == value }
      .map { $0.changes.map { "\($0.item)=\($0.codes.map(\.rawValue).joined())" } }
  }

  @Test func `the fewest answers turn it, then the fewest steps, then the first items`() {
    // A total of 2: one answer towards rest makes it 1. From "yes" that is two steps, from "more
    // or less" one; of equals the first item.
    #expect(
      turn("lonelyNow", "no", ["djg6": ShippedRules.codes("djg6_", [3, 3, 3, 2, 3, 1])])
        == ["djg6_4=1"]
    )
    #expect(
      turn("lonelyNow", "no", ["djg6": ShippedRules.codes("djg6_", [2, 3, 3, 2, 3, 1])])
        == ["djg6_1=1"]
    )
    // A total of 0 needs two; one step each, and the first two items of all.
    #expect(
      turn("lonelyNow", "yes", ["djg6": ShippedRules.codes("djg6_", [1, 3, 3, 1, 3, 1])])
        == ["djg6_1=2", "djg6_2=2"]
    )
    // Three answers away is too far to picture.
    #expect(
      turn("lonelyNow", "no", ["djg6": ShippedRules.codes("djg6_", [3, 1, 3, 3, 3, 3])]) == nil
    )
    // Nothing is changed to "I do not know", and a missing answer stays missing.
    #expect(turn("course", "undetermined", ["course": ["D1": 4, "D2": 6]]) == ["D2=4"])
    #expect(turn("lonelyNow", "yes", ["course": ["D1": 2]]) == ["D1=3"])
    #expect(turn("lonelyNow", "yes", ["djg6": ["djg6_1": 3]]) == nil)
  }

  @Test func `something to nothing is one step, and is told as an option`() {
    let a = ShippedRules.codes("A", [4, 2, 4, 2, 4, 2, 2, 2, 2, 2, 2, 2, 2, 2])
    let needs: [Item.ID: Int] = ["M1": 4, "M2": 3, "M3": 3, "M4": 3]
    let answers = ["needs_a": a, "needs_b": needs] as [Questionnaire.ID: [Item.ID: Int]]
    // Two points by M2 and M5; M2 weekly is one step too, and comes first.
    #expect(turn("needs", "none", answers, letters: ["M5": ["c", "d"]]) == ["M2=2"])
    // One point: the first of the options stands for something.
    #expect(turn("needs", "meeting", answers, letters: ["M5": ["z"]])?.count == 1)
    var quiet = answers
    quiet["needs_b"] = ["M1": 4, "M2": 1, "M3": 3, "M4": 3]
    let both: [Item.ID: [AnswerOption.ID]] = ["M5": ["b"], "M6": ["c"]]
    #expect(turn("needs", "none", quiet, letters: both) == ["M5=z"])
    #expect(turn("needs", "meeting", quiet, letters: ["M5": ["z"], "M6": ["c"]]) == ["M5=a"])
  }
}
