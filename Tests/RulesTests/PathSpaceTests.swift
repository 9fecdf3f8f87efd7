import Screening
import Testing

/// Every need of practice beside every need of meeting and every state of the scales of closeness,
/// in both forms: instruments.md 4.5 part C, contract 3 and 4.
///
/// The path looks at these alone (see `IndependenceTests`); `SkillsSpaceTests` and
/// `MeetingSpaceTests` are the spaces behind the two needs, `ScaleStateTests` and
/// `EnumerationTests` those behind the scales.
struct PathSpaceTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  struct Point {
    let skills: Need
    let meeting: NeedsSheets.Meeting
    let closeness: [Written.ScaleState]
    let isShort: Bool

    var input: Input {
      let skills = NeedsSheets.skills(skills, isShort: isShort)
      let meeting = meeting.answers(isShort: isShort)
      var answers: [Questionnaire.ID: [Item.ID: Int]] =
        isShort
        ? ["needs_short": skills.merging(meeting) { first, _ in first }]
        : ["needs_a": skills, "needs_b": meeting]
      for (scale, state) in zip(NeedsSheets.closeness, closeness) {
        answers[scale.id] = state == .absent ? nil : scale.sheets[state] ?? [:]
      }
      return ShippedRules.input(answers)
    }

    /// Part C as a table, and closeness where nothing else is needed.
    var path: Path {
      let isClose = closeness.first { $0 == .below || $0 == .reached } == .reached
      return switch (skills, meeting.need) {
      case (.yes, .yes): .both
      case (.yes, .no), (.yes, .unknown): .skills
      case (.no, .yes): .meeting
      case (.unknown, .yes): .meetingProvisional
      case (.unknown, .no), (.unknown, .unknown), (.no, .unknown): .undetermined
      case (.no, .no): isClose ? .closeness : .none
      }
    }
  }

  static let points: [Point] = [false, true].flatMap { isShort in
    ShippedRules.every(3, of: [0, 1, 2, 3]).flatMap { numbers in
      Need.allCases.flatMap { skills in
        NeedsSheets.Meeting.allCases.map { meeting in
          Point(
            skills: skills,
            meeting: meeting,
            closeness: numbers.compactMap { Written.ScaleState(rawValue: $0) },
            isShort: isShort
          )
        }
      }
    }
  }

  @Test func `the path follows from both needs and from the first scale of closeness`() {
    var failures = Failures()
    var reached: Set<Path> = []
    for point in Self.points {
      let found = ShippedRules.assess(reasoner, point.input)
      reached.insert(found.needs.path)
      // Open is what cannot be said: meeting is not asked enough and practice is not needed, or
      // practice is not asked enough and meeting is not needed.
      let isOpen =
        point.skills != .yes && point.meeting.need != .yes
        && (point.skills == .unknown || point.meeting.need == .unknown)
      failures.unless(
        found.needs.path == point.path && (found.needs.path == .undetermined) == isOpen
          && found.needs.modifiers == (point.meeting == .unwanted ? [.noWish] : [])
          && (found.needs.skillsPoints == nil) == point.isShort
          && (found.needs.meetingPoints == nil) == point.isShort
          && found.contradictions.isEmpty,
        "\(point): \(found.needs) \(found.contradictions)"
      )
    }
    #expect(failures.isEmpty, "\(failures)")
    #expect(Self.points.count == 2 * 64 * 12 && reached == Set(Path.allCases))
  }
}
