package import Guidance

/// The tables of places, municipalities, regions of postcodes and other names, joined.
package struct PlacesFile {
  package let places: CSVTable
  package let municipalities: CSVTable
  package let regions: CSVTable
  package let aliases: CSVTable
  package let index: PlaceIndex

  /// Reads the four tables in a folder.
  ///
  /// A row with a mistake is left out and reported in its table.
  ///
  /// - Parameters:
  ///   - folder: The folder to read.
  ///   - name: What to call it in reports.
  /// - Throws: ``ContentError`` when one of them is no such table.
  package init(folder: String, name: String) throws(ContentError) {
    func table(_ file: String, _ columns: [String]) throws(ContentError) -> CSVTable {
      try CSVTable(file: name + "/" + file, path: folder + "/" + file, columns: columns)
    }
    municipalities = try table(
      "municipalities-nl.csv",
      ["municipality_code", "municipality", "province"]
    )
    places = try table(
      "places-nl.csv",
      [
        "name", "municipality", "municipality_code", "province", "latitude", "longitude",
        "population",
      ]
    )
    regions = try table("postcode-regions-nl.csv", ["pc2", "place", "municipality_code"])
    aliases = try table("aliases-nl.csv", ["alias", "place", "municipality_code"])

    let known = Self.municipalities(municipalities)
    index = PlaceIndex(
      places: Self.places(places, known),
      municipalities: known.values.sorted { $0.code < $1.code },
      regions: Self.regions(regions),
      aliases: Self.aliases(aliases)
    )
  }

  private static func municipalities(_ table: CSVTable) -> [Municipality.Code: Municipality] {
    var municipalities: [Municipality.Code: Municipality] = [:]
    for row in table.rows() {
      guard let code = code(table, row), let name = text(table, row, "municipality"),
        let province = text(table, row, "province")
      else { continue }
      let municipality = Municipality(code: code, name: name, province: province)
      if municipalities.updateValue(municipality, forKey: code) != nil {
        table.report(
          "areas-exist",
          at: table.cell(row, "municipality_code"),
          "\(code) is there twice",
          "Remove one."
        )
      }
    }
    return municipalities
  }

  private static func places(_ table: CSVTable, _ known: [Municipality.Code: Municipality])
    -> [Place]
  {
    // Thousands of rows: where the columns stand is looked up once.
    let columns = ["latitude", "longitude", "population"].map(table.column)
    return table.rows().compactMap { row in
      guard let name = text(table, row, "name"), let code = code(table, row) else { return nil }
      guard let municipality = known[code] else {
        table.report(
          "areas-exist",
          at: table.cell(row, "municipality_code"),
          "there is no municipality \(code)",
          "Correct the code, or add the municipality."
        )
        return nil
      }
      let latitude = number(table, row, columns[0], in: 50...54)
      let longitude = number(table, row, columns[1], in: 3...8)
      let population = number(table, row, columns[2], in: 0...10_000_000)
      guard let latitude, let longitude, let population else { return nil }
      return Place(
        name: name,
        municipality: municipality,
        point: Point(latitude: latitude, longitude: longitude),
        population: Int(population)
      )
    }
  }

  private static func regions(_ table: CSVTable) -> [Int: PlaceIndex.PlaceName] {
    var regions: [Int: PlaceIndex.PlaceName] = [:]
    for row in table.rows() {
      let region = number(table, row, table.column("pc2"), in: 10...99)
      guard let region, let name = text(table, row, "place"), let code = code(table, row) else {
        continue
      }
      regions[Int(region)] = PlaceIndex.PlaceName(name, code)
    }
    return regions
  }

  private static func aliases(_ table: CSVTable) -> [(alias: String, place: PlaceIndex.PlaceName)] {
    table.rows().compactMap { row in
      guard let alias = text(table, row, "alias"), let name = text(table, row, "place"),
        let code = code(table, row)
      else { return nil }
      return (alias, PlaceIndex.PlaceName(name, code))
    }
  }

  private static func code(_ table: CSVTable, _ row: Int) -> Municipality.Code? {
    let cell = table.cell(row, "municipality_code")
    if let code = table.document.text(cell).flatMap({ Municipality.Code($0) }) { return code }
    table.report("areas-exist", at: cell, "this is no code", "Write a code like 'GM0153'.")
    return nil
  }

  private static func text(_ table: CSVTable, _ row: Int, _ column: String) -> String? {
    let cell = table.cell(row, column)
    if !cell.isEmpty, let text = table.document.text(cell) { return text }
    table.report("places-complete", at: cell, "'\(column)' is empty", "Fill it in.")
    return nil
  }

  private static func number(
    _ table: CSVTable,
    _ row: Int,
    _ column: Int,
    in range: ClosedRange<Double>
  ) -> Double? {
    let cell = table.document[row, column]
    if let number = table.document.text(cell).flatMap(Double.init), range.contains(number) {
      return number
    }
    table.report(
      "places-complete",
      at: cell,
      "this is no number from \(Int(range.lowerBound)) to \(Int(range.upperBound))",
      "Correct it."
    )
    return nil
  }
}
