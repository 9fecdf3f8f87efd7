/// How many people of a population reach a score: a number that comforts, never a rank.
///
/// It holds for those who were asked the same questions in the same way. Source: instruments.md 6.
package struct Norm: Equatable, Sendable {
  /// The source's key.
  package let source: String
  /// Who counted, in a word, such as `CBS`.
  package let publisher: String
  package let year: Int
  /// The lowest score that was counted, in halves.
  package let atLeast: Int
  /// Of a thousand people so many reach it.
  package let perMille: Int
  /// Who was asked, in plain words.
  package let population: LocalizedText
  /// The youngest age that was asked.
  package let agedFrom: Int
  /// The ways of asking that are like the source's.
  package let modes: [Mode]

  /// States a norm.
  package init(
    source: String,
    publisher: String,
    year: Int,
    atLeast: Int,
    perMille: Int,
    population: LocalizedText,
    agedFrom: Int,
    modes: [Mode]
  ) {
    self.source = source
    self.publisher = publisher
    self.year = year
    self.atLeast = atLeast
    self.perMille = perMille
    self.population = population
    self.agedFrom = agedFrom
    self.modes = modes
  }

  /// Out of ten people so many, rounded.
  package var outOfTen: Int { (perMille + 50) / 100 }

  /// Whether it may stand beside a score of somebody asked in this way; an age that is not known
  /// does not stand in its way.
  package func fits(score: Int, mode: Mode, age: Int?) -> Bool {
    score >= atLeast && modes.contains(mode) && age.map { $0 >= agedFrom } ?? true
  }
}
