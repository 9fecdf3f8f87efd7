/// Finds the place that somebody names.
package struct PlaceIndex: Sendable {
  let places: [Place]
  private let municipalities: [Municipality]
  private let regions: [Int: PlaceName]
  private let byKey: [SearchKey: [Int]]
  private let municipalityByCode: [Municipality.Code: Int]
  /// The place with most people in each municipality.
  private let mainPlaces: [Municipality.Code: Int]

  /// A place by its exact name and the code of its municipality.
  package struct PlaceName: Hashable, Sendable {
    package let name: String
    package let municipality: Municipality.Code

    /// Names a place.
    package init(_ name: String, _ municipality: Municipality.Code) {
      self.name = name
      self.municipality = municipality
    }
  }

  /// What came of a look-up.
  package enum Found: Equatable, Sendable {
    case place(Place)
    /// Several places have this name; the one with most people first.
    case ambiguous([Place])
    /// No place has it; up to three names that look like it.
    case unknown(nearest: [String])
  }

  /// Makes the index.
  ///
  /// - Parameters:
  ///   - places: Every place once for each municipality.
  ///   - municipalities: Every municipality.
  ///   - regions: The main place of each region, by the first two digits of its postcodes.
  ///   - aliases: Other names of places.
  package init(
    places: [Place],
    municipalities: [Municipality],
    regions: [Int: PlaceName],
    aliases: [(alias: String, place: PlaceName)]
  ) {
    self.places = places
    self.municipalities = municipalities
    self.regions = regions
    var byKey: [SearchKey: [Int]] = Dictionary(minimumCapacity: places.count + aliases.count)
    var mainPlaces: [Municipality.Code: Int] = [:]
    for (index, place) in places.enumerated() {
      let code = place.municipality.code
      byKey[SearchKey(place.name), default: []].append(index)
      if mainPlaces[code].map({ places[$0].population < place.population }) ?? true {
        mainPlaces[code] = index
      }
    }
    for (alias, place) in aliases {
      let meant = byKey[SearchKey(place.name)]?.first {
        places[$0].municipality.code == place.municipality
      }
      guard let meant, byKey[SearchKey(alias)]?.contains(meant) != true else { continue }
      byKey[SearchKey(alias), default: []].append(meant)
    }
    self.byKey = byKey
    self.mainPlaces = mainPlaces
    municipalityByCode = Dictionary(
      municipalities.enumerated().map { ($1.code, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// How many places it knows.
  package var placeCount: Int { places.count }

  /// How many municipalities it knows.
  package var municipalityCount: Int { municipalities.count }

  /// The municipality with this code; `nil` when there is none.
  package func municipality(_ code: Municipality.Code) -> Municipality? {
    municipalityByCode[code].map { municipalities[$0] }
  }

  /// The place with exactly this name, or an equal one but for accents and signs, in a
  /// municipality; `nil` when there is none.
  package func place(_ name: String, in code: Municipality.Code) -> Place? {
    byKey[SearchKey(name)]?.first { places[$0].municipality.code == code }.map { places[$0] }
  }

  /// Looks up what a person typed: a name, with or without its province in brackets, the code
  /// of a municipality, or a postcode, of which only the first two digits are looked at.
  package func look(up text: some StringProtocol) -> Found {
    let text = Self.trimmed(text)
    if let region = Self.region(text) {
      guard let name = regions[region], let place = place(name.name, in: name.municipality) else {
        return .unknown(nearest: [])
      }
      return .place(Self.place(place, named: place.name, .region))
    }
    if let code = Municipality.Code(text) {
      guard let index = municipalityByCode[code] else { return .unknown(nearest: []) }
      return .place(whole(municipalities[index]))
    }
    let (name, qualifier) = Self.split(text)
    var candidates = named(SearchKey(name))
    if let qualifier {
      candidates = candidates.filter { Self.qualifies($0, SearchKey(qualifier)) }
    }
    switch candidates.count {
    case 0: return .unknown(nearest: nearest(to: SearchKey(name)))
    case 1: return .place(candidates[0])
    default: return .ambiguous(candidates)
    }
  }

  /// Every place or municipality with this name, the one with most people first.
  func named(_ key: SearchKey) -> [Place] {
    var found = (byKey[key] ?? []).map { places[$0] }
    for municipality in municipalities
    where SearchKey(municipality.name) == key
      && !found.contains(where: { $0.municipality.code == municipality.code })
    {
      found.append(whole(municipality))
    }
    return found.sorted {
      ($1.population, $0.municipality.code) < ($0.population, $1.municipality.code)
    }
  }

  private func whole(_ municipality: Municipality) -> Place {
    let main = mainPlaces[municipality.code].map { places[$0] }
    return Place(
      name: municipality.name,
      municipality: municipality,
      point: main?.point,
      precision: .municipality,
      population: main?.population ?? 0
    )
  }

  private func nearest(to key: SearchKey) -> [String] {
    guard key.text.utf8.count >= 3 else { return [] }
    let limit = min(2, key.text.utf8.count / 3)
    let close: [(distance: Int, population: Int, name: String)] = byKey.flatMap { known, indices in
      let distance =
        known.text.hasPrefix(key.text) ? 1 : known.distance(to: key, atMost: limit)
      guard let distance else { return [(distance: Int, population: Int, name: String)]() }
      return indices.map { (distance, places[$0].population, places[$0].name) }
    }
    var names: [String] = []
    for candidate in close.sorted(by: {
      ($0.distance, $1.population, $0.name) < ($1.distance, $0.population, $1.name)
    }) where !names.contains(candidate.name) {
      names.append(candidate.name)
      if names.count == 3 { break }
    }
    return names
  }
}
