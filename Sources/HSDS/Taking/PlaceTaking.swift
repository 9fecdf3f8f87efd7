import Content
import Guidance

/// Finds where a service is, and for whom, in words that our tables know.
final class PlaceTaking {
  private let ledger: Ledger
  private let index: PlaceIndex
  private var known: [String: [Place]] = [:]

  init(ledger: Ledger, index: PlaceIndex) {
    self.ledger = ledger
    self.index = index
  }

  /// How far from a point its place may be, in kilometres.
  private static let reach: Float = 10

  /// Fills in area, place, address, postcode and coordinates.
  func take(_ service: Record, _ spot: Record?, _ cells: inout ActivityCells) {
    let location = spot?.first(.location)
    let place = location.flatMap { self.place(of: $0, &cells) }
    cells["place"] = place?.isExact == true ? place?.place.name ?? "" : ""
    let areas = area(service.all(.serviceArea) + (spot?.all(.serviceArea) ?? []))
    if !areas.isEmpty {
      cells["area"] = areas
    } else if let place {
      cells["area"] = place.place.municipality.code.description
    } else {
      cells["area"] = "unknown"
      ledger.report(
        .area,
        at: service.place,
        "nothing says in which municipality this is: it is found by name, and not suggested",
        "Give a service_area with extent_type 'gm-code' or 'national', or an address."
      )
    }
  }

  /// The area of a list of service areas, as a cell; empty when none says it so that we know it.
  private func area(_ areas: [Record]) -> String {
    var codes: [String] = []
    for area in areas {
      let type = ledger.text("extent_type", of: area)?.lowercased()
      let words = ["extent", "name", "service_area"].compactMap { area.field($0) }
      if type == "national" || words.contains(where: { Self.national.contains(SearchKey($0.text)) })
      {
        words.forEach { _ = ledger.text($0.name, of: area) }
        return "national"
      }
      for field in words {
        let code =
          Municipality.Code(field.text).flatMap { index.municipality($0)?.code }
          ?? only(places(named: field.text))?.municipality.code
        guard let code else { continue }
        _ = ledger.text(field.name, of: area)
        if !codes.contains(code.description) { codes.append(code.description) }
        break
      }
    }
    return codes.joined(separator: ";")
  }

  private static let national = Set(
    ["national", "nationwide", "landelijk", "Nederland", "heel Nederland", "the Netherlands"]
      .map { SearchKey($0) }
  )

  private func place(of location: Record, _ cells: inout ActivityCells) -> (
    place: Place, isExact: Bool
  )? {
    let coordinates = coordinates(of: location)
    if let coordinates {
      cells["latitude"] = "\(coordinates.latitude)"
      cells["longitude"] = "\(coordinates.longitude)"
    }
    let addresses = location.all(.address)
    let address =
      addresses.first { ($0.text("address_type") ?? "physical") == "physical" } ?? addresses.first
    if let address {
      _ = ledger.text("address_type", of: address)
      if !isInCountry(address) { return nil }
      let lines = ["address_1", "address_2"].compactMap { ledger.text($0, of: address) }
        .compactMap { Prose($0)?.text }
      cells["address"] = lines.joined(separator: ", ")
      if let digits = postcode(address) { cells["postcode"] = digits }
      if let city = ledger.text("city", of: address) {
        let found = places(named: city)
        if let place = only(found) ?? nearest(found, coordinates, address) { return (place, true) }
      }
    }
    if let coordinates,
      let place = index.nearest(to: coordinates.point, within: Self.reach)
    {
      say(location, "its coordinates lie nearest to \(place.name)")
      return (place, false)
    }
    if let address, let code = address.text("postal_code"),
      let place = index.region(ofPostcode: String(code.prefix(2)))
    {
      say(location, "its postcode lies in the region of \(place.name)")
      return (place, false)
    }
    return nil
  }

  private func say(_ location: Record, _ reason: String) {
    ledger.report(
      .area,
      at: location.place,
      "\(reason), whose municipality is taken",
      "Give a service_area with extent_type 'gm-code', or a city that is in our table of places."
    )
  }

  private func isInCountry(_ address: Record) -> Bool {
    guard let country = ledger.text("country", of: address) else { return true }
    return ["nl", "nld", "nederland", "netherlands", "thenetherlands"]
      .contains(SearchKey(country).text)
  }

  /// The four digits of a Dutch postcode.
  private func postcode(_ address: Record) -> String? {
    guard let field = ledger.field("postal_code", of: address) else { return nil }
    let plain = field.text.filter { !$0.isWhitespace }
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 4, plain.dropFirst(4).allSatisfy({ $0.isASCII && $0.isLetter }),
      plain.count == 4 || plain.count == 6
    else {
      ledger.report(
        .address,
        at: field.place,
        "'\(field.text)' is no postcode of the Netherlands, and is left out",
        "Write four digits, with or without two letters."
      )
      return nil
    }
    return String(digits)
  }

  private func places(named name: String) -> [Place] {
    if let found = known[name] { return found }
    let found = index.places(named: name)
    known[name] = found
    return found
  }

  private func only(_ places: [Place]) -> Place? { places.count == 1 ? places[0] : nil }

  /// Of several places with one name that nearest to a point or to the region of a postcode.
  private func nearest(_ places: [Place], _ coordinates: Coordinates?, _ address: Record) -> Place?
  {
    let region = address.text("postal_code")
      .flatMap { index.region(ofPostcode: String($0.prefix(2))) }
    guard let point = coordinates?.point ?? region?.point else { return nil }
    return places.min {
      ($0.point?.kilometres(to: point) ?? .infinity)
        < ($1.point?.kilometres(to: point) ?? .infinity)
    }
  }

  private func coordinates(of location: Record) -> Coordinates? {
    guard let latitude = ledger.field("latitude", of: location),
      let longitude = ledger.field("longitude", of: location)
    else { return nil }
    if let north = Double(latitude.text), let east = Double(longitude.text),
      let coordinates = Coordinates(latitude: north, longitude: east), coordinates.isInCountry
    {
      return coordinates
    }
    ledger.report(
      .coordinates,
      at: latitude.place,
      "the coordinates are not in the Netherlands, and are left out",
      "Write 'latitude' from 50 to 54 and 'longitude' from 3 to 8."
    )
    return nil
  }
}
