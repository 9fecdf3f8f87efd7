import Content

/// The smallest sets of other answers that lead to another value, found by trying every one.
///
/// Source: contract, section 4, *wouldChange*.
struct Changes {
  let conclusion: Conclusion
  let bench: Bench
  /// Every single other answer that could be given.
  private let singles: [Change]

  /// One answer in place of the given one.
  struct Change: Equatable {
    let item: Int
    let mark: Int
    /// How far apart the two stand in the list of options.
    let steps: Int
  }

  init(_ conclusion: Conclusion, _ bench: Bench) {
    self.conclusion = conclusion
    self.bench = bench
    singles = conclusion.scope.asked(on: bench.sheet, bench.model).filter(bench.isGiven)
      .flatMap { item in
        let question = bench.model.questions[item]
        let given = bench.sheet.marks[item]
        return question.sureMarks.filter { $0 != given }.map { mark in
          Change(item: item, mark: mark, steps: abs(mark - given))
        }
      }
  }

  /// For each other value that one or two changes reach, the smallest set, the smallest first.
  func smallest() -> [(value: String, changes: [Change])] {
    let present = conclusion.value(bench)
    var bench = bench
    var best: [String: [Change]] = [:]
    for change in singles { weigh([change], &bench, present, &best) }
    for (place, first) in singles.enumerated() {
      bench.put(first.mark, at: first.item, for: conclusion.scope)
      for second in singles[(place + 1)...] where second.item != first.item {
        weigh([first, second], &bench, present, &best)
      }
      bench.put(self.bench.sheet.marks[first.item], at: first.item, for: conclusion.scope)
    }
    return best.map { ($0.key, $0.value) }.sorted { Self.isSmaller($0.changes, $1.changes) }
  }

  /// The value that a set of changes leads to.
  func value(after changes: [Change]) -> String? {
    var bench = bench
    for change in changes { bench.put(change.mark, at: change.item, for: conclusion.scope) }
    bench.conclude(conclusion.scope)
    return conclusion.value(bench)
  }

  /// Tries the last of some changes, the others being made, and keeps them where they are best.
  private func weigh(
    _ changes: [Change],
    _ bench: inout Bench,
    _ present: String?,
    _ best: inout [String: [Change]]
  ) {
    guard let last = changes.last else { return }
    bench.put(last.mark, at: last.item, for: conclusion.scope)
    bench.conclude(conclusion.scope)
    if let value = conclusion.value(bench), value != present,
      best[value].map({ Self.isSmaller(changes, $0) }) ?? true
    {
      best[value] = changes
    }
    bench.put(self.bench.sheet.marks[last.item], at: last.item, for: conclusion.scope)
  }

  /// Fewer answers, then fewer steps, then first in the order of items and of options.
  static func isSmaller(_ one: [Change], _ other: [Change]) -> Bool {
    func rank(_ changes: [Change]) -> [Int] {
      [changes.count, changes.reduce(0) { $0 + $1.steps }] + changes.map(\.item)
        + changes.map(\.mark)
    }
    return rank(one).lexicographicallyPrecedes(rank(other))
  }
}
