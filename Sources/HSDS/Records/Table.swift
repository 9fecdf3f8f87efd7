/// The tables of HSDS, 2.0 to 3.1.
///
/// Source: openreferral/specification, the schemas of 3.0 and 3.1 and the tables of 2.0.
package enum Table: String, CaseIterable, Sendable {
  case organization, service, location, address, phone, schedule, language, accessibility, attribute
  case taxonomy
  case serviceAtLocation = "service_at_location"
  case costOption = "cost_option"
  case serviceArea = "service_area"
  case taxonomyTerm = "taxonomy_term"
  /// Of 2.0; text of the service since.
  case eligibility

  /// The table of what stands in a member of a JSON object; `nil` when nothing is taken of it.
  static func nested(in member: String) -> Table? { members[member] }

  /// The table in a file of a package, by its name with or without `.csv`, singular or plural;
  /// `nil` when nothing is taken of it.
  static func named(_ file: some StringProtocol) -> Table? {
    let name = file.lowercased()
    return files[name.hasSuffix(".csv") ? String(name.dropLast(4)) : name]
  }

  private static let members: [String: Table] = [
    "organization": .organization, "service": .service, "services": .service,
    "service_at_locations": .serviceAtLocation, "location": .location, "locations": .location,
    "addresses": .address, "phones": .phone, "schedules": .schedule, "languages": .language,
    "accessibility": .accessibility, "cost_options": .costOption, "service_areas": .serviceArea,
    "attributes": .attribute, "taxonomy_term": .taxonomyTerm, "taxonomy_detail": .taxonomy,
    // 2.0, and the profile of the United Kingdom for it.
    "physical_addresses": .address, "regular_schedules": .schedule, "eligibilitys": .eligibility,
    "eligibilities": .eligibility, "service_taxonomys": .attribute, "taxonomy": .taxonomyTerm,
    "accessibility_for_disabilities": .accessibility,
  ]

  private static let files: [String: Table] = [
    "organization": .organization, "organizations": .organization,
    "service": .service, "services": .service,
    "location": .location, "locations": .location,
    "address": .address, "addresses": .address,
    "physical_address": .address, "physical_addresses": .address,
    "phone": .phone, "phones": .phone,
    "schedule": .schedule, "schedules": .schedule,
    "regular_schedule": .schedule, "regular_schedules": .schedule,
    "language": .language, "languages": .language,
    "accessibility": .accessibility, "accessibility_for_disabilities": .accessibility,
    "attribute": .attribute, "attributes": .attribute,
    "service_attribute": .attribute, "service_attributes": .attribute,
    "service_taxonomy": .attribute, "service_taxonomies": .attribute,
    "service_at_location": .serviceAtLocation, "service_at_locations": .serviceAtLocation,
    "services_at_location": .serviceAtLocation, "services_at_locations": .serviceAtLocation,
    "cost_option": .costOption, "cost_options": .costOption,
    "service_area": .serviceArea, "service_areas": .serviceArea,
    "taxonomy_term": .taxonomyTerm, "taxonomy_terms": .taxonomyTerm,
    // Before 3.0 a taxonomy was its terms.
    "taxonomy": .taxonomyTerm, "taxonomies": .taxonomyTerm,
    "eligibility": .eligibility, "eligibilities": .eligibility,
  ]
}
