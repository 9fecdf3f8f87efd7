import Content

/// Compares the changes that a result names with those that were found by trying.
struct ChangesCheck {
  let changes: Changes

  /// What is wrong with what is said about one conclusion.
  func problems(_ said: [JSON]) -> [String] {
    let found = changes.smallest()
    var problems: [String] = []
    for (value, smallest) in found {
      let entries = said.filter { $0["to"]?.string == value }
      if entries.isEmpty {
        problems.append("the result leaves out \(value), which \(Self.count(smallest)) leads to.")
      }
      if entries.count > 1 { problems.append("the result names \(value) more than once.") }
      problems += entries.compactMap { problem($0, value, smallest) }
    }
    for entry in said {
      guard let value = entry["to"]?.string, !found.contains(where: { $0.value == value }) else {
        if entry["to"]?.string == nil { problems.append("an entry does not say what it leads to.") }
        continue
      }
      problems.append("the result names \(value.shown), which no one or two answers lead to.")
    }
    let order = said.compactMap { $0["to"]?.string }
    if problems.isEmpty, order != found.map(\.value) {
      problems.append("the smallest change does not stand first.")
    }
    return problems
  }

  private func problem(_ entry: JSON, _ value: String, _ smallest: [Changes.Change]) -> String? {
    let named = (entry["if"]?.elements ?? []).map(change)
    let known = named.compactMap(\.self)
    guard known.count == named.count, !named.isEmpty,
      Set(entry.members.map(\.name)) == ["conclusion", "to", "if"]
    else { return "the changes to \(value) name what cannot be answered." }
    guard known != smallest else { return nil }
    let reached = changes.value(after: known)
    guard reached == value else {
      return "the changes to \(value) lead to \(reached ?? "nothing")."
    }
    return "a smaller change leads to \(value), or one that stands before it."
  }

  private func change(_ json: JSON) -> Changes.Change? {
    let bench = changes.bench
    guard let item = (json["item"]?.string).flatMap(bench.model.questions.place),
      bench.isGiven(item), let to = json["to"], json.members.count == 2
    else { return nil }
    let question = bench.model.questions[item]
    let letters = to.elements.compactMap(\.string)
    let mark =
      question.kind == .several
      ? (0..<2).first { question.letters(of: $0) == letters }
      : Question.code(to).flatMap { question.codes.firstIndex(of: $0) }
    guard let mark else { return nil }
    return Changes.Change(item: item, mark: mark, steps: abs(mark - bench.sheet.marks[item]))
  }

  private static func count(_ changes: [Changes.Change]) -> String {
    changes.count == 1 ? "one other answer" : "two other answers"
  }
}
