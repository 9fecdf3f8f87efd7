import Content

extension JSON {
  /// One step on the way to a value.
  enum Place: Hashable, CustomStringConvertible {
    case member(String)
    case element(Int)

    var description: String {
      switch self {
      case .member(let name): name
      case .element(let index): "\(index)"
      }
    }
  }

  /// The way to every value that holds no others.
  var leaves: [[Place]] {
    switch value {
    case .object(let members):
      members.flatMap { member in member.value.leaves.map { [.member(member.name)] + $0 } }
    case .array(let elements):
      elements.indices.flatMap { index in elements[index].leaves.map { [.element(index)] + $0 } }
    default: [[]]
    }
  }

  /// The value at a place.
  subscript(path: [Place]) -> JSON? {
    path.reduce(self) { json, place in
      switch place {
      case .member(let name): json?[name]
      case .element(let index):
        json.flatMap { $0.elements.indices.contains(index) ? $0.elements[index] : nil }
      }
    }
  }

  /// The same with another value at a place; `nil` takes it out.
  func with(_ new: JSON?, at path: [Place]) -> JSON {
    guard let first = path.first else { return new ?? self }
    let rest = Array(path.dropFirst())
    switch (value, first) {
    case (.object(let members), .member(let name)):
      return JSON(
        .object(
          members.compactMap { member in
            guard member.name == name else { return member }
            if rest.isEmpty, new == nil { return nil }
            return Member(name, member.value.with(new, at: rest))
          }
        )
      )
    case (.array(let elements), .element(let index)):
      return JSON(
        .array(
          elements.indices.compactMap { other in
            guard other == index else { return elements[other] }
            return rest.isEmpty && new == nil ? nil : elements[other].with(new, at: rest)
          }
        )
      )
    default: return self
    }
  }

  /// Other values that could stand in its place.
  var others: [JSON] {
    switch value {
    case .null: [JSON(.number("1")), JSON(.string("x"))]
    case .bool(let truth): [JSON(.bool(!truth))]
    case .number(let text):
      [JSON(.number("\((Double(text) ?? 0) + 1)")), JSON(.number("\((Double(text) ?? 0) - 1)"))]
        .map { JSON(.number(($0.number.flatMap { Int(exactly: $0) }).map(String.init) ?? "0.5")) }
    case .string(let text):
      // A day later stays a day.
      [JSON(.string(text.hasPrefix("202") ? String(text.dropLast()) + "7" : text + "x"))]
    case .array, .object: [JSON(.null)]
    }
  }
}
