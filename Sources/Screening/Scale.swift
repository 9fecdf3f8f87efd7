/// A way of turning answers into one number.
package struct Scale: Equatable, Sendable {
  package typealias ID = Identifier<Scale>
  /// The points each outcome of an item earns, in halves of a point.
  package typealias Key = [AnswerOption.ID: Int]

  /// Its name within the questionnaire, such as `total`.
  package let id: ID
  package let keys: [Item.ID: Key]
  package let missing: MissingRule
  /// What other sources say may be missing; conclusions never rest on them.
  package let rivalMissing: [RivalMissing]
  /// Where rules cut, by name; sources disagree, so each says whose it is.
  package let cutoffs: [Cutoff]
  /// What each source says the scores mean; the first is the one shown.
  package let bandings: [Banding]
  /// How many people of a population reach a score.
  package let norms: [Norm]
  /// Whether a result reports it; scales that only feed a rule are not reported.
  package let isReported: Bool

  /// Makes a scale.
  package init(
    id: ID,
    keys: [Item.ID: Key],
    missing: MissingRule,
    rivalMissing: [RivalMissing] = [],
    cutoffs: [Cutoff] = [],
    bandings: [Banding] = [],
    norms: [Norm] = [],
    isReported: Bool = true
  ) {
    self.id = id
    self.keys = keys
    self.missing = missing
    self.rivalMissing = rivalMissing
    self.cutoffs = cutoffs
    self.bandings = bandings
    self.norms = norms
    self.isReported = isReported
  }

  /// The lowest and the highest score when everything is answered, in halves.
  package var range: ClosedRange<Int> {
    let lowest = keys.values.reduce(0) { $0 + ($1.values.min() ?? 0) }
    let highest = keys.values.reduce(0) { $0 + ($1.values.max() ?? 0) }
    return lowest...highest
  }

  /// The banding that results name; `nil` when they name none.
  package var reportedBanding: Banding? { bandings.first { $0.isReported } }

  /// The cut-off with this name.
  package func cutoff(_ id: Cutoff.ID) -> Cutoff? { cutoffs.first { $0.id == id } }
}

/// What to do when not every item of a scale is answered.
package enum MissingRule: Equatable, Sendable {
  /// Up to this many items may be missing; the sum is then a lower bound, never scaled up.
  case tolerated(Int)
  /// Any number may be missing: a count of what was said, not a measurement.
  case counted

  /// Whether a scale with so many items missing still has a score.
  package func allows(missing: Int) -> Bool {
    switch self {
    case .tolerated(let limit): missing <= limit
    case .counted: true
    }
  }
}

/// Another source's word on how many items may be missing.
package struct RivalMissing: Equatable, Sendable {
  package let rule: MissingRule
  /// The source's key.
  package let source: String

  /// Makes a rival rule.
  package init(rule: MissingRule, source: String) {
    self.rule = rule
    self.source = source
  }
}

/// A score from which something counts, with whose it is.
package struct Cutoff: Equatable, Sendable {
  package typealias ID = Identifier<Cutoff>

  package let id: ID
  /// The lowest score that counts, in halves.
  package let atLeast: Int
  /// The source's key, or `own`.
  package let source: String

  /// Makes a cut-off.
  package init(id: ID, atLeast: Int, source: String) {
    self.id = id
    self.atLeast = atLeast
    self.source = source
  }
}

/// What one source says the scores mean.
package struct Banding: Equatable, Sendable {
  /// A range of scores with one meaning.
  package struct Band: Equatable, Sendable {
    package let id: Identifier<Band>
    /// In halves of a point.
    package let scores: ClosedRange<Int>
    /// The word of `score` for this band, such as `moderate`.
    package let category: String

    /// Makes a band.
    package init(id: Identifier<Band>, scores: ClosedRange<Int>, category: String) {
      self.id = id
      self.scores = scores
      self.category = category
    }
  }

  /// The source's key.
  package let source: String
  package let bands: [Band]
  /// Whether a result names the band; one that is not reported only gives files a category.
  package let isReported: Bool

  /// Makes a banding.
  package init(source: String, bands: [Band], isReported: Bool = true) {
    self.source = source
    self.bands = bands
    self.isReported = isReported
  }

  /// The band that holds a score, in halves.
  package func band(of score: Int) -> Band? { bands.first { $0.scores.contains(score) } }
}
