/// A municipality of the Netherlands.
package struct Municipality: Hashable, Sendable {
  /// The code of the statistics office, such as `GM0153`.
  package let code: Code
  package let name: String
  package let province: String

  /// Names a municipality.
  package init(code: Code, name: String, province: String) {
    self.code = code
    self.name = name
    self.province = province
  }

  /// The code of a municipality: `GM` and four digits.
  package struct Code: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// 0 to 9999.
    package let number: Int32

    /// Reads `GM0153`, in capitals or not; `nil` for anything else.
    package init?(_ text: String) {
      var number: Int32 = 0
      var index = 0
      for byte in text.utf8 {
        switch (index, byte) {
        case (0, 0x47), (0, 0x67), (1, 0x4D), (1, 0x6D): break
        case (2...5, 0x30...0x39): number = number * 10 + Int32(byte - 0x30)
        default: return nil
        }
        index += 1
      }
      guard index == 6 else { return nil }
      self.number = number
    }

    package static func < (a: Self, b: Self) -> Bool { a.number < b.number }

    package var description: String {
      let digits = String(number)
      return "GM" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
  }
}

/// Where somebody lives, as precisely as they told.
package struct Place: Hashable, Sendable {
  package let name: String
  package let municipality: Municipality
  /// Of the place itself or, for a municipality or a region, of its main place; `nil` where no
  /// table says it.
  package let point: Point?
  package let precision: Precision
  /// Old and for differently drawn places: it ranks equal names and is never shown.
  package let population: Int

  /// What a person named.
  package enum Precision: Sendable {
    case place, municipality
    /// The first two digits of a postcode; the municipality is that of its main place, and the
    /// person may live in another one.
    case region
  }

  /// Makes a place.
  package init(
    name: String,
    municipality: Municipality,
    point: Point?,
    precision: Precision = .place,
    population: Int = 0
  ) {
    self.name = name
    self.municipality = municipality
    self.point = point
    self.precision = precision
    self.population = population
  }
}

extension Place {
  /// The names of places that share one, each with what sets it apart: `Hengelo (Overijssel)`,
  /// or its municipality where a province has two of them.
  package static func distinctNames(of places: [Place]) -> [String] {
    places.map { place in
      let isAlone = places.count { $0.municipality.province == place.municipality.province } == 1
      return "\(place.name) (\(isAlone ? place.municipality.province : place.municipality.name))"
    }
  }
}
