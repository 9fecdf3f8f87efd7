import Content

/// The tables of a package, joined by their keys.
final class Package {
  private let ledger: Ledger
  private var tables: [Table: [PackageFile]] = [:]

  init(_ files: [PackageFile], ledger: Ledger) {
    self.ledger = ledger
    for file in files {
      file.file = ledger.add(file.name) { offsets in
        offsets.map { file.document.position(of: $0) }
      }
      file.check(ledger)
      tables[file.table, default: []].append(file)
    }
  }

  /// Hands out every service, with all that belongs to it.
  func services(_ take: (Record) -> Void) {
    for file in tables[.service] ?? [] {
      for row in file.rows { take(service(file, row)) }
    }
  }

  /// Tables of which a service, a place or an organization may have several.
  private static let ofServices: [Table] = [
    .phone, .schedule, .language, .costOption, .serviceArea, .eligibility,
  ]
  private static let ofPlaces: [Table] = [.phone, .schedule, .serviceArea]
  private static let ofLocations: [Table] = [
    .address, .phone, .schedule, .language, .accessibility,
  ]

  private func service(_ file: PackageFile, _ row: Int) -> Record {
    var service = file.record(row, ledger)
    if let id = service.id {
      service.children += Self.ofServices.flatMap { children($0, "service_id", id) }
      service.children += attributes(of: id, "service_id")
      service.children += children(.serviceAtLocation, "service_id", id).map(place)
    }
    if service.first(.serviceAtLocation) == nil, let id = service.text("location_id"),
      let location = location(id)
    {
      var place = Record(table: .serviceAtLocation, place: service.place, fields: [])
      place.children = [location]
      service.children.append(place)
    }
    let places = service.all(.serviceAtLocation).compactMap { $0.first(.location) }
    let owner =
      service.text("organization_id")
      ?? places.lazy.compactMap { $0.text("organization_id") }.first
    if let owner, let organization = organization(owner) { service.children.append(organization) }
    for code in service.text("taxonomy_ids")?.split(separator: ",") ?? [] {
      let code = code.filter { !$0.isWhitespace }
      guard let term = term(code) else { continue }
      var attribute = Record(table: .attribute, place: service.place, fields: [])
      attribute.children = [term]
      service.children.append(attribute)
    }
    return service
  }

  private func place(_ record: Record) -> Record {
    var place = record
    if let id = place.id {
      place.children += Self.ofPlaces.flatMap { children($0, "service_at_location_id", id) }
    }
    if let id = place.text("location_id"), let location = location(id) {
      place.children.append(location)
    }
    return place
  }

  private func location(_ id: String) -> Record? {
    guard var location = children(.location, "id", id).first else { return nil }
    location.children += Self.ofLocations.flatMap { children($0, "location_id", id) }
    return location
  }

  private func organization(_ id: String) -> Record? {
    guard var organization = children(.organization, "id", id).first else { return nil }
    organization.children += children(.phone, "organization_id", id)
    return organization
  }

  private func attributes(of id: String, _ key: String) -> [Record] {
    (children(.attribute, "link_id", id) + children(.attribute, key, id)).map { record in
      var attribute = record
      let id = record.text("taxonomy_term_id") ?? record.text("taxonomy_id")
      if let id, let term = term(id) { attribute.children.append(term) }
      return attribute
    }
  }

  private func term(_ id: String) -> Record? {
    children(.taxonomyTerm, "id", id).first ?? children(.taxonomyTerm, "taxonomy_id", id).first
  }

  /// The records of a table in which a key is a certain id.
  private func children(_ table: Table, _ key: String, _ id: String) -> [Record] {
    (tables[table] ?? []).flatMap { file in
      file.rows(where: key, is: id).map { file.record($0, ledger) }
    }
  }
}

extension Package {
  private static let keys: [(key: String, target: Table)] = [
    ("service_id", .service), ("organization_id", .organization), ("location_id", .location),
    ("service_at_location_id", .serviceAtLocation), ("taxonomy_term_id", .taxonomyTerm),
  ]

  /// Reports every key that points at nothing, and every id that is there twice.
  func checkReferences() {
    for file in tables.values.joined().sorted(by: { $0.file < $1.file }) {
      for (key, target) in Self.keys where file.has(key) && file.table != target {
        for row in file.rows {
          guard let id = file.text(row, key), !has(target, id) else { continue }
          ledger.report(
            .reference,
            at: file.place(row, key),
            "'\(key)' is '\(id)', and no \(target.rawValue) has that id",
            "Give what it points at too, or empty it."
          )
        }
      }
      // Two services with one id are told apart where they are taken.
      guard file.table != .service, file.has("id") else { continue }
      var known: Set<String> = []
      for row in file.rows {
        guard let id = file.text(row, "id"), !known.insert(id).inserted else { continue }
        ledger.report(
          .identifier,
          at: file.place(row, "id"),
          "another \(file.table.rawValue) has the id '\(id)'",
          "Give each an id of its own."
        )
      }
    }
  }

  private func has(_ table: Table, _ id: String) -> Bool {
    (tables[table] ?? []).contains { !$0.rows(where: "id", is: id).isEmpty }
  }
}
