/// How sure a conclusion is, over many answer sheets: everything that the missing answers could
/// have been, or every sheet with one answer off by one category.
package struct Certainty: Equatable, Sendable {
  /// `lonelyNow`, `course`, `needs` or a scale's band such as `djg6.total.band`.
  package let conclusion: String
  package let status: Status
  /// The share of sheets that lead to each value reached, in the order of the values.
  package let shares: [(value: String, share: Double)]
  /// How many answer sheets there are.
  package let completions: UInt128
  /// Whether every sheet was counted; if not, the shares are those of a sample.
  package let isExact: Bool

  /// How many sheets a sample draws.
  package static var sampleSize: Int { Sheets.sampleSize }
  /// Where the random numbers of a sample begin.
  package static var seed: UInt64 { Sheets.seed }

  package enum Status: String, Sendable {
    /// One value in all sheets, each of which was counted.
    case certain
    /// The value reported has a share of at least ``Certainty/likelyShare``.
    case likely
    case undetermined
  }

  /// From which share a value is called likely.
  ///
  /// Source: contract, section 4.
  package static let likelyShare = 0.8

  package static func == (a: Self, b: Self) -> Bool {
    a.conclusion == b.conclusion && a.status == b.status && a.completions == b.completions
      && a.isExact == b.isExact && a.shares.elementsEqual(b.shares) { $0 == $1 }
  }
}

extension Reasoner {
  /// How sure everything is, over all that the missing answers could have been.
  func certainties(_ facts: Facts) -> [Certainty] {
    let sheets = Sheets(reasoner: self, facts: facts)
    return certainties(facts, Completions(), count: \.self) { name, items, count in
      let isExact = count.map(Sheets.areFew) ?? false
      return (sheets.completions(name, items, count: count), count ?? .max, isExact)
    }
  }

  /// How sure everything is, were one of the answers off by one category.
  func certaintiesOffByOne(_ facts: Facts) -> [Certainty] {
    let sheets = Sheets(reasoner: self, facts: facts)
    return certainties(facts, OffByOne(), count: { $0.same + $0.changed }) { name, items, _ in
      let counts = sheets.offByOne(name, items)
      return (counts, UInt128(counts.values.reduce(0, +)), true)
    }
  }

  /// The conclusions that certainty and change are told of, with what decides them.
  static let conclusions: [(String, DecisionName)] = [
    ("lonelyNow", .lonelyNow), ("course", .course), ("needs", .path),
  ]

  private func certainties<Rules: Algebra>(
    _ facts: Facts,
    _ algebra: Rules,
    count: (Rules.Element) -> UInt128,
    oneByOne: (DecisionName, [Int], _ sheets: UInt128?) -> (
      counts: [Int8: Int], sheets: UInt128, isExact: Bool
    )
  ) -> [Certainty] {
    var exploration = Exploration(self, algebra, from: facts)
    var found: [Certainty] = []
    for (conclusion, name) in Self.conclusions {
      let reported = name.values[facts.position(of: name)]
      let sheets = exploration.sheets(of: name)
      guard sheets == nil || !exploration.isWithinReach(name) else {
        let reached = exploration.reach(name).map {
          (name.values[Int($0.value)], count($0.element))
        }
        found.append(Certainty(conclusion, reported: reported, order: name.values, reached))
        continue
      }
      let tried = oneByOne(name, exploration.items(of: name), sheets)
      found.append(
        Certainty(
          conclusion,
          reported: reported,
          order: name.values,
          tried.counts.map { (name.values[Int($0.key)], UInt128($0.value)) },
          completions: tried.sheets,
          isExact: tried.isExact
        )
      )
    }
    return found + bandCertainties(&exploration, facts, count: count)
  }

  /// How sure the bands are that a result reports.
  private func bandCertainties<Rules: Algebra>(
    _ exploration: inout Exploration<Rules>,
    _ facts: Facts,
    count: (Rules.Element) -> UInt128
  ) -> [Certainty] {
    var found: [Certainty] = []
    for (position, scale) in catalog.scales.enumerated()
    where scale.scale.id == "total" && scale.scale.isReported {
      guard facts.begun[scale.questionnaire], let banding = scale.scale.reportedBanding else {
        continue
      }
      // Only completions can be more than a number can hold; then some are drawn.
      let isCounted =
        !(exploration.algebra is Completions)
        || exploration.sheets(over: scale.terms.map(\.item)) != nil
      let scores =
        isCounted
        ? exploration.reach(scale: position).map { ($0.value, count($0.element)) }
        : Sheets(reasoner: self, facts: facts).sample(scale).map { ($0.key, UInt128($0.value)) }
      var reached: [String: UInt128] = [:]
      for (score, count) in scores {
        guard let band = banding.band(of: Int(score))?.id.rawValue else { continue }
        reached[band, default: 0] += count
      }
      found.append(
        Certainty(
          "\(scale.name).band",
          reported: banding.band(of: Int(facts.scores[position]))?.id.rawValue,
          order: banding.bands.map(\.id.rawValue),
          reached.map { ($0.key, $0.value) },
          completions: isCounted ? nil : .max,
          isExact: isCounted
        )
      )
    }
    return found
  }
}

extension Certainty {
  /// Counts shares of what was reached, each value once.
  fileprivate init(
    _ conclusion: String,
    reported: String?,
    order: [String],
    _ reached: [(value: String, count: UInt128)],
    completions: UInt128? = nil,
    isExact: Bool = true
  ) {
    let total = reached.reduce(0) { $0 + $1.count }
    let shares = order.compactMap { value in
      reached.first { $0.value == value }
        .map { (value: value, share: Double($0.count) / Double(total)) }
    }
    let share = shares.first { $0.value == reported }?.share ?? 0
    self.conclusion = conclusion
    self.shares = shares
    // A sample may have missed what is rare: it makes nothing certain.
    status =
      shares.count == 1 && isExact
      ? .certain : share >= Self.likelyShare ? .likely : .undetermined
    self.completions = completions ?? total
    self.isExact = isExact
  }
}
