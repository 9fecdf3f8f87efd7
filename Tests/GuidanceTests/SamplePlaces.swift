import Guidance
import Screening

enum Samples {
  static let today = CalendarDay(number: 20_780)  // 2026-11-23
  static let enschede = Municipality.Code("GM0153")
  static let hengelo = Municipality.Code("GM0164")

  static func municipality(_ code: String, _ name: String, _ province: String) -> Municipality? {
    Municipality.Code(code).map { Municipality(code: $0, name: name, province: province) }
  }

  static let places: PlaceIndex = {
    let rows: [(String, String, String, String, Double, Double, Int)] = [
      ("Enschede", "GM0153", "Enschede", "Overijssel", 52.2184, 6.8958, 153_655),
      ("Hengelo", "GM0164", "Hengelo", "Overijssel", 52.2658, 6.7931, 102_773),
      ("Hengelo", "GM1876", "Bronckhorst", "Gelderland", 52.0508, 6.3097, 4510),
      ("Boekelo", "GM0153", "Enschede", "Overijssel", 52.2033, 6.8014, 2000),
      ("'s-Hertogenbosch", "GM0796", "'s-Hertogenbosch", "Noord-Brabant", 51.6992, 5.3042, 134_520),
      ("Genemuiden", "GM1896", "Zwartewaterland", "Overijssel", 52.6233, 6.0417, 9000),
    ]
    let places = rows.compactMap { row in
      municipality(row.1, row.2, row.3).map {
        Place(
          name: row.0,
          municipality: $0,
          point: Point(latitude: row.4, longitude: row.5),
          population: row.6
        )
      }
    }
    var municipalities: [Municipality] = []
    for place in places where !municipalities.contains(place.municipality) {
      municipalities.append(place.municipality)
    }
    let name = enschede.map { PlaceIndex.PlaceName("Enschede", $0) }
    let bosch = Municipality.Code("GM0796").map { PlaceIndex.PlaceName("'s-Hertogenbosch", $0) }
    return PlaceIndex(
      places: places,
      municipalities: municipalities,
      regions: name.map { [75: $0] } ?? [:],
      aliases: bosch.map { [("Den Bosch", $0)] } ?? []
    )
  }()

  static func place(_ text: String) -> Place? {
    if case .place(let place) = places.look(up: text) { place } else { nil }
  }
}
