import Content

/// One place where a result says something else than what was derived.
struct Difference {
  /// Names of members, and of elements of lists by what they are about.
  let path: [String]
  /// What the result says; `nil` when it leaves it out.
  let said: JSON?
  /// What was derived; `nil` when nothing of the kind was.
  let derived: JSON?
  /// Whether only the order is another.
  var isOrder = false
}

/// Compares a value of a result with the derived one, member by member.
enum Comparison {
  /// Every difference, in the order of the derived value.
  static func differences(_ said: JSON, _ derived: JSON, at path: [String] = []) -> [Difference] {
    switch (said.value, derived.value) {
    case (.object(let members), .object):
      named(members.map { ($0.name, $0.value) }, derived.members.map { ($0.name, $0.value) }, path)
        .differences
    case (.array(let elements), .array(let others)):
      list(elements, others, path)
    default: isEqual(said, derived) ? [] : [Difference(path: path, said: said, derived: derived)]
    }
  }

  private static func list(_ said: [JSON], _ derived: [JSON], _ path: [String]) -> [Difference] {
    let (names, others) = (keys(said), keys(derived))
    let (differences, isInOrder) = named(
      Array(zip(names, said)),
      Array(zip(others, derived)),
      path
    )
    guard differences.isEmpty, !isInOrder else { return differences }
    return [Difference(path: path, said: .list(said), derived: .list(derived), isOrder: true)]
  }

  private static func named(
    _ said: [(String, JSON)],
    _ derived: [(String, JSON)],
    _ path: [String]
  ) -> (differences: [Difference], isInOrder: Bool) {
    var differences: [Difference] = []
    for (name, value) in derived {
      guard let other = said.first(where: { $0.0 == name })?.1 else {
        differences.append(Difference(path: path + [name], said: nil, derived: value))
        continue
      }
      differences += self.differences(other, value, at: path + [name])
    }
    for (name, value) in said where !derived.contains(where: { $0.0 == name }) {
      differences.append(Difference(path: path + [name], said: value, derived: nil))
    }
    return (differences, said.map(\.0) == derived.map(\.0))
  }

  /// What each element of a list is about, each name once.
  static func keys(_ elements: [JSON]) -> [String] {
    var seen: [String: Int] = [:]
    return elements.enumerated().map { place, element in
      let key = self.key(of: element) ?? "\(place + 1)"
      let count = seen[key, default: 0] + 1
      seen[key] = count
      return count == 1 ? key : "\(key)#\(count)"
    }
  }

  private static func key(of element: JSON) -> String? {
    if let text = element.string { return text }
    if let scale = element["scale"]?.string {
      guard element["atLeast"] != nil, let cut = element["cutoff"]?.string else { return scale }
      return "\(cut)/\(scale)"
    }
    for name in ["item", "id", "tally", "unscored", "name", "date", "rule"] {
      if let text = element[name]?.string { return text }
    }
    return nil
  }

  private static func isEqual(_ one: JSON, _ other: JSON) -> Bool {
    switch (one.value, other.value) {
    case (.null, .null): true
    case (.bool(let one), .bool(let other)): one == other
    case (.number, .number): one.number != nil && one.number == other.number
    case (.string(let one), .string(let other)):
      // By the letter: two spellings of one character are two.
      one.utf8.elementsEqual(other.utf8)
    default: false
    }
  }
}
