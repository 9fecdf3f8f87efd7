/// What may hold beside the decisions.
///
/// Source: contract, section 4, *flags*, *needs.modifiers* and *safety*.
extension Bench {
  /// The rules of a list that hold.
  func holding(_ laws: [Law]) -> [Law] { laws.filter { holds($0.test) } }

  /// Questionnaires whose items are all answered, and all alike.
  var straightlined: [Int] {
    model.straightlining.filter { form in
      let marks = model.forms[form].items.map { sheet.marks[$0] }
      guard sheet.begun[form], let first = marks.first, first != Mark.missing else { return false }
      return marks.allSatisfy { $0 == first }
    }
  }

  /// Not lonely now, and lonely before.
  var hasRecovered: Bool { value(of: .course) == "none" && past?.wasLonely == true }

  var modifiers: [String] { Self.once(holding(model.modifiers).map(\.value), inOrder: []) }

  var flags: [String] {
    Self.once(
      holding(model.flags).map(\.value) + (straightlined.isEmpty ? [] : ["straightlined"])
        + (hasRecovered ? ["recovered"] : []),
      inOrder: ["indirect_only", "direct_only", "straightlined", "contradictory", "recovered"]
    )
  }

  var safety: [String] {
    Self.once(
      holding(model.safety).map(\.value),
      inOrder: ["phq2_positive", "phq2_high", "under_18", "professional_contact"]
    )
  }

  /// Each word once, the known ones in their order and then the others.
  private static func once(_ words: [String], inOrder known: [String]) -> [String] {
    var others: [String] = []
    for word in words where !known.contains(word) && !others.contains(word) { others.append(word) }
    return known.filter(words.contains) + others
  }
}
