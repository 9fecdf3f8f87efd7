import Screening
import Testing

/// The course over time, what was measured before, and what must be answered with help:
/// instruments.md 3.4 to 3.6 and 5.4, contract 3 and 4.
struct CourseTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  private let today = ShippedRules.today
  /// Scores of 6 and of 0.
  private let lonely = ShippedRules.codes("djg6_", [3, 1, 1, 3, 1, 3])
  private let content = ShippedRules.codes("djg6_", [1, 3, 3, 1, 3, 1])

  private func ago(_ days: Int, _ isLonely: Bool?) -> Measurement {
    Measurement(date: today.advanced(by: -days), isLonely: isLonely)
  }

  private func history(_ earlier: [Measurement], now: LonelyNow = .yes) -> HistoryClass {
    reasoner.book.history.classify(earlier, today: today, now: now)
  }

  @Test func `the literature waits two years where practice waits one`() {
    for (policy, expected) in [(Policy.practice, Course.chronic), (.literature, .undetermined)] {
      for (d2, course) in [(4, expected), (5, .chronic), (2, .transient)] {
        var input = ShippedRules.input(["course": ShippedRules.codes("D", [4, d2, 1, 2, 2, 0])])
        input.policy = policy
        #expect(ShippedRules.assess(reasoner, input).course.selfReport == course)
      }
    }
  }

  @Test func `a run counts from its first day, to the day`() {
    #expect(history([ago(364, true)]) == .insufficient)
    #expect(history([ago(365, true)]) == .chronic)
    #expect(history([ago(729, true)]) == .chronic)
    #expect(history([ago(730, true)]) == .chronicStrong)
    #expect(history([ago(730, true), ago(300, true), ago(20, true)]) == .chronicStrong)
    // In any order.
    #expect(history([ago(20, true), ago(730, true), ago(300, true)]) == .chronicStrong)
    // Relief ends it: what came before counts no more.
    #expect(history([ago(800, true), ago(400, false), ago(370, true)]) == .chronic)
    #expect(history([ago(800, true), ago(300, false), ago(200, true)]) == .recentOnset)
    #expect(history([]) == .insufficient)
  }

  @Test func `relief within a year makes a recent onset, to the day`() {
    #expect(history([ago(365, false)]) == .recentOnset)
    #expect(history([ago(366, false)]) == .insufficient)
    #expect(history([ago(0, false)]) == .recentOnset)
    // The latest relief counts.
    #expect(history([ago(500, false), ago(100, false)]) == .recentOnset)
    #expect(history([ago(500, false), ago(100, true)]) == .insufficient)
  }

  @Test func `without loneliness now there is no run`() {
    for now in [LonelyNow.no, .unknown] {
      #expect(history([ago(800, true), ago(400, true)], now: now) == .insufficient)
      #expect(history([ago(800, true), ago(300, false)], now: now) == .recentOnset)
    }
  }

  @Test func `a measurement nearer than fourteen days to the one kept is dropped`() {
    let rule = reasoner.book.history
    func kept(_ days: [Int]) -> [Int] {
      rule.kept(days.map { ago($0, true) }).map { $0.date.distance(to: today) }
    }
    #expect(kept([100, 87]) == [100])
    #expect(kept([100, 86]) == [100, 86])
    #expect(kept([86, 100]) == [100, 86])
    // The distance is to the one kept, not to the one dropped.
    #expect(kept([100, 90, 80, 70]) == [100, 80])
    #expect(kept([100, 100]) == [100])
    #expect(kept([3]) == [3])
    // What is not known is neither kept nor in the way.
    #expect(
      rule.kept([ago(100, true), ago(99, nil), ago(86, false)]).map(\.isLonely) == [true, false]
    )
    #expect(rule.kept([ago(100, nil), ago(95, true)]).count == 1)
    #expect(history([ago(366, nil), ago(365, false)]) == .recentOnset)
  }

  @Test func `what is said and what was measured combine as the table says`() {
    let reports: [(Course, [Int])] = [
      (.chronic, [4, 5, 1, 3, 2, 0]), (.transient, [4, 2, 1, 1, 1, 0]),
      (.undetermined, [4, 9, 1, 1, 1, 0]), (.none, [0, 0, 3, 4, 1, 0]),
    ]
    let histories: [(HistoryClass, [Measurement])] = [
      (.chronicStrong, [ago(730, true)]), (.chronic, [ago(365, true)]),
      (.recentOnset, [ago(100, false)]), (.insufficient, []),
    ]
    // Row by row; a course with its confidence.
    let table: [Course: [(Course, Confidence?)]] = [
      .chronic: [
        (.chronic, .high), (.chronic, .high), (.undetermined, .conflict), (.chronic, .medium),
      ],
      .transient: [
        (.undetermined, .conflict), (.undetermined, .conflict), (.transient, .high),
        (.transient, .medium),
      ],
      .undetermined: [
        (.chronic, .medium), (.chronic, .low), (.undetermined, nil), (.undetermined, nil),
      ],
    ]
    for (report, codes) in reports {
      for (index, (history, earlier)) in histories.enumerated() {
        let input = ShippedRules.input(
          ["djg6": report == .none ? content : lonely, "course": ShippedRules.codes("D", codes)],
          earlier: earlier
        )
        let examination = Examination(reasoner, input)
        let course = examination.assessment.course
        // Somebody who is not lonely now has no run, only a relief.
        let seen = report == .none && index < 2 ? .insufficient : history
        #expect(course.selfReport == report && course.history == seen)
        let expected = table[report]?[index] ?? (.none, nil)
        #expect(course.conclusion == expected.0 && course.confidence == expected.1)
        let rules = examination.findings.map(\.rule.rawValue)
        #expect(rules.contains("combine.\(report.rawValue).\(seen.rawValue)"))
      }
    }
  }

  @Test func `an unknown loneliness is an undetermined course, whatever was measured`() {
    for earlier in [[], [ago(800, true)], [ago(100, false)]] {
      let input = ShippedRules.input(
        ["djg6": [:], "course": ["D2": 5, "D3": 1]],
        earlier: earlier
      )
      let course = ShippedRules.assess(reasoner, input).course
      #expect(course.conclusion == .undetermined && course.selfReport == .undetermined)
    }
  }

  @Test func `who was lonely and is not any more has recovered`() {
    func flags(_ sheet: [Item.ID: Int], _ earlier: [Measurement]) -> [Flag] {
      ShippedRules.assess(reasoner, ShippedRules.input(["djg6": sheet], earlier: earlier)).flags
    }
    #expect(flags(content, [ago(100, true)]) == [.recovered])
    #expect(flags(content, [ago(200, true), ago(100, false)]) == [.recovered])
    #expect(flags(content, [ago(100, false)]) == [])
    #expect(flags(content, [ago(100, nil)]) == [])
    #expect(flags(content, []) == [])
    // Dropped, so not kept.
    #expect(flags(content, [ago(100, false), ago(95, true)]) == [])
    #expect(flags(lonely, [ago(100, true)]) == [])
  }

  @Test func `mood is a signal from 3, high from 5 or when worse is expected`() {
    for p1 in [-1, 0, 1, 2, 3] {
      for p2 in [-1, 0, 1, 2, 3] {
        for d7 in [-1, 1, 2, 3, 9] {
          let input = ShippedRules.input(["phq2": ["p1": p1, "p2": p2], "course": ["D7": d7]])
          let sum = p1 < 0 || p2 < 0 ? 0 : p1 + p2
          var expected: [SafetySignal] = []
          if sum >= 3 { expected.append(.phq2Positive) }
          if sum >= 5 || (sum >= 3 && d7 == 3) { expected.append(.phq2High) }
          #expect(ShippedRules.assess(reasoner, input).safety == expected)
        }
      }
    }
  }

  @Test func `somebody under eighteen is, when the age is known`() {
    for (age, isUnder) in [(17, true), (18, false), (0, true), (nil, false)] as [(Int?, Bool)] {
      var input = ShippedRules.input([:])
      input.age = age
      #expect(ShippedRules.assess(reasoner, input).safety == (isUnder ? [.under18] : []))
    }
  }

  @Test func `a professional is named for a lasting course and for the highest scores`() {
    func safety(_ answers: [Questionnaire.ID: [Item.ID: Int]]) -> [SafetySignal] {
      ShippedRules.assess(reasoner, ShippedRules.input(answers)).safety
    }
    #expect(safety(["course": ShippedRules.codes("D", [4, 5, 1])]) == [.professionalContact])
    #expect(safety(["course": ShippedRules.codes("D", [4, 2, 1])]) == [])
    // djg6 at 5 and 4, djg11 at 9 and 8.
    #expect(
      safety(["djg6": ShippedRules.codes("djg6_", [3, 1, 1, 3, 1, 1])]) == [.professionalContact]
    )
    #expect(safety(["djg6": ShippedRules.codes("djg6_", [3, 1, 1, 3, 3, 1])]) == [])
    let nine = [1, 3, 3, 1, 3, 3, 1, 1, 3, 1, 3]
    #expect(safety(["djg11": ShippedRules.codes("djg11_", nine)]) == [.professionalContact])
    let eight = [3, 3, 3, 1, 3, 3, 1, 1, 3, 1, 3]
    #expect(safety(["djg11": ShippedRules.codes("djg11_", eight)]) == [])
    #expect(safety(["ucla3": ["u1": 3, "u2": 3, "u3": 3]]) == [])
  }
}
