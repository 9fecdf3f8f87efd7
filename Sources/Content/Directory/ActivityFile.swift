package import Guidance
import Screening

/// A table of activities as its file says it.
///
/// A row with a mistake is left out, and the others stay: one slip of the hand must not take a
/// whole region away from somebody.
package struct ActivityFile {
  /// The table, with everything found wrong in it.
  package let table: CSVTable
  /// The rows that can be used, in the order of the file.
  package let rows: [(activity: Activity, row: Int)]

  /// The columns that no table can do without.
  package static let required = ["id", "organization", "name_nl", "summary_nl", "kinds", "area"]

  /// Every column, in the order of the bundled files; those not ``required`` may be left out.
  package static let columns = [
    "id", "status", "organization", "name_nl", "name_en", "summary_nl", "summary_en", "kinds",
    "elements", "needs", "circumstances", "setting", "age_min", "age_max", "audience_nl",
    "audience_en", "area", "place", "address", "postcode", "when_nl", "when_en", "schedule",
    "opens", "closes", "cost", "cost_nl", "cost_en", "phone", "hours_nl", "hours_en", "url",
    "first_step_nl", "first_step_en", "languages", "access", "today", "waiting_list",
    "only_through", "evidence", "evidence_nl", "evidence_en", "doubt_nl", "doubt_en", "months",
    "former_names", "source", "assured_date", "causes", "replaced_by", "also_called",
    "latitude", "longitude",
  ]

  /// Reads a table of activities.
  ///
  /// - Throws: ``ContentError`` when it is no such table; mistakes in rows are kept in ``table``.
  package init(file: String, path: String) throws(ContentError) {
    self.init(
      try CSVTable(file: file, path: path, columns: Self.required, optional: Self.columns)
    )
  }

  /// Reads the rows of a table that has these columns.
  package init(_ table: CSVTable) {
    self.table = table
    rows = table.rows().compactMap { row in
      let before = table.errorCount
      let activity = ActivityRow(table: table, row: row).activity()
      guard let activity, table.errorCount == before else { return nil }
      return (activity, row)
    }
  }

  /// The activities that can be used.
  package var activities: [Activity] { rows.map(\.activity) }
}

extension ActivityRow {
  /// The activity that the row describes; `nil` when it lacks what none can do without.
  func activity() -> Activity? {
    let id = value("id", "identifiers-unique", "Use small letters, digits and '-'.") {
      Self.isIdentifier($0) ? $0 : nil
    }
    if cell("id").isEmpty { report("activities-complete", "id", "'id' is empty", "Fill it in.") }
    let status =
      cell("status").isEmpty ? Activity.Status.active : word("status", of: Activity.Status.self)
    let kinds = list("kinds", of: Kind.self)
    if cell("kinds").isEmpty {
      report("activities-complete", "kinds", "'kinds' is empty", "Write what one finds there.")
    }
    let location = location()
    guard let id, let status, let organization = required("organization"),
      let name = requiredWords("name"), let summary = requiredWords("summary"), let location
    else { return nil }
    return Activity(
      id: .init(id),
      status: status,
      organization: organization,
      name: name,
      summary: summary,
      kinds: kinds,
      elements: list("elements", of: WorkingElement.self),
      needs: list("needs", of: ActivityNeed.self),
      settings: list("setting", of: Setting.self),
      eligibility: eligibility(),
      location: location,
      schedule: schedule(),
      cost: Cost(level: word("cost", of: Cost.Level.self), text: words("cost")),
      contact: contact(),
      access: list("access", of: Access.self),
      isForToday: flag("today"),
      hasWaitingList: flag("waiting_list"),
      trust: trust(),
      formerNames: parts("former_names"),
      otherNames: parts("also_called"),
      replacedBy: parts("replaced_by").compactMap(identifier)
    )
  }

  private func identifier(_ text: String) -> Activity.ID? {
    if Self.isIdentifier(text) { return .init(text) }
    report(
      "identifiers-unique",
      "replaced_by",
      "'\(text)' is no id",
      "Write the id of the row that stands in for this one."
    )
    return nil
  }

