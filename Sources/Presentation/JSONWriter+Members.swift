package import Guidance
import Screening

extension JSONWriter {
  /// A member that is a list, of which `write` writes each element.
  package mutating func list<Elements: Sequence>(
    _ name: String,
    _ elements: Elements,
    _ write: (Elements.Element, inout JSONWriter) -> Void
  ) {
    self.name(name)
    array { json in
      for element in elements { write(element, &json) }
    }
  }

  /// The members `latitude` and `longitude`, in degrees.
  package mutating func members(_ coordinates: Coordinates) {
    name("latitude")
    raw("\(coordinates.latitude)")
    name("longitude")
    raw("\(coordinates.longitude)")
  }

  /// A member that is a number of halves, or `null`.
  package mutating func halves(_ name: String, _ value: Int?) {
    self.name(name)
    raw(value?.halves ?? "null")
  }

  /// How many items may be missing; `null` for any number.
  mutating func tolerated(_ rule: MissingRule) {
    if case .tolerated(let limit) = rule {
      member("tolerated", limit)
    } else {
      member("tolerated", nil as Int?)
    }
  }
}
