import Content

/// The sheet as it is, and every sheet in which one answer is its neighbour in the listed order.
///
/// "I do not know" is nobody's neighbour, and a missing answer stays missing.
struct Neighbours {
  private let conclusion: Conclusion
  private let bench: Bench
  private let changes: [(item: Int, mark: Int)]

  init(_ conclusion: Conclusion, _ bench: Bench) {
    self.conclusion = conclusion
    self.bench = bench
    changes = conclusion.scope.asked(on: bench.sheet, bench.model).filter(bench.isGiven)
      .flatMap { item -> [(item: Int, mark: Int)] in
        let marks = bench.model.questions[item].sureMarks
        guard let place = marks.firstIndex(of: bench.sheet.marks[item]) else { return [] }
        return [place - 1, place + 1].filter(marks.indices.contains).map { (item, marks[$0]) }
      }
  }

  /// How many lead to each value; one without a value leads nowhere.
  func tally() -> [String: Int] {
    var bench = bench
    var counts: [String: Int] = [:]
    if let value = conclusion.value(bench) { counts[value] = 1 }
    for change in changes {
      bench.put(change.mark, at: change.item, for: conclusion.scope)
      bench.conclude(conclusion.scope)
      if let value = conclusion.value(bench) { counts[value, default: 0] += 1 }
      bench.put(self.bench.sheet.marks[change.item], at: change.item, for: conclusion.scope)
    }
    return counts
  }
}
