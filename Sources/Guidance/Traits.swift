/// What an activity is, as bits: its kinds, elements, needs and setting.
struct Traits: Hashable, Sendable {
  let bits: UInt64

  /// A bit that every activity has, so that a criterion that asks nothing is met.
  static let always: UInt64 = 1 << 63

  init(of activity: Activity) {
    bits =
      Self.always | Self.bits(activity.elements) | Self.bits(activity.kinds)
      | Self.bits(activity.needs) | Self.bits(activity.settings)
  }

  static func bits(_ elements: [WorkingElement]) -> UInt64 { bits(elements, from: 0) }
  static func bits(_ kinds: [Kind]) -> UInt64 { bits(kinds, from: 8) }
  static func bits(_ needs: [ActivityNeed]) -> UInt64 { bits(needs, from: 24) }
  static func bits(_ settings: [Setting]) -> UInt64 { bits(settings, from: 36) }

  /// One bit for each value, at its place in the list of all values.
  static func bits<Value: CaseIterable & Equatable>(_ values: [Value], from start: Int = 0)
    -> UInt64
  {
    var bits: UInt64 = 0
    for (index, value) in Value.allCases.enumerated() where values.contains(value) {
      bits |= 1 << UInt64(start + index)
    }
    return bits
  }
}

/// What an activity must be to count: one of each list that is not empty.
package struct Criterion: Hashable, Sendable {
  package let elements: [WorkingElement]
  package let needs: [ActivityNeed]
  package let kinds: [Kind]
  package let settings: [Setting]
  private let masks: (UInt64, UInt64, UInt64, UInt64)

  /// Asks for one of each list that is not empty.
  package init(
    elements: [WorkingElement] = [],
    needs: [ActivityNeed] = [],
    kinds: [Kind] = [],
    settings: [Setting] = []
  ) {
    self.elements = elements
    self.needs = needs
    self.kinds = kinds
    self.settings = settings
    func mask(_ bits: UInt64) -> UInt64 { bits == 0 ? Traits.always : bits }
    masks = (
      mask(Traits.bits(elements)), mask(Traits.bits(needs)), mask(Traits.bits(kinds)),
      mask(Traits.bits(settings))
    )
  }

  @inline(__always)
  func holds(for traits: Traits) -> Bool {
    traits.bits & masks.0 != 0 && traits.bits & masks.1 != 0 && traits.bits & masks.2 != 0
      && traits.bits & masks.3 != 0
  }

  package static func == (a: Self, b: Self) -> Bool {
    a.masks == b.masks
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(masks.0)
    hasher.combine(masks.1)
    hasher.combine(masks.2)
    hasher.combine(masks.3)
  }
}
