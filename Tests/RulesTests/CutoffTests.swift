import Screening
import Testing

/// The cut-offs and bands as their sources write them: instruments.md 1.5, 3.3, 4.5 and 5.4.
struct CutoffTests {
  let catalog: Catalog

  init() throws { catalog = try ShippedRules.reasoner().catalog }

  private func scale(_ name: String) throws -> Scale {
    let name = try #require(ScaleName(name))
    return try #require(catalog.questionnaire(name.questionnaire)?.scale(name.scale))
  }

  @Test(
    arguments: [
      ("djg6.total", ["lonely_now": 2, "professional": 5]),
      ("djg6.emotional", ["closeness": 2]), ("djg6.social", [:]),
      ("djg11.total", ["lonely_now": 3, "professional": 9]),
      ("djg11.emotional", ["closeness": 3]), ("djg11.social", [:]),
      ("ucla3.total", ["lonely_now": 6, "any_answer": 4]),
      ("core_own.total", ["lonely_now": 3]), ("core_own.closeness", ["closeness": 2]),
      ("phq2.total", ["positive": 3, "high": 5, "sensitive": 2]),
      ("needs_a.social_skills", ["mild": 7, "strong": 9]),
      ("needs_a.self_image", ["mild": 7, "strong": 9]),
      ("needs_a.confidence", ["mild": 7, "strong": 9]),
      ("needs_a.social_anxiety", ["mild": 7, "strong": 9]),
      ("needs_a.shyness", ["mild": 7, "strong": 9]),
      ("needs_a.expectations", ["mild": 7, "strong": 9]),
      ("needs_a.introversion", ["small_scale": 7]),
      ("needs_b.meeting", ["meeting": 2]),
      ("needs_short.flags", ["skills": 2]), ("needs_short.small_scale", ["small_scale": 1]),
    ] as [(String, [String: Int])]
  )
  func `a scale has the cut-offs of its sources`(name: String, points: [String: Int]) throws {
    let scale = try scale(name)
    let found = scale.cutoffs.map { ($0.id.rawValue, $0.atLeast) }
    #expect(Dictionary(found, uniquingKeysWith: min) == points.mapValues { $0 * 2 })
    #expect(found.count == points.count)
  }

  @Test(
    arguments: [
      (
        "djg6.total",
        [
          ["0-1 not", "2-4 moderate", "5-6 severe"], ["0-1 not", "2-4 somewhat", "5-6 strongly"],
        ], true
      ),
      (
        "djg6.emotional",
        [["0-0 not", "1-3 lonely"], ["0-0 not", "1-2 somewhat", "3-3 strongly"]],
        false
      ),
      (
        "djg6.social", [["0-0 not", "1-3 lonely"], ["0-0 not", "1-2 somewhat", "3-3 strongly"]],
        false
      ),
      (
        "djg11.total",
        [
          ["0-2 not", "3-8 moderate", "9-10 severe", "11-11 very_severe"],
          ["0-2 not", "3-8 moderate", "9-11 severe"],
        ], true
      ),
      ("djg11.emotional", [["0-2 not", "3-6 lonely"], ["0-1 not", "2-6 lonely"]], false),
      ("djg11.social", [["0-2 not", "3-5 lonely"], ["0-1 not", "2-5 lonely"]], false),
      ("ucla3.total", [["3-5 not", "6-9 lonely"], ["3-3 not", "4-9 lonely"]], false),
      (
        "phq2.total", [["0-2 negative", "3-6 positive"], ["0-1 negative", "2-6 positive"]], false
      ),
      ("lsns6.total", [["0-11 at_risk", "12-30 not"]], false),
      ("core_own.total", [], false),
    ] as [(String, [[String]], Bool)]
  )
  func `a scale has the bands of its sources, and they leave no score out`(
    name: String,
    bands: [[String]],
    isReported: Bool
  ) throws {
    let scale = try scale(name)
    let found = scale.bandings.map { banding in
      banding.bands.map {
        "\($0.scores.lowerBound / 2)-\($0.scores.upperBound / 2) \($0.category)"
      }
    }
    #expect(found == bands)
    for banding in scale.bandings {
      for score in scale.range where score.isMultiple(of: 2) {
        #expect(banding.bands.count { $0.scores.contains(score) } == 1)
      }
      #expect(banding.bands.first?.scores.lowerBound == scale.range.lowerBound)
      #expect(banding.bands.last?.scores.upperBound == scale.range.upperBound)
    }
    // Only the first banding of the two totals is said in a result.
    #expect(scale.reportedBanding == (isReported ? scale.bandings.first : nil))
  }

  @Test(
    arguments: [
      ("djg6.total", 0, 6), ("djg6.emotional", 0, 3), ("djg6.social", 0, 3),
      ("djg11.total", 0, 11), ("djg11.emotional", 0, 6), ("djg11.social", 0, 5),
      ("ucla3.total", 3, 9), ("core_own.total", 0, 5), ("phq2.total", 0, 6),
      ("lsns6.total", 0, 30), ("needs_b.meeting", 0, 7), ("needs_a.shyness", 2, 10),
      ("needs_short.flags", 0, 6), ("core_own.closeness", 0, 2),
    ]
  )
  func `a score lies between the ends that the manual gives`(
    name: String,
    lowest: Int,
    highest: Int
  ) throws {
    #expect(try scale(name).range == 2 * lowest...2 * highest)
  }

  @Test(
    arguments: [
      ("djg6.total", 1), ("djg11.total", 1), ("core_own.total", 1), ("djg6.emotional", 0),
      ("djg6.social", 0), ("djg11.emotional", 0), ("djg11.social", 0), ("ucla3.total", 0),
      ("phq2.total", 0), ("lsns6.total", 0), ("core_own.closeness", 0), ("needs_a.shyness", 0),
      ("needs_b.meeting", nil), ("needs_short.flags", nil), ("needs_short.small_scale", nil),
    ] as [(String, Int?)]
  )
  func `so many answers may be missing`(name: String, tolerated: Int?) throws {
    let scale = try scale(name)
    #expect(scale.missing == (tolerated.map { .tolerated($0) } ?? .counted))
    for missing in 0...7 {
      #expect(scale.missing.allows(missing: missing) == (missing <= tolerated ?? 7))
    }
  }

  @Test func `only whole instruments are reported`() {
    let reported = catalog.questionnaires.flatMap { questionnaire in
      questionnaire.scales.filter(\.isReported).map { "\(questionnaire.id).\($0.id)" }
    }
    #expect(
      Set(reported) == [
        "djg6.total", "djg6.emotional", "djg6.social", "djg11.total", "djg11.emotional",
        "djg11.social", "ucla3.total", "core_own.total", "phq2.total", "lsns6.total",
      ]
    )
  }
}
