import Guidance

extension Check {
  /// A row for a municipality that is none is shown to nobody.
  static let areasExist = Check(
    directory: "areas-exist",
    summary: "An area is national, or municipalities that exist."
  ) { directory, _ in
    guard let places = directory.places else { return [] }
    return directory.rows.flatMap { file, activity, row -> [Diagnostic] in
      guard case .municipalities(let codes) = activity.location.area else { return [] }
      return codes.filter { places.index.municipality($0) == nil }.map { code in
        file.table.finding(
          "areas-exist",
          at: file.table.cell(row, "area"),
          "there is no municipality \(code)",
          "Use a code of Activities/Places/municipalities-nl.csv."
        )
      }
    }
  }

  /// The distance to a place that is not known is not known either.
  static let placesExist = Check(
    directory: "places-exist",
    summary: "A place is one of the table of places, in a municipality of its area."
  ) { directory, _ in
    guard let places = directory.places else { return [] }
    let rows = directory.rows.compactMap { file, activity, row -> Diagnostic? in
      guard let name = activity.location.place,
        case .municipalities(let codes) = activity.location.area,
        !codes.contains(where: { places.index.place(name, in: $0) != nil })
      else { return nil }
      return file.table.finding(
        "places-exist",
        at: file.table.cell(row, "place"),
        "there is no place '\(name)' in \(codes.map(\.description).joined(separator: ", "))",
        "Write it as in Activities/Places/places-nl.csv, or leave it empty."
      )
    }
    return rows + names(in: places.regions, places) + names(in: places.aliases, places)
  }

  /// The names of places that a table of regions or aliases points at in vain.
  private static func names(in table: CSVTable, _ places: PlacesFile) -> [Diagnostic] {
    table.rows().compactMap { row in
      let cell = table.cell(row, "place")
      guard let name = table.document.text(cell),
        let text = table.document.text(table.cell(row, "municipality_code")),
        let code = Municipality.Code(text), places.index.place(name, in: code) == nil
      else { return nil }
      return table.finding(
        "places-exist",
        at: cell,
        "there is no place '\(name)' in \(code)",
        "Write it as in places-nl.csv."
      )
    }
  }
}
