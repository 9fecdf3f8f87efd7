/// The smallest set of other answers that would turn a conclusion, and into what.
package struct Turn: Equatable, Sendable {
  /// `lonelyNow`, `course` or `needs`.
  package let conclusion: String
  /// What it would become.
  package let value: String
  /// At most two answers, in item order.
  package let changes: [Change]

  /// One answer, and what it would have to be.
  package struct Change: Equatable, Sendable {
    package let item: Item.ID
    /// A code; a list of letters where several may be chosen.
    package let codes: [AnswerOption.ID]
    package let isSeveral: Bool
  }
}

extension Reasoner {
  func turns(_ facts: Facts) -> [Turn] {
    var exploration = Exploration(self, Changes(), from: facts)
    var turns: [Turn] = []
    for (conclusion, name) in Self.conclusions {
      let current = facts.decisions[name.position]
      let reached =
        exploration.isWithinReach(name)
        ? exploration.reach(name)
        : Sheets(reasoner: self, facts: facts).changes(name, exploration.items(of: name))
          .map { ($0.key, $0.value) }
      for (value, element) in reached.filter({ $0.value != current })
        .sorted(by: { Changes.precedes($0.element, $1.element) })
      {
        turns.append(
          Turn(
            conclusion: conclusion,
            value: name.values[Int(value)],
            changes: element.edits.map(change)
          )
        )
      }
    }
    return turns
  }

  private func change(_ edit: Changes.Edit) -> Turn.Change {
    let slot = catalog.items[edit.item]
    guard case .several(let nothing) = slot.item.kind else {
      let code = slot.outcomes[Int(edit.cell)]
      return Turn.Change(item: slot.item.id, codes: [code], isSeveral: false)
    }
    // "Something" is any of the other options: the first stands for it.
    let something = slot.item.options.first { $0.id != nothing }?.id ?? nothing
    return Turn.Change(
      item: slot.item.id,
      codes: [edit.cell == 1 ? nothing : something],
      isSeveral: true
    )
  }
}
