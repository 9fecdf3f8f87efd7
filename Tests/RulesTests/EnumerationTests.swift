import Screening
import Testing

/// Every possible answer sheet of the small instruments, against the written rules.
struct EnumerationTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  @Test func `every answer to the six questions scores as the manual says`() throws {
    var totals: Set<Int> = []
    var bands: Set<String> = []
    for codes in ShippedRules.every(6, of: [-1, 1, 2, 3]) {
      let assessment = ShippedRules.assess(
        reasoner,
        ShippedRules.input(["djg6": ShippedRules.codes("djg6_", codes)])
      )
      let scores = Dictionary(
        uniqueKeysWithValues: assessment.scores.map { ($0.scale.scale.rawValue, $0) }
      )
      // The manual's syntax, restated: emotional items count 2 and 3, social items 1 and 2.
      func points(_ indices: [Int], _ counting: ClosedRange<Int>) -> (sum: Int, missing: Int) {
        (indices.count { counting.contains(codes[$0]) }, indices.count { codes[$0] < 0 })
      }
      let emotional = points([0, 3, 5], 2...3)
      let social = points([1, 2, 4], 1...2)
      let missing = emotional.missing + social.missing
      let total = missing <= 1 ? (emotional.sum + social.sum) * 2 : nil
      #expect(scores["total"]?.value == total)
      #expect(scores["total"]?.missing == missing)
      #expect(scores["total"]?.isLowerBound == (missing == 1))
      #expect(scores["emotional"]?.value == (emotional.missing == 0 ? emotional.sum * 2 : nil))
      #expect(scores["social"]?.value == (social.missing == 0 ? social.sum * 2 : nil))
      if let total {
        totals.insert(total / 2)
        let band = total <= 2 ? "0-1" : total <= 8 ? "2-4" : "5-6"
        #expect(scores["total"]?.band?.rawValue == band)
        bands.insert(band)
        #expect(assessment.lonelyNow == (total >= 4 ? .yes : .no))
      } else {
        #expect(scores["total"]?.band == nil)
        #expect(assessment.lonelyNow == .unknown)
      }
    }
    #expect(totals == Set(0...6))
    #expect(bands.count == 3)
  }

  @Test func `a more lonely answer never lowers the score of the six questions`() {
    let sheets = ShippedRules.every(6, of: [1, 2, 3])
    func total(_ codes: [Int]) -> Int {
      ShippedRules.assess(
        reasoner,
        ShippedRules.input(["djg6": ShippedRules.codes("djg6_", codes)])
      ).scores
        .first { $0.scale.scale == "total" }?.value ?? -1
    }
    for codes in sheets {
      let before = total(codes)
      for item in 0..<6 {
        // Towards "yes" for what is missed, towards "no" for what is there.
        let step = [0, 3, 5].contains(item) ? 1 : -1
        guard (1...3).contains(codes[item] + step) else { continue }
        var other = codes
        other[item] += step
        #expect(total(other) >= before)
      }
    }
  }

  /// instruments.md 3.4, restated by hand for the enumeration.
  private func expected(_ lonely: LonelyNow, _ d: [Int]) -> Course {
    switch lonely {
    case .unknown: return .undetermined
    case .no: return .none
    case .yes: break
    }
    switch d[1] {
    case 5, 6: return (0...2).contains(d[0]) && d[2] == 3 ? .undetermined : .chronic
    case 4: return [3, 4].contains(d[0]) && [1, 2].contains(d[2]) ? .chronic : .undetermined
    case 3:
      return d[3] == 1 && d[4] == 1 && ![2, 3].contains(d[5]) ? .transient : .undetermined
    case 1, 2: return [2, 3].contains(d[5]) ? .undetermined : .transient
    default: return .undetermined
    }
  }

  @Test func `every answer about the course concludes as the written rules say`() {
    var reached: Set<Course> = []
    var fired: Set<Rule.ID> = []
    let lonely = ShippedRules.codes("djg6_", [3, 1, 1, 3, 1, 3])
    let content = ShippedRules.codes("djg6_", [1, 3, 3, 1, 3, 1])
    for d1 in [-1, 0, 1, 2, 3, 4] {
      for d2 in [-1, 0, 1, 2, 3, 4, 5, 6, 9] {
        for d3 in [-1, 1, 2, 3, 9] {
          for d4 in [-1, 1, 2, 3, 4, 9] {
            for d5 in [-1, 1, 2, 3, 9] {
              for d6 in [-1, 0, 1, 2, 3, 9] {
                let d = [d1, d2, d3, d4, d5, d6]
                // Each sheet once with a scale that reaches its cut; a third of them without.
                let scales = (d2 + d4 + d6) % 3 == 0 ? [lonely, content] : [lonely]
                for scale in scales {
                  let examination = Examination(
                    reasoner,
                    ShippedRules.input(["djg6": scale, "course": ShippedRules.codes("D", d)])
                  )
                  let assessment = examination.assessment
                  #expect(assessment.course.selfReport == expected(assessment.lonelyNow, d))
                  reached.insert(assessment.course.selfReport)
                  fired.formUnion(examination.findings.map(\.rule))
                }
              }
            }
          }
        }
      }
    }
    #expect(reached.isSuperset(of: [.none, .transient, .undetermined, .chronic]))
    let rules = (reasoner.book.decisions[.selfReport] ?? []).map(\.id)
    // Only an unknown loneliness is out of reach here: see the scale tests.
    #expect(Set(rules).subtracting(fired) == ["course.lonely-unknown"])
  }

  @Test func `a longer duration is never a less severe course`() {
    let severity: [Course] = [.none, .transient, .undetermined, .chronic]
    let scale = ShippedRules.codes("djg6_", [3, 1, 1, 3, 1, 3])
    for d1 in [3, 4] {
      for d3 in [1, 2] {
        for d6 in [0, 1] {
          let courses = [1, 2, 3, 4, 5, 6].compactMap { d2 in
            severity.firstIndex(
              of: ShippedRules.assess(
                reasoner,
                ShippedRules.input([
                  "djg6": scale, "course": ShippedRules.codes("D", [d1, d2, d3, 2, 2, d6]),
                ])
              ).course.conclusion
            )
          }
          #expect(courses == courses.sorted())
        }
      }
    }
  }
}
