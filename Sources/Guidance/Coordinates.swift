/// A place on the earth in degrees of WGS84, as a source writes it.
package struct Coordinates: Hashable, Sendable {
  /// −90 to 90, north positive.
  package let latitude: Double
  /// −180 to 180, east positive.
  package let longitude: Double

  /// Names a place; `nil` for what is nowhere on the earth.
  package init?(latitude: Double, longitude: Double) {
    guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Whether it lies in the rectangle around the European Netherlands, 50° to 54° north and 3° to
  /// 8° east; the tables of places keep to the same.
  package var isInCountry: Bool { (50...54).contains(latitude) && (3...8).contains(longitude) }

  /// The same, laid out for distances.
  package var point: Point { Point(latitude: latitude, longitude: longitude) }
}
