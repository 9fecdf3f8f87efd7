// What a person types for a place, before it is looked up.
extension PlaceIndex {
  static func trimmed(_ text: some StringProtocol) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
    while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
    return String(rest)
  }

  /// The first two digits of a postcode; nothing else of it is kept.
  ///
  /// Reads `75`, `7511`, `7511AB` and `7511 AB`; `nil` for what is no postcode.
  static func region(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    guard (2...4).contains(digits.count) else { return nil }
    let rest = bytes.dropFirst(digits.count).drop { $0 == 0x20 }
    guard rest.count <= 2, rest.isEmpty || digits.count == 4,
      rest.allSatisfy({ (0x41...0x5A).contains($0 & 0xDF) })
    else { return nil }
    return Int(bytes[0] - 0x30) * 10 + Int(bytes[1] - 0x30)
  }

  /// A name and what stands behind it in brackets or after a comma.
  static func split(_ text: String) -> (name: String, qualifier: String?) {
    guard let mark = text.firstIndex(where: { $0 == "(" || $0 == "," }) else { return (text, nil) }
    let qualifier = text[text.index(after: mark)...].filter { $0 != ")" }
    return (
      String(text[..<mark]), SearchKey(qualifier).text.isEmpty ? nil : String(qualifier)
    )
  }

  /// Whether a province or municipality, or the beginning of one, is meant by a qualifier.
  static func qualifies(_ place: Place, _ qualifier: SearchKey) -> Bool {
    let province = SearchKey(place.municipality.province).text
    return province.hasPrefix(qualifier.text)
      || abbreviations[qualifier.text] == province
      || SearchKey(place.municipality.name).text.hasPrefix(qualifier.text)
      || SearchKey("\(place.municipality.code)") == qualifier
  }

  /// How provinces are usually shortened, where that is not the beginning of their name.
  private static let abbreviations = [
    "friesland": "fryslan", "frl": "fryslan", "fri": "fryslan", "gld": "gelderland",
    "nb": "noordbrabant",
    "nbr": "noordbrabant", "nh": "noordholland", "zh": "zuidholland", "zld": "zeeland",
    "lb": "limburg", "dr": "drenthe", "gn": "groningen",
  ]

  static func place(_ place: Place, named name: String, _ precision: Place.Precision) -> Place {
    Place(
      name: name,
      municipality: place.municipality,
      point: place.point,
      precision: precision,
      population: place.population
    )
  }
}
