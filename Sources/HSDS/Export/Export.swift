package import Content
package import Guidance
import Presentation
import Screening

/// Writes activities as a page of services of HSDS 3.1.
///
/// What HSDS has a member for stands there for everybody; beside it every column of our tables that
/// is filled in is an attribute of a taxonomy of our own, so that what is exported comes back as it was.
package struct Export {
  private let terms: TaxonomiesFile
  private let places: PlaceIndex

  /// Knows the words for terms and the names of municipalities.
  package init(terms: TaxonomiesFile, places: PlaceIndex) {
    self.terms = terms
    self.places = places
  }

  /// The page, as UTF-8.
  package func page(_ activities: [Activity]) -> [UInt8] {
    // Without spaces: a page of a hundred thousand services must stay within what is read back.
    var json = JSONWriter()
    json.object { json in
      json.member("total_items", activities.count)
      json.member("total_pages", 1)
      json.member("page_number", 1)
      json.member("size", activities.count)
      json.member("first_page", true)
      json.member("last_page", true)
      json.member("empty", activities.isEmpty)
      json.list("contents", activities) { write($0, &$1) }
    }
    return json.bytes + [0x0A]
  }

  private func write(_ activity: Activity, _ json: inout JSONWriter) {
    let cells = ActivityCells(activity)
    let id = activity.id.rawValue
    func text(_ name: String, _ value: String?, _ json: inout JSONWriter) {
      if let value, !value.isEmpty { json.member(name, value) }
    }
    json.object { json in
      json.member("id", NamedUUID.text("service/" + id))
      json.member("name", activity.name.dutch)
      json.member("description", activity.summary.dutch)
      let url = activity.contact.url ?? ""
      if url.hasPrefix("mailto:") {
        json.member("email", String(url.dropFirst(7)))
      } else {
        text("url", url, &json)
      }
      json.member("status", activity.status.rawValue)
      text("application_process", activity.contact.firstStep?.dutch, &json)
      text("fees_description", activity.cost.text?.dutch, &json)
      text("eligibility_description", activity.eligibility.audience?.dutch, &json)
      if let age = activity.eligibility.minimumAge { json.member("minimum_age", age) }
      if let age = activity.eligibility.maximumAge { json.member("maximum_age", age) }
      if let date = activity.trust.assured, date.parts.day != nil {
        json.member("assured_date", date.description)
      }
      text("alert", activity.trust.doubt?.dutch, &json)
      json.name("organization")
      json.object { json in
        json.member("id", NamedUUID.text("organization/" + activity.organization))
        json.member("name", activity.organization)
        json.member("description", activity.organization)
      }
      if let phone = activity.contact.phone {
        json.list("phones", [phone]) { phone, json in
          json.object { json in
            json.member("id", NamedUUID.text("phone/" + id))
            json.member("number", phone)
            text("description", activity.contact.hours?.dutch, &json)
          }
        }
      }
      areas(activity, &json)
      json.list("languages", activity.eligibility.languages) { code, json in
        json.object { json in
          json.member("id", NamedUUID.text("language/\(id)/\(code)"))
          json.member("code", code)
        }
      }
      if activity.cost.level == .free {
        json.list("cost_options", [0]) { amount, json in
          json.object { json in
            json.member("id", NamedUUID.text("cost/" + id))
            json.member("currency", "EUR")
            json.member("amount", amount)
          }
        }
      }
      location(activity, &json)
      attributes(cells, id, &json)
    }
  }

  private func areas(_ activity: Activity, _ json: inout JSONWriter) {
    var areas: [(type: String, extent: String, name: String)] = []
    switch activity.location.area {
    case .national: areas = [("national", "NL", "Nederland")]
    case .unknown: areas = []
    case .municipalities(let codes):
      areas = codes.map { code in
        ("gm-code", code.description, places.municipality(code)?.name ?? code.description)
      }
    }
    json.list("service_areas", areas) { area, json in
      json.object { json in
        json.member("id", NamedUUID.text("area/\(activity.id)/\(area.extent)"))
        json.member("name", area.name)
        json.member("extent", area.extent)
        json.member("extent_type", area.type)
      }
    }
  }

  private func location(_ activity: Activity, _ json: inout JSONWriter) {
    let location = activity.location
    guard location.place != nil || location.address != nil || location.coordinates != nil else {
      return
    }
    let id = activity.id.rawValue
    json.list("service_at_locations", [location]) { location, json in
      json.object { json in
        json.member("id", NamedUUID.text("at/" + id))
        json.name("location")
        json.object { json in
          json.member("id", NamedUUID.text("location/" + id))
          json.member("location_type", "physical")
          if let coordinates = location.coordinates { json.members(coordinates) }
          // All of these are required, so an address is written only where there is one.
          guard let address = location.address, let place = location.place else { return }
          json.list("addresses", [address]) { address, json in
            json.object { json in
              json.member("id", NamedUUID.text("address/" + id))
              json.member("address_1", address)
              json.member("city", place)
              json.member("state_province", province(location.area))
              json.member("postal_code", location.postcode ?? "")
              json.member("country", "NL")
              json.member("address_type", "physical")
            }
          }
        }
      }
    }
  }

  private func province(_ area: ServiceArea) -> String {
    guard case .municipalities(let codes) = area, let first = codes.first else { return "" }
    return places.municipality(first)?.province ?? ""
  }

  private func attributes(_ cells: ActivityCells, _ id: String, _ json: inout JSONWriter) {
    var terms: [(taxonomy: String, code: String, value: String?)] = []
    for column in ActivityFile.columns where !cells[column].isEmpty {
      if let taxonomy = OwnTaxonomy.byColumn[column] {
        terms += cells[column].split(separator: ";").map { (taxonomy, String($0), nil) }
      } else {
        terms.append((OwnTaxonomy.columns, column, cells[column]))
      }
    }
    json.list("attributes", terms) { term, json in
      json.object { json in
        let name = "\(term.taxonomy)/\(term.code)"
        json.member("id", NamedUUID.text("attribute/\(id)/\(name)"))
        json.member("link_entity", "service")
        if let value = term.value { json.member("value", value) }
        json.name("taxonomy_term")
        json.object { json in
          json.member("id", NamedUUID.text("term/" + name))
          json.member("code", term.code)
          json.member("name", term.taxonomy == OwnTaxonomy.columns ? term.code : called(term))
          json.member("description", "Opstap: " + name)
          json.member("taxonomy", term.taxonomy)
        }
      }
    }
  }

  /// What a word is called in Dutch, or itself where it has no such name.
  private func called(_ term: (taxonomy: String, code: String, value: String?)) -> String {
    let column = OwnTaxonomy.words[term.taxonomy] ?? ""
    return terms.words[column]?[term.code]?.dutch ?? term.code
  }
}
