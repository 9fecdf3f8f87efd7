import Screening
import Testing

/// Every possible answer sheet of the six questions, against the manual.
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
}
