/// A condition with positions for names, ready to be asked thousands of times.
indirect enum Predicate: Sendable {
  case constant(Bool)
  case answer(Int, outcomes: UInt64)
  case missing(Int)
  case missingCount([Int], atLeast: Int)
  case begun(Int)
  case reaches(Int, Int16)
  case anyScale([ScaleCut], Condition.ScaleState)
  case firstValid([ScaleCut], reached: Bool)
  case tally(Int, Int)
  case tallyInvalid(Int, Int)
  case decided(DecisionName, Int8)
  case policy(Policy)
  case youngerThan(Int)
  case mode(Mode)
  case all([Predicate])
  case any([Predicate])
  case not(Predicate)

  /// A scale with the lowest score, in halves, that counts.
  struct ScaleCut: Sendable {
    let scale: Int
    let atLeast: Int16
  }
}

/// A name in a rule that no questionnaire has.
package struct UnresolvedName: Error, Equatable, Sendable, CustomStringConvertible {
  /// What kind of thing was looked for, such as `item`.
  package let kind: String
  package let name: String

  package var description: String { "no \(kind) '\(name)'" }
}

extension Catalog {
  /// Finds everything that a condition names.
  ///
  /// - Throws: ``UnresolvedName`` for the first name that is not here.
  func resolve(_ condition: Condition, tallies: [Tally]) throws(UnresolvedName) -> Predicate {
    switch condition {
    case .always: return .constant(true)
    case .answer(let item, let options):
      let position = try require(item)
      var mask: UInt64 = 0
      for option in options {
        guard let index = items[position].outcomes.firstIndex(of: option) else {
          throw UnresolvedName(kind: "option of \(item)", name: option.rawValue)
        }
        mask |= 1 << UInt64(index)
      }
      return .answer(position, outcomes: mask)
    case .missing(let item): return .missing(try require(item))
    case .missingCount(let items, let count):
      return .missingCount(
        try mapped(items) { id throws(UnresolvedName) in try require(id) },
        atLeast: count
      )
    case .begun(let questionnaire):
      guard let position = position(of: questionnaire) else {
        throw UnresolvedName(kind: "questionnaire", name: questionnaire.rawValue)
      }
      return .begun(position)
    case .reaches(let scale, let cutoff):
      let cut = try require(scale, cutoff)
      return .reaches(cut.scale, cut.atLeast)
    case .anyScale(let cutoff, let state): return .anyScale(cuts(named: cutoff), state)
    case .firstValid(let scales, let cutoff, let reached):
      let cuts = try mapped(scales) { name throws(UnresolvedName) in try require(name, cutoff) }
      return .firstValid(cuts, reached: reached)
    case .tally(let id, let points): return .tally(try position(of: id, in: tallies), points)
    case .tallyInvalid(let id, let count):
      return .tallyInvalid(try position(of: id, in: tallies), count)
    case .decided(let name, let value):
      guard let index = name.values.firstIndex(of: value) else {
        throw UnresolvedName(kind: "value of \(name.rawValue)", name: value)
      }
      return .decided(name, Int8(index))
    case .policy(let policy): return .policy(policy)
    case .youngerThan(let years): return .youngerThan(years)
    case .mode(let mode): return .mode(mode)
    case .all(let parts):
      return .all(
        try mapped(parts) { part throws(UnresolvedName) in try resolve(part, tallies: tallies) }
      )
    case .any(let parts):
      return .any(
        try mapped(parts) { part throws(UnresolvedName) in try resolve(part, tallies: tallies) }
      )
    case .not(let part): return .not(try resolve(part, tallies: tallies))
    }
  }

  /// `map` with a typed error, which the standard library's loses inside a closure of its own.
  private func mapped<Element, Result>(
    _ elements: [Element],
    _ transform: (Element) throws(UnresolvedName) -> Result
  ) throws(UnresolvedName) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(elements.count)
    for element in elements { results.append(try transform(element)) }
    return results
  }

  private func require(_ item: Item.ID) throws(UnresolvedName) -> Int {
    guard let position = position(of: item) else {
      throw UnresolvedName(kind: "item", name: item.rawValue)
    }
    return position
  }

  private func require(_ name: ScaleName, _ cutoff: Cutoff.ID) throws(UnresolvedName)
    -> Predicate.ScaleCut
  {
    guard let position = position(of: name) else {
      throw UnresolvedName(kind: "scale", name: name.description)
    }
    guard let cut = scales[position].scale.cutoff(cutoff) else {
      throw UnresolvedName(kind: "cut-off of \(name)", name: cutoff.rawValue)
    }
    return Predicate.ScaleCut(scale: position, atLeast: Int16(clamping: cut.atLeast))
  }

  /// Every scale that has a cut-off with this name, in the order of the catalogue.
  func cuts(named id: Cutoff.ID) -> [Predicate.ScaleCut] {
    scales.indices.compactMap { position in
      scales[position].scale.cutoff(id).map {
        Predicate.ScaleCut(scale: position, atLeast: Int16(clamping: $0.atLeast))
      }
    }
  }

  private func position(of id: Tally.ID, in tallies: [Tally]) throws(UnresolvedName) -> Int {
    guard let position = tallies.firstIndex(where: { $0.id == id }) else {
      throw UnresolvedName(kind: "tally", name: id.rawValue)
    }
    return position
  }
}