  private func eligibility() -> Eligibility {
    let remedy = "Write a whole number of years, or nothing."
    func age(_ column: String) -> Int? {
      value(column, "ages-sane", remedy) { Int($0).flatMap { (0...120).contains($0) ? $0 : nil } }
    }
    let (minimum, maximum) = (age("age_min"), age("age_max"))
    if let minimum, let maximum, minimum > maximum {
      report("ages-sane", "age_max", "'age_max' is below 'age_min'", "Turn them round.")
    }
    return Eligibility(
      minimumAge: minimum,
      maximumAge: maximum,
      audience: words("audience"),
      circumstances: list("circumstances", of: Circumstance.self),
      languages: parts("languages").compactMap { language in
        if language.utf8.count == 2, language.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
          return language
        }
        report(
          "vocabulary-known",
          "languages",
          "'\(language)' is no language",
          "Use the two small letters of ISO 639-1, such as 'nl'."
        )
        return nil
      },
      causes: list("causes", of: Cause.self),
      gatekeeper: word("only_through", of: Eligibility.Gatekeeper.self)
    )
  }

  private func schedule() -> Schedule {
    let time = "Write hours and minutes, such as '10:00'."
    return Schedule(
      text: words("when"),
      recurrence: value(
        "schedule",
        "schedules-readable",
        "Write 'FREQ=WEEKLY;BYDAY=MO' or 'FREQ=MONTHLY;BYDAY=1FR', or leave it empty."
      ) { Recurrence($0) },
      opens: value("opens", "schedules-readable", time) { TimeOfDay($0) },
      closes: value("closes", "schedules-readable", time) { TimeOfDay($0) },
      months: value("months", "schedules-readable", "Write months like '7-9'.") { Months($0) }
        ?? .all
    )
  }

  private func contact() -> Contact {
    Contact(
      phone: value("phone", "phones-dialable", PhoneNumber.remedy) {
        PhoneNumber.isDialable($0) ? $0 : nil
      },
      hours: words("hours"),
      url: value("url", "urls-safe", "Write 'https://' and the address, or 'mailto:'.") {
        WebAddress.isSafe($0) ? $0 : nil
      },
      firstStep: words("first_step")
    )
  }

  private func trust() -> Trust {
    let evidence = text("evidence")
    if let evidence, evidence != "recognised" {
      report(
        "vocabulary-known",
        "evidence",
        "'evidence' is '\(evidence)'",
        "Write 'recognised', or nothing."
      )
    }
    return Trust(
      assured: value("assured_date", "dates-readable", "Write YYYY, YYYY-MM or YYYY-MM-DD.") {
        PartialDate($0)
      },
      source: text("source") ?? "",
      doubt: words("doubt"),
      isRecognised: evidence == "recognised",
      evidence: words("evidence")
    )
  }

  private func location() -> Location? {
    let area: ServiceArea
    switch text("area") {
    case nil:
      if cell("area").isEmpty {
        report(
          "areas-exist",
          "area",
          "'area' is empty",
          "Write 'national' or GM codes, or 'unknown' where no source says it."
        )
      }
      return nil
    case "national": area = .national
    case "unknown": area = .unknown
    case .some:
      let codes = parts("area").compactMap { part -> Municipality.Code? in
        if let code = Municipality.Code(part) { return code }
        report("areas-exist", "area", "'\(part)' is no municipality", "Write codes like 'GM0153'.")
        return nil
      }
      guard !codes.isEmpty else { return nil }
      area = .municipalities(codes)
    }
    return Location(
      area: area,
      place: text("place"),
      address: text("address"),
      postcode: value("postcode", "areas-exist", "Write the four digits of a postcode.") {
        $0.utf8.count == 4 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? $0 : nil
      },
      coordinates: coordinates()
    )
  }

  private func coordinates() -> Coordinates? {
    func degrees(_ column: String) -> Double? {
      value(column, "coordinates-sane", "Write degrees with a point, such as '52.2'.") {
        Double($0).flatMap { $0.isFinite ? $0 : nil }
      }
    }
    let (latitude, longitude) = (degrees("latitude"), degrees("longitude"))
    switch (latitude, longitude) {
    case (nil, nil): return nil
    case (let latitude?, let longitude?):
      let coordinates = Coordinates(latitude: latitude, longitude: longitude)
      if let coordinates, coordinates.isInCountry { return coordinates }
      report(
        "coordinates-sane",
        "latitude",
        "'latitude' and 'longitude' are not in the Netherlands",
        "Write 50 to 54 for the latitude and 3 to 8 for the longitude, or empty both."
      )
    case (nil, _):
      if cell("latitude").isEmpty { oneOfTwo("latitude") }
    case (_, nil):
      if cell("longitude").isEmpty { oneOfTwo("longitude") }
    }
    return nil
  }

  private func oneOfTwo(_ column: String) {
    report(
      "coordinates-sane",
      column,
      "'\(column)' is empty, and the other one is not",
      "Fill in both, or empty both."
    )
  }

  private static func isIdentifier(_ text: String) -> Bool {
    text.utf8.count <= 64
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "-"):
          true
        default: false
        }
      }
  }
}
