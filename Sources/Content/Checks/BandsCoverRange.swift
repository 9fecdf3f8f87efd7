import Screening

extension QuestionnaireCheck {
  /// Bands leave no score out and give none two meanings.
  static let bandsCoverRange = QuestionnaireCheck(
    name: "bands-cover-range",
    summary: "Every score that a scale can have lies in exactly one band of each banding."
  ) { file in
    var findings: [Diagnostic] = []
    for scale in file.questionnaire.scales where !scale.bandings.isEmpty {
      let scores = scale.possibleScores
      guard !scores.isEmpty else { continue }
      for (index, banding) in scale.bandings.enumerated() {
        let ranges = banding.bands.map(\.scores.points).joined(separator: ", ")
        let gaps = scores.filter { score in !banding.bands.contains { $0.scores.contains(score) } }
        if let first = gaps.first {
          findings.append(
            file.finding(
              "bands-cover-range",
              at: .banding(scale.id, index),
              "'\(scale.id)' can be \(first.halves), which is in no band (\(ranges))",
              "Widen a band, or add one."
            )
          )
        }
        for (position, band) in banding.bands.enumerated() {
          let place = QuestionnaireFile.Place.band(scale.id, index, position)
          if let other = banding.bands[..<position].first(where: { $0.scores.overlaps(band.scores) }
          ) {
            findings.append(
              file.finding(
                "bands-cover-range",
                at: place,
                "the band '\(band.id)' overlaps the band '\(other.id)'",
                "Let no two bands meet."
              )
            )
          }
          if !scores.contains(where: band.scores.contains) {
            findings.append(
              file.finding(
                "bands-cover-range",
                at: place,
                "'\(scale.id)' can never be in the band '\(band.id)'",
                "Remove it."
              )
            )
          }
        }
      }
    }
    return findings
  }
}
