import Content

/// The names that HSDS gives to members, so that a name of somebody's own can be told apart.
///
/// Source: openreferral/specification, 2.0 to 3.1.
enum Members {
  /// Whether a member only joins records.
  static func isKey(_ member: String) -> Bool { member == "id" || member.hasSuffix("_id") }

  static let known: [Table: Set<String>] = [
    .organization: [
      "name", "alternate_name", "description", "email", "website", "url", "tax_status",
      "year_incorporated", "legal_status", "logo", "uri", "funding", "contacts", "phones",
      "locations", "programs", "organization_identifiers", "attributes", "metadata",
      "additional_websites", "accreditations", "date_incorporated", "funding_sources", "licenses",
      "services",
    ],
    .service: [
      "name", "alternate_name", "description", "url", "additional_urls", "email", "status",
      "interpretation_services", "application_process", "fees_description", "wait_time", "fees",
      "accreditations", "eligibility_description", "minimum_age", "maximum_age", "assured_date",
      "assurer_email", "licenses", "alert", "last_modified", "phones", "schedules",
      "service_areas", "service_at_locations", "languages", "organization", "funding",
      "cost_options", "program", "required_documents", "contacts", "attributes", "metadata",
      "capacities", "accepted_payments", "audience", "eligibility", "funding_sources", "keywords",
      "website", "taxonomy_ids",
    ],
    .location: [
      "location_type", "url", "name", "alternate_name", "description", "transportation", "latitude",
      "longitude", "external_identifier", "external_identifier_type", "languages", "addresses",
      "contacts", "accessibility", "phones", "schedules", "attributes", "metadata", "admin_emails",
      "email", "short_desc", "website", "virtual",
    ],
    .serviceAtLocation: [
      "description", "contacts", "phones", "schedules", "location", "service", "service_areas",
      "attributes", "metadata",
    ],
    .address: [
      "attention", "address_1", "address_2", "city", "region", "state_province", "postal_code",
      "country", "address_type", "attributes", "metadata",
    ],
    .phone: [
      "number", "extension", "type", "description", "languages", "attributes", "metadata",
      "number_type", "department", "vanity_number", "country_prefix",
    ],
    .schedule: [
      "valid_from", "valid_to", "dtstart", "timezone", "until", "count", "wkst", "freq",
      "interval", "byday", "byweekno", "bymonthday", "byyearday", "description", "opens_at",
      "closes_at", "schedule_link", "attending_type", "notes", "attributes", "metadata", "weekday",
    ],
    .language: ["name", "code", "note", "attributes", "metadata", "language"],
    .costOption: [
      "valid_from", "valid_to", "option", "currency", "amount", "amount_description", "attributes",
      "metadata",
    ],
    .serviceArea: [
      "name", "description", "extent", "extent_type", "uri", "attributes", "metadata",
      "service_area",
    ],
    .accessibility: ["description", "details", "url", "attributes", "metadata", "accessibility"],
    .attribute: [
      "link_type", "link_entity", "value", "label", "taxonomy_term", "taxonomy", "metadata",
    ],
    .taxonomyTerm: [
      "code", "name", "description", "taxonomy", "taxonomy_detail", "language", "term_uri",
      "metadata", "vocabulary", "parent_name", "uri", "version",
    ],
    .taxonomy: ["name", "description", "uri", "version", "metadata"],
    .eligibility: ["eligibility", "minimum_age", "maximum_age"],
  ]

  /// What to do about a name that is none.
  static func remedy(_ table: Table, _ member: String) -> String {
    Spelling.nearest(to: member, in: (known[table] ?? []).sorted()).map { "Did you mean '\($0)'?" }
      ?? "Nothing is taken of it."
  }
}
