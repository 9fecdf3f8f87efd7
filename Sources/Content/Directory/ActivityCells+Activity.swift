package import Guidance
package import Screening

extension ActivityCells {
  /// The cells that ``ActivityFile`` reads as this activity again.
  package init(_ activity: Activity) {
    self.init()
    self["id"] = activity.id.rawValue
    self["status"] = activity.status.rawValue
    self["organization"] = activity.organization
    set("name", activity.name)
    set("summary", activity.summary)
    set("kinds", activity.kinds.map(\.rawValue))
    set("elements", activity.elements.map(\.rawValue))
    set("needs", activity.needs.map(\.rawValue))
    set("setting", activity.settings.map(\.rawValue))
    set(activity.eligibility)
    set(activity.location)
    set(activity.schedule)
    self["cost"] = activity.cost.level?.rawValue ?? ""
    set("cost", activity.cost.text)
    set(activity.contact)
    set("access", activity.access.map(\.rawValue))
    self["today"] = activity.isForToday ? "yes" : ""
    self["waiting_list"] = activity.hasWaitingList ? "yes" : ""
    set(activity.trust)
    set("former_names", activity.formerNames)
    set("also_called", activity.otherNames)
    set("replaced_by", activity.replacedBy.map(\.rawValue))
  }

  private mutating func set(_ eligibility: Eligibility) {
    self["age_min"] = eligibility.minimumAge.map(String.init) ?? ""
    self["age_max"] = eligibility.maximumAge.map(String.init) ?? ""
    set("audience", eligibility.audience)
    set("circumstances", eligibility.circumstances.map(\.rawValue))
    set("causes", eligibility.causes.map(\.rawValue))
    set("languages", eligibility.languages)
    self["only_through"] = eligibility.gatekeeper?.rawValue ?? ""
  }

  private mutating func set(_ location: Location) {
    switch location.area {
    case .national: self["area"] = "national"
    case .unknown: self["area"] = "unknown"
    case .municipalities(let codes): set("area", codes.map(\.description))
    }
    self["place"] = location.place ?? ""
    self["address"] = location.address ?? ""
    self["postcode"] = location.postcode ?? ""
    self["latitude"] = location.coordinates.map { "\($0.latitude)" } ?? ""
    self["longitude"] = location.coordinates.map { "\($0.longitude)" } ?? ""
  }

  private mutating func set(_ schedule: Schedule) {
    set("when", schedule.text)
    self["schedule"] = schedule.recurrence?.description ?? ""
    self["opens"] = schedule.opens?.description ?? ""
    self["closes"] = schedule.closes?.description ?? ""
    let months = schedule.months
    if months != .all {
      self["months"] =
        months.first == months.last ? "\(months.first)" : "\(months.first)-\(months.last)"
    }
  }

  private mutating func set(_ contact: Contact) {
    self["phone"] = contact.phone ?? ""
    set("hours", contact.hours)
    self["url"] = contact.url ?? ""
    set("first_step", contact.firstStep)
  }

  private mutating func set(_ trust: Trust) {
    self["assured_date"] = trust.assured?.description ?? ""
    self["source"] = trust.source
    set("doubt", trust.doubt)
    self["evidence"] = trust.isRecognised ? "recognised" : ""
    set("evidence", trust.evidence)
  }

  /// Fills the columns `NAME_nl` and `NAME_en`.
  package mutating func set(_ name: String, _ text: LocalizedText?) {
    self[name + "_nl"] = text?.dutch ?? ""
    self[name + "_en"] = text?.english ?? ""
  }

  private mutating func set(_ column: String, _ parts: [String]) {
    self[column] = parts.joined(separator: ";")
  }
}
