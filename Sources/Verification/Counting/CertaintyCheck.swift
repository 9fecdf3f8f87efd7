import Content

/// Counts again what a result says about how certain a conclusion is.
///
/// Source: contract, section 4, *certainty*.
struct CertaintyCheck {
  let conclusion: Conclusion
  let bench: Bench
  /// How many completions are gone through one by one.
  let limit: Int

  /// What a check came to.
  struct Report {
    var problems: [String] = []
    /// Whether there were too many completions to go through.
    var isCounted = true
  }

  /// Compares what is said of all completions with what is counted.
  func report(_ said: JSON) -> Report {
    var report = Report()
    let completions = Completions(conclusion, bench)
    let count = completions.count
    if let count, said["completions"]?.integer != count {
      report.problems.append(
        "the result counts \(said["completions"].said) completions, there are \(count)."
      )
    }
    guard let count, count <= limit else {
      report.isCounted = false
      report.problems += consistency(said)
      return report
    }
    report.problems += differences(said, completions.tally())
    return report
  }

  /// Compares what is said of one answer off by one with what is counted.
  ///
  /// Source: `RESULTS.md` beside the questionnaires, *certainty and offByOne*.
  func problemsOffByOne(_ said: JSON) -> [String] {
    let neighbours = Neighbours(conclusion, bench)
    let counts = neighbours.tally()
    let total = counts.values.reduce(0, +)
    guard said["sheets"]?.integer == total else {
      return ["the result counts \(said["sheets"].said) sheets, there are \(total)."]
    }
    return differences(said, counts)
  }

  /// What differs from exact counts.
  private func differences(_ said: JSON, _ counts: [String: Int]) -> [String] {
    var problems: [String] = []
    if said["exact"]?.truth != true {
      problems.append("'exact' is \(said["exact"].said), the count is exact.")
    }
    let total = Double(counts.values.reduce(0, +))
    let shares = counts.mapValues { Double($0) / total }
    problems += differences(said["shares"], shares)
    let status = status(shares)
    if said["status"]?.string != status {
      problems.append("the result says \(said["status"].said), the count gives \(status).")
    }
    return problems
  }

  private func status(_ shares: [String: Double]) -> String {
    if shares.count == 1 { return "certain" }
    let reported = conclusion.value(bench).flatMap { shares[$0] } ?? 0
    return reported >= 0.8 ? "likely" : "undetermined"
  }

  private func differences(_ said: JSON?, _ shares: [String: Double]) -> [String] {
    let named = said?.members ?? []
    let missing = shares.keys.sorted().filter { said?[$0] == nil }.map {
      "the result leaves out \($0), which some completions come to."
    }
    return missing
      + named.compactMap { member in
        guard let share = shares[member.name] else {
          return "the result names \(member.name.shown), which no completion comes to."
        }
        // Four decimals: contract, section 4.
        let isRight = member.value.number.map { abs($0 - share) <= 0.000_050_001 } ?? false
        guard !isRight else { return nil }
        return "the result gives \(member.name.shown) a share of \(member.value.shown), "
          + "the count gives \((share * 10_000).rounded() / 10_000)."
      }
  }

  /// Whether what is said fits together, where it is too much to count.
  private func consistency(_ said: JSON) -> [String] {
    let shares = said["shares"]?.members.compactMap { member in
      member.value.number.map { (name: member.name, share: $0) }
    }
    let sum = shares?.reduce(0) { $0 + $1.share } ?? 0
    guard let shares, shares.count == said["shares"]?.members.count, abs(sum - 1) < 0.002 else {
      return ["the shares do not add up to 1."]
    }
    guard said["exact"]?.truth != nil else { return ["'exact' is not true or false."] }
    let reported = shares.first { $0.name == conclusion.value(bench) }?.share ?? 0
    let isNear = abs(reported - 0.8) <= 0.000_1
    let status = shares.count == 1 ? "certain" : reported > 0.8 ? "likely" : "undetermined"
    let said = said["status"]?.string
    if shares.count > 1, isNear, said == "likely" || said == "undetermined" { return [] }
    guard said != status else { return [] }
    return ["the result says \((said ?? "nothing").shown), its shares give \(status)."]
  }
}

extension JSON? {
  /// What is said there, for a sentence.
  var said: String { self?.shown ?? "nothing" }
}
