import Screening
import Testing

/// The worked example of the contract, section 4.
struct WorkedExampleTests {
  let reasoner: Reasoner
  let input: Input

  init() throws {
    reasoner = try ShippedRules.reasoner()
    var input = ShippedRules.input(
      [
        "djg6": ShippedRules.codes("djg6_", [3, 2, 2, 2, -1, 1]),
        "course": ShippedRules.codes("D", [4, 5, 1, 3, 2, 2]),
        "needs_a": ShippedRules.codes("A", [2, 4, 4, 2, 4, 2, 3, 3, 4, 4, 4, 4, 3, 2]),
        "needs_b": ["M1": 1, "M2": 3, "M3": 1, "M4": 3, "M7": 3],
      ],
      letters: ["M5": ["a", "c"], "M6": ["z"]],
      earlier: [
        Measurement(date: try #require(CalendarDay("2025-03-01")), isLonely: nil),
        Measurement(date: try #require(CalendarDay("2026-03-01")), isLonely: true),
      ]
    )
    input.today = try #require(CalendarDay("2026-11-23"))
    input.responses["djg6", "djg6_5"] = .declined
    self.input = input
  }

  @Test func `it is scored, with a lower bound where one answer is declined`() throws {
    let scores = Examination(reasoner, input).assessment.scores
    let total = try #require(scores.first { $0.scale.description == "djg6.total" })
    #expect(total.value == 8 && total.missing == 1 && total.isLowerBound && total.band == "2-4")
    let emotional = try #require(scores.first { $0.scale.description == "djg6.emotional" })
    #expect(emotional.value == 4 && !emotional.isLowerBound && emotional.band == nil)
    let social = try #require(scores.first { $0.scale.description == "djg6.social" })
    #expect(social.value == nil && !social.isValid && social.missing == 1)
    #expect(scores.count == 3)
  }

  @Test func `it concludes what the contract says`() {
    let assessment = Examination(reasoner, input).assessment
    #expect(assessment.lonelyNow == .yes)
    #expect(assessment.flags.isEmpty)
    #expect(assessment.course.conclusion == .chronic)
    #expect(assessment.course.confidence == .medium)
    #expect(assessment.course.selfReport == .chronic)
    #expect(assessment.course.history == .insufficient)
    #expect(assessment.needs.path == .both && assessment.needs.isShown)
    #expect(assessment.needs.skillsPoints == 2 && assessment.needs.meetingPoints == 5)
    #expect(
      assessment.needs.causes == [
        .socialSkills: 8, .selfImage: 4, .confidence: 4, .socialAnxiety: 6, .shyness: 8,
        .expectations: 5, .introversion: 8,
      ]
    )
    #expect(assessment.needs.modifiers == [.smallScale, .lostNetwork])
    #expect(assessment.safety == [.professionalContact])
  }

  @Test func `it says which answer made the course`() throws {
    let finding = try #require(
      Examination(reasoner, input).findings.first { $0.rule == "course.over-two-years" }
    )
    #expect(finding.value == "chronic" && finding.source == "S30" && finding.scores.isEmpty)
    #expect(finding.answers.map(\.item) == ["D2"])
    #expect(finding.answers.map(\.codes) == [["5"]])
  }

  @Test func `it is as sure as the completions are`() throws {
    let certainties = Examination(reasoner, input).certainties
    let lonely = try #require(certainties.first { $0.conclusion == "lonelyNow" })
    #expect(lonely.status == .certain && lonely.completions == 3)
    let band = try #require(certainties.first { $0.conclusion == "djg6.total.band" })
    #expect(band.status == .undetermined && band.completions == 3)
    #expect(band.shares.map(\.value) == ["2-4", "5-6"])
    #expect(abs(band.shares[0].share - 1.0 / 3) < 1e-12)
  }

  @Test func `it says what would turn it, smallest first`() {
    let turns = Examination(reasoner, input).turns.map { turn in
      "\(turn.conclusion) \(turn.value): "
        + turn.changes.map { "\($0.item)=\($0.codes[0])" }.joined(separator: " ")
    }
    #expect(
      turns == [
        "course undetermined: D2=3", "course transient: D2=2 D6=1", "needs meeting: A1=4",
        "needs skills: M4=1", "needs closeness: A1=4 M4=1",
      ]
    )
  }
}
