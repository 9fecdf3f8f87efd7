/// How sure a conclusion is, over everything that the missing answers could have been.
package struct Certainty: Equatable, Sendable {
  /// `lonelyNow`, `course`, `needs` or a scale's band such as `djg6.total.band`.
  package let conclusion: String
  package let status: Status
  /// The share of completions that lead to each value reached, in the order of the values.
  package let shares: [(value: String, share: Double)]
  /// How many completions there are.
  package let completions: UInt128

  package enum Status: String, Sendable {
    /// One value in all completions.
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
      && a.shares.elementsEqual(b.shares) { $0 == $1 }
  }
}

extension Reasoner {
  func certainties(_ facts: Facts) -> [Certainty] {
    var exploration = Exploration(self, Completions(), from: facts)
    var found: [Certainty] = []
    for (conclusion, name) in Self.conclusions {
      let reached = exploration.reach(name).map { (name.values[Int($0.value)], $0.element) }
      let reported = name.values[facts.position(of: name)]
      found.append(
        certainty(conclusion, reported: reported, order: name.values, reached)
      )
    }
    for (position, scale) in catalog.scales.enumerated()
    where scale.scale.id == "total" && scale.scale.isReported {
      guard facts.begun[scale.questionnaire], let banding = scale.scale.reportedBanding else {
        continue
      }
      var reached: [(String, UInt128)] = []
      for (score, count) in exploration.reach(scale: position) {
        guard let band = banding.band(of: Int(score))?.id.rawValue else { continue }
        if let index = reached.firstIndex(where: { $0.0 == band }) {
          reached[index].1 += count
        } else {
          reached.append((band, count))
        }
      }
      let reported = banding.band(of: Int(facts.scores[position]))?.id.rawValue
      let order = banding.bands.map(\.id.rawValue)
      found.append(certainty("\(scale.name).band", reported: reported, order: order, reached))
    }
    return found
  }

  /// The conclusions that certainty and change are told of, with what decides them.
  static let conclusions: [(String, DecisionName)] = [
    ("lonelyNow", .lonelyNow), ("course", .course), ("needs", .path),
  ]

  private func certainty(
    _ conclusion: String,
    reported: String?,
    order: [String],
    _ reached: [(String, UInt128)]
  ) -> Certainty {
    let total = reached.reduce(0) { $0 + $1.1 }
    let shares = order.compactMap { value in
      reached.first { $0.0 == value }.map { (value: value, share: Double($0.1) / Double(total)) }
    }
    let share = shares.first { $0.value == reported }?.share ?? 0
    let status: Certainty.Status =
      shares.count == 1 ? .certain : share >= Certainty.likelyShare ? .likely : .undetermined
    return Certainty(
      conclusion: conclusion,
      status: status,
      shares: shares,
      completions: total
    )
  }
}
