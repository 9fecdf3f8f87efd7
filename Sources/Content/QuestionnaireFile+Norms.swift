import Screening

extension QuestionnaireBuilder {
  /// How many people of a population reach a score.
  func norm(_ json: JSON) -> Norm? {
    guard let reader = reading.object(json, "a norm") else { return nil }
    let source = reader.source()
    let publisher = reader.text("publisher")
    let year = reader.required("year").flatMap { reading.integer($0, "year", in: 1900...2200) }
    let atLeast = reader.required("atLeast").flatMap { reading.halves($0, "atLeast") }
    let perMille = reader.required("perMille")
      .flatMap { reading.integer($0, "perMille", in: 1...1000) }
    let population = reader.requiredWords("population")
    let agedFrom = reader.required("agedFrom")
      .flatMap { reading.integer($0, "agedFrom", in: 0...120) }
    let modes = reader.list("modes").compactMap { reading.word($0, "modes", of: Mode.self) }
    reader.close()
    guard let source, let publisher, let year, let atLeast, let perMille, let population,
      let agedFrom
    else { return nil }
    return Norm(
      source: source,
      publisher: publisher,
      year: year,
      atLeast: atLeast,
      perMille: perMille,
      population: population,
      agedFrom: agedFrom,
      modes: modes
    )
  }
}
