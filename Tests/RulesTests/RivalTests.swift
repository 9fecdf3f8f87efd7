import Screening
import Testing

/// What each published source says about the same answers: instruments.md 1.5, 2.1 and 3.1.
struct RivalTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  private func rivals(_ answers: [Questionnaire.ID: [Item.ID: Int]]) -> [String: RivalReadings] {
    let examination = Examination(reasoner, ShippedRules.input(answers))
    return Dictionary(uniqueKeysWithValues: examination.rivals.map { ($0.name, $0) })
  }

  /// A reading in short: its source and what it says.
  private func said(_ rival: RivalReadings?) -> [String] {
    (rival?.readings ?? []).map { reading in
      let meaning =
        switch reading.meaning {
        case .nothing: "nothing"
        case .score(let value, let band): "\(value / 2) \(band?.id.rawValue ?? "-")"
        case .course(let course): course.rawValue
        }
      return "\(reading.source) \(meaning)"
    }
  }

  @Test func `manual and CBS part over the parts of the six questions`() {
    // Emotional 2 (1, 4), social 3.
    let found = rivals(["djg6": ShippedRules.codes("djg6_", [3, 1, 1, 2, 1, 1])])
    #expect(said(found["djg6.total"]) == ["S1 5 5-6", "S14 5 5-6"])
    #expect(found["djg6.total"]?.agree == true)
    #expect(said(found["djg6.emotional"]) == ["S1 2 1-3", "S14 2 1-2"])
    #expect(found["djg6.emotional"]?.agree == false)
    #expect(said(found["djg6.social"]) == ["S1 3 1-3", "S14 3 3"])
  }

  @Test func `VZinfo and eenzaam draw another line through the parts of the eleven`() {
    // Two emotional points, none social.
    let found = rivals([
      "djg11": ShippedRules.codes("djg11_", [3, 2, 2, 3, 1, 1, 3, 3, 1, 1, 3])
    ])
    #expect(
      said(found["djg11.emotional"])
        == ["S2 2 0-2", "S3 2 2-6", "lasa_b_g 2 0-2", "lasa_h_j 2 0-2"]
    )
    #expect(found["djg11.emotional"]?.agree == false)
    #expect(found["djg11.social"]?.agree == false)
    #expect(found["djg11.total"]?.agree == true)
    // 9 of 11: for one source a class of its own, for the other not.
    let high = rivals([
      "djg11": ShippedRules.codes("djg11_", [1, 3, 3, 1, 3, 3, 1, 1, 3, 1, 3])
    ])
    #expect(
      said(high["djg11.total"])
        == ["tilburg1999 9 9-10", "S2 9 9-11", "lasa_b_g 9 9-10", "lasa_h_j 9 9-10"]
    )
  }

  @Test func `the later waves of LASA score where others do not`() {
    // Two answers missing, both social; six emotional points.
    let found = rivals([
      "djg11": ShippedRules.codes("djg11_", [-1, 3, 3, -1, 3, 3, 3, 3, 3, 3, 3])
    ])
    #expect(
      said(found["djg11.total"])
        == ["tilburg1999 nothing", "S2 nothing", "lasa_b_g nothing", "lasa_h_j 6 3-8"]
    )
    #expect(found["djg11.total"]?.agree == false)
    // One missing: a part has a score with LASA only.
    let one = rivals([
      "djg11": ShippedRules.codes("djg11_", [-1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3])
    ])
    #expect(said(one["djg11.social"]).suffix(2) == ["lasa_b_g 0 0-2", "lasa_h_j 0 0-2"])
    #expect(said(one["djg11.social"]).first == "S2 nothing")
  }

  @Test func `where no source has a score, all agree`() {
    let found = rivals(["djg6": ShippedRules.codes("djg6_", [-1, -1, -1, 1, 3, 1])])
    #expect(said(found["djg6.total"]) == ["S1 nothing", "S14 nothing"])
    #expect(found["djg6.total"]?.agree == true)
  }

  @Test func `practice and literature part between one and two years`() {
    func rival(_ duration: Int) -> RivalReadings? {
      rivals(["course": ShippedRules.codes("D", [4, duration, 1, 3, 2, 1])])["course"]
    }
    func course(_ duration: Int) -> [String] { said(rival(duration)) }
    #expect(rival(4)?.agree == false && rival(5)?.agree == true)
    #expect(course(4) == ["S33 chronic", "S30 undetermined"])
    #expect(course(5) == ["S33 chronic", "S30 chronic"])
    #expect(course(2) == ["S33 transient", "S30 transient"])
  }

  @Test func `what was not begun, and what has one source, is not compared`() {
    #expect(rivals(["ucla3": ["u1": 2, "u2": 1, "u3": 1]]).keys.sorted() == ["ucla3.total"])
    #expect(rivals(["core_own": ["f1": 1]]).isEmpty)
    #expect(rivals(["lsns6": [:]]).isEmpty)
    #expect(rivals(["needs_a": ["A1": 1]]).isEmpty)
  }

  @Test func `a norm stands beside the score that it counts, asked in its way`() throws {
    let scale = try #require(
      reasoner.catalog.questionnaire("djg6")?.scale("total")
    )
    let norm = try #require(scale.norms.first)
    // instruments.md 6.2: 100 less 60.1.
    #expect(norm.outOfTen == 4 && norm.perMille == 399 && norm.year == 2022)
    #expect(norm.publisher == "CBS" && norm.source == "S71" && norm.agedFrom == 15)
    #expect(norm.fits(score: 4, mode: .selfCheck, age: 43))
    #expect(norm.fits(score: 12, mode: .intake, age: nil))
    #expect(norm.fits(score: 4, mode: .intake, age: 15))
    #expect(!norm.fits(score: 3, mode: .selfCheck, age: 43))
    #expect(!norm.fits(score: 4, mode: .kiosk, age: 43))
    #expect(!norm.fits(score: 4, mode: .selfCheck, age: 14))
    for (perMille, tenths) in [(49, 0), (50, 1), (349, 3), (350, 4), (950, 10), (1000, 10)] {
      let other = Norm(
        source: "own",
        publisher: "X",
        year: 2022,
        atLeast: 4,
        perMille: perMille,
        population: norm.population,
        agedFrom: 15,
        modes: [.intake]
      )
      #expect(other.outOfTen == tenths)
    }
    for questionnaire in reasoner.catalog.questionnaires where questionnaire.id != "djg6" {
      let norms = questionnaire.scales.flatMap { $0.norms }
      #expect(norms.isEmpty, "\(questionnaire.id) was not counted there")
    }
  }
}
