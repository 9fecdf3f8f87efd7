import Screening
import Testing

/// Every answer to the six questions about the course, under both policies: instruments.md 3.4.
///
/// The self-report looks at `lonelyNow`, D1 to D6 and the policy and at nothing else, so with
/// loneliness made so by a scale at its cut this is its whole space. Where loneliness is not so, or
/// not known, the first two rules decide, and they look at nothing but that (both in
/// `IndependenceTests`): there two codes of each question, on either side of what a rule asks, are
/// enough.
struct SelfReportSpaceTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.courseReasoner() }

  /// Every code of each question, in order; −1 is no answer.
  private static let codes: [[Int]] = [
    [-1, 0, 1, 2, 3, 4], [-1, 0, 1, 2, 3, 4, 5, 6, 9], [-1, 1, 2, 3, 9], [-1, 1, 2, 3, 4, 9],
    [-1, 1, 2, 3, 9], [-1, 0, 1, 2, 3, 9],
  ]

  /// Compares every sheet and hands back the reports, the last question turning fastest.
  private func survey(
    _ scale: Written.ScaleState,
    _ codes: [[Int]],
    _ policy: Policy,
    _ failures: inout Failures
  ) -> [Course] {
    var input = ShippedRules.input(["ucla3": ShippedRules.ucla3(scale) ?? [:], "course": [:]])
    input.policy = policy
    var reports: [Course] = []
    func answer(_ item: Item.ID, _ code: Int) {
      input.responses["course", item] = code < 0 ? nil : .chosen([.init(String(code))])
    }
    for d1 in codes[0] {
      answer("D1", d1)
      let lonely = Written.lonelyNow([scale], d1: d1)
      for d2 in codes[1] {
        answer("D2", d2)
        for d3 in codes[2] {
          answer("D3", d3)
          for d4 in codes[3] {
            answer("D4", d4)
            for d5 in codes[4] {
              answer("D5", d5)
              for d6 in codes[5] {
                answer("D6", d6)
                let d = [d1, d2, d3, d4, d5, d6]
                let found = ShippedRules.assess(reasoner, input)
                let report = found.course.selfReport
                reports.append(report)
                // Nothing was measured before: the report alone is the course.
                let holds =
                  found.lonelyNow == lonely && report == Written.selfReport(lonely, d, policy)
                  && (report == .undetermined) == Written.isLeftOpen(lonely, d, policy)
                  && found.course.conclusion == report && found.contradictions.isEmpty
                failures.unless(holds, "\(scale) \(policy) \(d): \(report) \(found.contradictions)")
              }
            }
          }
        }
      }
    }
    return reports
  }

  /// The codes of each question from the least to the most severe; what is not here, such as "I do
  /// not know", has no place in an order.
  private static let order: [[Int]] = [
    [0, 1, 2, 3, 4], [1, 2, 3, 4, 5, 6], [3, 2, 1], [1, 2, 3], [1, 2, 3], [0, 1, 2, 3],
  ]

  /// One step up in one answer, whatever the others are, also where they are missing.
  private func checkSteps(_ reports: [Course], _ failures: inout Failures) {
    let severity = reports.map { Course.allCases.firstIndex(of: $0) ?? -1 }
    var stride = 1
    for (item, codes) in Self.codes.enumerated().reversed() {
      let steps = zip(Self.order[item], Self.order[item].dropFirst()).compactMap { low, high in
        codes.firstIndex(of: low).flatMap { from in
          codes.firstIndex(of: high).map { (from: from, by: ($0 - from) * stride) }
        }
      }
      for index in severity.indices {
        for step in steps where index / stride % codes.count == step.from {
          failures.unless(
            severity[index] <= severity[index + step.by],
            "sheet \(index), D\(item + 1) up: \(reports[index]) to \(reports[index + step.by])"
          )
        }
      }
      stride *= codes.count
    }
  }

  @Test(arguments: Policy.allCases)
  func `somebody lonely gets the course that the tree says, and never less for a worse answer`(
    policy: Policy
  ) {
    #expect(Course.allCases == [.none, .transient, .undetermined, .chronic])
    var failures = Failures()
    let reports = survey(.reached, Self.codes, policy, &failures)
    checkSteps(reports, &failures)
    #expect(failures.isEmpty, "\(failures)")
    #expect(reports.count == 48_600)
    #expect(Set(reports) == [.transient, .undetermined, .chronic])
  }

  @Test(arguments: [.below, .invalid] as [Written.ScaleState], Policy.allCases)
  func `somebody not lonely has no course, and an unknown one leaves it open`(
    scale: Written.ScaleState,
    policy: Policy
  ) {
    var failures = Failures()
    // From 3 the direct question says yes itself.
    let codes = [[-1, 0, 1, 2], Self.codes[1], [1, 3], [1, 4], [1, 2], [0, 2]]
    let reports = survey(scale, codes, policy, &failures)
    #expect(failures.isEmpty, "\(failures)")
    #expect(reports.count == 4 * 9 * 16)
    #expect(Set(reports) == [scale == .below ? .none : .undetermined])
  }
}
