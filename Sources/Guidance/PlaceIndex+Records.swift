// What records of others say of a place, which nobody typed and nobody can be asked about.
extension PlaceIndex {
  /// Every place or municipality with exactly this name but for accents and signs, the one with
  /// most people first.
  package func places(named name: String) -> [Place] { named(SearchKey(name)) }

  /// The main place of the region of a postcode, by its first two digits; `nil` for what is none.
  package func region(ofPostcode text: String) -> Place? {
    guard Self.region(Self.trimmed(text)) != nil, case .place(let place) = look(up: text) else {
      return nil
    }
    return place
  }

  /// The place nearest to a point; `nil` when there is none within so many kilometres.
  package func nearest(to point: Point, within kilometres: Float) -> Place? {
    var best: (place: Int, distance: Float)?
    for (index, place) in places.enumerated() {
      guard let distance = place.point?.chordSquared(to: point) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (index, distance) }
    }
    guard let best, let found = places[best.place].point,
      found.kilometres(to: point) <= kilometres
    else { return nil }
    return places[best.place]
  }
}
