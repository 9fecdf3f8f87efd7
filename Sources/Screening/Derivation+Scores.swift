extension Reasoner {
  func scoreSteps(_ input: Input, _ facts: Facts) -> [Derivation.ScoreStep] {
    catalog.scales.enumerated().compactMap { position, scale in
      guard facts.begun[scale.questionnaire] else { return nil }
      let value = facts.scores[position] >= 0 ? Int(facts.scores[position]) : nil
      var earned: [(answer: Finding.Given, points: Int)] = []
      var missing: [Item.ID] = []
      for term in scale.terms {
        let cell = facts.cells[term.item]
        guard cell >= 0, let answer = given(term.item, input, facts) else {
          missing.append(catalog.items[term.item].item.id)
          continue
        }
        earned.append((answer, Int(term.points[Int(cell)])))
      }
      let banding = scale.scale.reportedBanding
      return Derivation.ScoreStep(
        scale: scale.name,
        earned: earned,
        missing: missing,
        missingRule: scale.scale.missing,
        value: value,
        cutoffs: scale.scale.cutoffs.map { cutoff in
          (cutoff, value.map { $0 >= cutoff.atLeast } ?? false)
        },
        band: banding.flatMap { banding in
          value.flatMap { banding.band(of: $0) }.map { ($0.id, banding.source) }
        }
      )
    }
  }

  func tallySteps(_ facts: Facts) -> [Derivation.TallyStep] {
    zip(book.tallies, tallies).enumerated().compactMap { position, pair in
      let (tally, resolved) = pair
      let positions = resolved.scales.map(\.position)
      guard positions.contains(where: { facts.begun[catalog.scales[$0].questionnaire] }) else {
        return nil
      }
      let parts = positions.enumerated().map { index, scale in
        let score = facts.scores[scale]
        let points = resolved.points(index, score: score)
        return Derivation.TallyStep.Part(
          scale: catalog.scales[scale].name,
          value: score >= 0 ? Int(score) : nil,
          cutoff: tally.points.filter { $0.value == points }.keys
            .filter { catalog.scales[scale].scale.cutoff($0).map { $0.atLeast <= score } ?? false }
            .min { $0.rawValue < $1.rawValue },
          points: points
        )
      }
      return Derivation.TallyStep(
        tally: tally.id,
        scales: parts,
        value: facts.tallies[position].points,
        unscored: facts.tallies[position].invalid
      )
    }
  }
}
