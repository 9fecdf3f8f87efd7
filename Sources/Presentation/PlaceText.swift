package import Guidance

/// Places in words.
package enum PlaceText {
  /// The name, with its municipality where that has another name.
  package static func text(_ place: Place) -> String {
    place.name == place.municipality.name
      ? place.name : "\(place.name) (\(place.municipality.name))"
  }

  /// What is kept of a typed place: a name that finds it again, or two digits of a postcode.
  package static func key(_ place: Place, typed: String, among index: PlaceIndex) -> String {
    guard place.precision != .region else { return String(typed.filter(\.isNumber).prefix(2)) }
    let name = text(place)
    guard case .ambiguous(let places) = index.look(up: name),
      let found = places.firstIndex(where: { $0.municipality.code == place.municipality.code })
    else { return name }
    return Place.distinctNames(of: places)[found]
  }
}
