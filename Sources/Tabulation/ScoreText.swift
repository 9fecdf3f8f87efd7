import Screening

extension ScoreLayout {
  /// The first row that comes out.
  var headerRow: [UInt8] { Array((header.joined(separator: ",") + "\n").utf8) }

  /// What follows an id when its row has no scores.
  var refusedRest: [UInt8] {
    Array(repeating: Field.comma, count: header.count - 1) + [Field.lineFeed]
  }

  /// What follows the cell before a subscale.
  func text(ofSubscale score: Int?) -> String { "," + (score.map(\.halves) ?? "") }

  /// What follows the cells of the subscales: to the end of the row.
  func text(ofTotal score: Int?, missing: Int) -> String {
    guard let score else { return ",\(missing),,\n" }
    let band = total.bandings.first?.band(of: score)
    return ",\(missing),\(score.halves),\(band?.category ?? "")\n"
  }
}
