/// One value of a JSON document, with the place where it stood.
///
/// Files that people edit and documents that programs send are read by this one strict reader:
/// it refuses what other readers quietly repair, and every later complaint can point.
package struct JSON: Sendable {
  package let value: Value
  /// The byte of the document at which the value begins.
  package let offset: Int

  package enum Value: Sendable {
    case null
    case bool(Bool)
    /// As it was written, so that `3` and `3.0` stay apart and an echo is exact.
    case number(String)
    case string(String)
    case array([JSON])
    /// In the order of the document; no two have the same name.
    case object([Member])
  }

  /// A name with its value.
  package struct Member: Sendable {
    package let name: String
    /// The byte of the document at which the name begins.
    package let offset: Int
    package let value: JSON

    /// Makes a member.
    package init(_ name: String, _ value: JSON, offset: Int = 0) {
      self.name = name
      self.value = value
      self.offset = offset
    }
  }

  /// Makes a value; one that was not read stands at 0.
  package init(_ value: Value, offset: Int = 0) {
    self.value = value
    self.offset = offset
  }

  /// How much a document may hold.
  package struct Limits: Sendable {
    /// In bytes.
    package var size: Int
    /// How far arrays and objects may stand in each other.
    package var depth: Int

    /// Sets limits; without any, 1 MiB and 64 levels, which every file of ours stays far below.
    package init(size: Int = 1 << 20, depth: Int = 64) {
      self.size = size
      self.depth = depth
    }
  }

  /// A line and a column, in Unicode scalars, both from 1.
  package struct Position: Hashable, Sendable {
    package let line: Int
    package let column: Int

    /// Names a place.
    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }
}

extension JSON {
  /// The value of the member with this name; `nil` when there is none, or no object.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The elements; empty for anything but an array.
  package var elements: [JSON] {
    guard case .array(let elements) = value else { return [] }
    return elements
  }

  /// The members; empty for anything but an object.
  package var members: [Member] {
    guard case .object(let members) = value else { return [] }
    return members
  }

  /// The text of a string; `nil` for anything else.
  package var string: String? {
    guard case .string(let text) = value else { return nil }
    return text
  }

  /// A number without a fraction or an exponent; `nil` for anything else, and for too large a one.
  package var integer: Int? {
    guard case .number(let text) = value else { return nil }
    return Int(text)
  }

  /// A finite number; `nil` for anything else.
  package var number: Double? {
    guard case .number(let text) = value, let number = Double(text), number.isFinite else {
      return nil
    }
    return number
  }

  /// What kind of value it is, for a sentence such as "expected text, found a list".
  package var kind: String {
    switch value {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
