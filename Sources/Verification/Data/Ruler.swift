import Content

/// One scale of a questionnaire.
///
/// Source: Questionnaires/README.md, *keys and scales*; instruments.md, 1.4 and 1.5.
struct Ruler {
  /// Such as `djg6.total`.
  let name: String
  /// Such as `total`.
  let id: String
  /// The questionnaire by its place.
  let form: Int
  let isReported: Bool
  /// For each item, by its place, the points of each of its marks.
  let points: [(item: Int, marks: [Double])]
  /// How many items may be missing; any number, when there is none.
  let tolerated: Int?
  let cuts: [Cut]
  /// The bands that results name, with their source.
  let bands: [Band]

  /// From where something counts.
  struct Cut {
    let id: String
    let atLeast: Double
    let source: String?
  }

  /// What a range of scores is called.
  struct Band {
    let id: String
    let range: ClosedRange<Double>
    let source: String?
  }

  /// The lowest and the highest score that answers can give.
  var bounds: (least: Double, most: Double) {
    points.reduce((0, 0)) { sum, item in
      (sum.0 + (item.marks.min() ?? 0), sum.1 + (item.marks.max() ?? 0))
    }
  }

  /// The band of a score.
  func band(_ value: Double?) -> Band? {
    value.flatMap { value in bands.first { $0.range.contains(value) } }
  }

  /// Where a cut-off stands among those of this scale.
  func cut(_ id: String) -> Int? { cuts.firstIndex { $0.id == id } }
}
