/// What each published source says about the same answers.
///
/// Conclusions rest on one of them; the others stand beside it, so that it is seen where they part.
package struct RivalReadings: Equatable, Sendable {
  /// A scale such as `djg6.total`, or `course`.
  package let name: String
  package let readings: [Reading]

  /// Whether all sources say the same.
  package var agree: Bool {
    readings.allSatisfy { $0.meaning == readings.first?.meaning }
  }

  /// What one source says.
  package struct Reading: Equatable, Sendable {
    /// The source's key.
    package let source: String
    package let basis: Basis
    package let meaning: Meaning
  }

  /// By which rule of the source.
  package enum Basis: Equatable, Sendable {
    /// What scores mean, with so many items that may be missing.
    case bands(Banding, missing: MissingRule)
    /// How many items may be missing; the bands are those of another source.
    case missing(MissingRule, bandsOf: String)
    case policy(Policy)
  }

  /// What comes of it.
  package enum Meaning: Equatable, Sendable {
    /// No valid score.
    case nothing
    /// A score in halves; the band's scores, and its name and category, as this source has them.
    case score(Int, band: Band?)
    case course(Course)

    package static func == (a: Self, b: Self) -> Bool {
      switch (a, b) {
      case (.nothing, .nothing): true
      // Sources have words of their own for the same scores.
      case (.score(let a, let one), .score(let b, let other)):
        a == b && one?.scores == other?.scores
      case (.course(let a), .course(let b)): a == b
      default: false
      }
    }
  }

  /// A band, as one source has it.
  package typealias Band = Banding.Band
}

extension Reasoner {
  /// What the sources say about each scale begun that has more than one to ask, and about the
  /// course under each policy.
  func rivals(_ input: Input, _ facts: Facts) -> [RivalReadings] {
    var rivals: [RivalReadings] = []
    for scale in catalog.scales where facts.begun[scale.questionnaire] {
      let readings = readings(scale, facts)
      guard readings.count > 1 else { continue }
      rivals.append(RivalReadings(name: scale.name.description, readings: readings))
    }
    let policies = Policy.allCases.compactMap { policy -> RivalReadings.Reading? in
      guard let source = book.policies[policy] else { return nil }
      var other = input
      other.policy = policy
      let course = Course.allCases[self.facts(of: other).position(of: .course)]
      return .init(source: source, basis: .policy(policy), meaning: .course(course))
    }
    if let course = catalog.position(of: Questionnaire.ID("course")), facts.begun[course],
      policies.count > 1
    {
      rivals.append(RivalReadings(name: "course", readings: policies))
    }
    return rivals
  }

  private func readings(_ scale: CatalogScale, _ facts: Facts) -> [RivalReadings.Reading] {
    let usual = scale.scale.missing
    let banded = scale.scale.bandings.map { banding in
      RivalReadings.Reading(
        source: banding.source,
        basis: .bands(banding, missing: usual),
        meaning: meaning(scale, banding, usual, facts)
      )
    }
    guard let first = scale.scale.bandings.first else { return banded }
    return banded
      + scale.scale.rivalMissing.map { rival in
        RivalReadings.Reading(
          source: rival.source,
          basis: .missing(rival.rule, bandsOf: first.source),
          meaning: meaning(scale, first, rival.rule, facts)
        )
      }
  }

  private func meaning(
    _ scale: CatalogScale,
    _ banding: Banding,
    _ missing: MissingRule,
    _ facts: Facts
  ) -> RivalReadings.Meaning {
    let (sum, absent) = scale.sum(facts.cells)
    guard missing.allows(missing: absent) else { return .nothing }
    return .score(Int(sum), band: banding.band(of: Int(sum)))
  }
}
