/// A name that knows what it names, so an item is never looked up by the name of a scale.
package struct Identifier<Subject>: RawRepresentable, Hashable, Sendable {
  /// The name as files write it.
  package let rawValue: String

  /// Names something.
  package init(rawValue: String) { self.rawValue = rawValue }

  /// Names something.
  package init(_ name: String) { rawValue = name }
}

extension Identifier: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { rawValue = value }
}

extension Identifier: CustomStringConvertible {
  package var description: String { rawValue }
}

extension Identifier: Comparable {
  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
