import Content

/// Finds the services in the elements of a JSON document.
///
/// An element is a service, an organization with its services, or a service at a location.
/// Organizations and locations that stand by themselves are remembered for services that name them.
final class JSONServices {
  private let ledger: Ledger
  private let file: Int32
  private let hand: (Record) -> Void
  private var organizations: [String: Record] = [:]
  private var locations: [String: Record] = [:]
  /// Services whose organization or location did not come with them.
  private var waiting: [Record] = []

  init(ledger: Ledger, file: Int32, take: @escaping (Record) -> Void) {
    self.ledger = ledger
    self.file = file
    hand = take
  }

  /// Takes one element of the document.
  func take(_ json: JSON) {
    guard case .object(let members) = json.value else {
      return ledger.report(
        .shape,
        at: place(json.offset),
        "here is \(json.kind), and not a service or an organization",
        "Give objects of HSDS.",
        severity: .error
      )
    }
    let names = Set(members.map(\.name))
    switch Self.table(of: names) {
    case nil:
      ledger.report(
        .shape,
        at: place(json.offset),
        "this is a taxonomy or a term, and not a service or an organization",
        "Give services; their terms come with them.",
        severity: .error
      )
    case .organization: organization(record(members, json.offset, .organization))
    case .serviceAtLocation: serviceAtLocation(record(members, json.offset, .serviceAtLocation))
    case .location: remember(record(members, json.offset, .location))
    default: service(record(members, json.offset, .service))
    }
  }

  /// Hands out the services that had to wait for others.
  func finish() {
    for var service in waiting {
      if service.first(.organization) == nil, let id = service.text("organization_id") {
        if let known = organizations[id] {
          service.children.append(known)
        } else {
          dangling("organization_id", id, service)
        }
      }
      for index in service.children.indices
      where service.children[index].table == .serviceAtLocation
        && service.children[index].first(.location) == nil
      {
        guard let id = service.children[index].text("location_id") else { continue }
        if let known = locations[id] {
          service.children[index].children.append(known)
        } else {
          dangling("location_id", id, service.children[index])
        }
      }
      hand(service)
    }
    waiting = []
  }

  /// What an object is, by the names it has; `nil` for a taxonomy or one of its terms.
  private static func table(of names: Set<String>) -> Table? {
    if names.contains("service") { return .serviceAtLocation }
    if names.contains("services") { return .organization }
    let isService =
      names.contains("organization") || names.contains("organization_id")
      || names.contains("service_at_locations") || names.contains("status")
    if isService, !names.contains("location_type") { return .service }
    if !names.isDisjoint(with: ["location_type", "latitude", "addresses"]) { return .location }
    if !names.isDisjoint(with: ["version", "term_uri", "taxonomy", "taxonomy_detail"]) {
      return nil
    }
    let ofOrganizations: Set = ["legal_status", "website", "year_incorporated", "tax_status"]
    return names.isDisjoint(with: ofOrganizations) ? .service : .organization
  }

  private func organization(_ record: Record) {
    var organization = record
    organization.children.removeAll { $0.table == .service || $0.table == .location }
    if let id = record.id { organizations[id] = organization }
    record.all(.location).forEach(remember)
    for var service in record.all(.service) {
      if service.first(.organization) == nil { service.children.append(organization) }
      self.service(service)
    }
  }

  private func remember(_ location: Record) {
    if let id = location.id { locations[id] = location }
  }

  private func serviceAtLocation(_ record: Record) {
    for var service in record.all(.service) {
      var place = record
      place.children.removeAll { $0.table == .service }
      service.children.append(place)
      self.service(service)
    }
  }

  private func service(_ service: Record) {
    let lacksOrganization =
      service.first(.organization) == nil && service.text("organization_id") != nil
    let lacksLocation = service.all(.serviceAtLocation).contains {
      $0.first(.location) == nil && $0.text("location_id") != nil
    }
    if lacksOrganization || lacksLocation { waiting.append(service) } else { hand(service) }
  }

  private func dangling(_ key: String, _ id: String, _ record: Record) {
    ledger.report(
      .reference,
      at: record.field(key)?.place ?? record.place,
      "'\(key)' is '\(id)', and nothing here has that id",
      "Give what it points at too."
    )
  }
}

extension JSONServices {
  private func place(_ offset: Int) -> Record.Place { .init(file: file, offset: offset) }

  /// An object as a record, with the objects in it that something is taken of.
  private func record(_ members: [JSON.Member], _ offset: Int, _ table: Table) -> Record {
    var record = Record(table: table, place: place(offset), fields: [])
    record.fields.reserveCapacity(members.count)
    for member in members {
      switch member.value.value {
      case .null: continue
      case .string(let text): add(text, member, to: &record)
      case .number(let text): add(text, member, to: &record)
      case .bool(let value): add(value ? "true" : "false", member, to: &record)
      case .array(let elements): nest(elements, member, in: &record)
      case .object: nest([member.value], member, in: &record)
      }
    }
    return record
  }

  private func add(_ text: String, _ member: JSON.Member, to record: inout Record) {
    guard !text.isEmpty else { return }
    let place = place(member.value.offset)
    ledger.see(member.name, of: record.table, at: self.place(member.offset))
    record.fields.append(Record.Field(name: member.name, text: text, place: place))
  }

  private func nest(_ elements: [JSON], _ member: JSON.Member, in record: inout Record) {
    guard !elements.isEmpty else { return }
    guard let table = Table.nested(in: member.name) else {
      return ledger.see(member.name, of: record.table, at: place(member.offset))
    }
    for element in elements {
      switch element.value {
      case .object(let members):
        record.children.append(self.record(members, element.offset, table))
      case .string(let text) where !text.isEmpty:
        // A bare name, as in a list of languages.
        let place = place(element.offset)
        record.children.append(
          Record(
            table: table,
            place: place,
            fields: [Record.Field(name: "name", text: text, place: place)]
          )
        )
      default:
        ledger.report(
          .shape,
          at: place(element.offset),
          "'\(member.name)' holds \(element.kind), and not an object",
          "Give an object of HSDS, or nothing."
        )
      }
    }
  }
}
