/// Where an activity is, and for people of which municipalities.
package struct Location: Equatable, Sendable {
  package let area: ServiceArea
  /// The name of the place, as in the table of places; `nil` when it has none.
  package let place: String?
  package let address: String?
  package let postcode: String?
  /// Where it is exactly; `nil` when no source says.
  package let coordinates: Coordinates?

  /// Says where an activity is.
  package init(
    area: ServiceArea,
    place: String? = nil,
    address: String? = nil,
    postcode: String? = nil,
    coordinates: Coordinates? = nil
  ) {
    self.area = area
    self.place = place
    self.address = address
    self.postcode = postcode
    self.coordinates = coordinates
  }
}

/// For people of which part of the country an activity is.
package enum ServiceArea: Hashable, Sendable {
  case national
  /// Never empty; the first is the one in which its place is.
  case municipalities([Municipality.Code])
  /// No source says it: somebody who knows its name can find it, and nobody is sent there.
  case unknown
}
