/// Every way in which what is missing could have been answered, one by one.
///
/// Source: contract, section 4, *certainty*.
struct Completions {
  private let conclusion: Conclusion
  private let bench: Bench
  /// The items that are open, with what each could have been.
  private let open: [(item: Int, marks: [Int])]

  init(_ conclusion: Conclusion, _ bench: Bench) {
    self.conclusion = conclusion
    self.bench = bench
    let model = bench.model
    open = conclusion.scope.asked(on: bench.sheet, model).compactMap { item in
      let marks = model.questions[item].sureMarks
      let isOpen = !bench.isGiven(item) || bench.isUnsure(item)
      return isOpen && !marks.isEmpty ? (item, marks) : nil
    }
  }

  /// How many there are; `nil` for more than can be counted.
  var count: Int? {
    open.reduce(1 as Int?) { count, item in
      guard let product = count?.multipliedReportingOverflow(by: item.marks.count),
        !product.overflow
      else { return nil }
      return product.partialValue
    }
  }

  /// How many lead to each value.
  func tally() -> [String: Int] {
    var bench = bench
    var counts: [String: Int] = [:]
    complete(0, &bench, &counts)
    return counts
  }

  private func complete(_ place: Int, _ bench: inout Bench, _ counts: inout [String: Int]) {
    guard place < open.count else {
      bench.conclude(conclusion.scope)
      counts[conclusion.value(bench) ?? "", default: 0] += 1
      return
    }
    for mark in open[place].marks {
      bench.put(mark, at: open[place].item, for: conclusion.scope)
      complete(place + 1, &bench, &counts)
    }
  }
}

extension Bench {
  /// Whether the answer to an item is that one does not know.
  func isUnsure(_ item: Int) -> Bool {
    let question = model.questions[item]
    guard question.kind == .one, isGiven(item) else { return false }
    return question.codes[sheet.marks[item]] == question.unsure
  }
}
