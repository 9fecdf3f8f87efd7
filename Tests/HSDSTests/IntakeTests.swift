import Content
import Guidance
import HSDS
import Screening
import Testing

/// What is taken of small documents of our own, each with a trouble of files in the wild.
struct IntakeTests {
  private func take(_ text: String, known: Set<Activity.ID> = []) throws -> Intake.Result {
    let library = Library(try ContentDirectory.locate())
    let intake = Intake(
      places: try library.activities().places(),
      terms: try library.taxonomies(),
      today: try #require(CalendarDay("2026-11-25")),
      prefix: "x",
      known: known
    )
    intake.read(json: Array(text.utf8), named: "x.json")
    return intake.finish()
  }

  private func service(_ members: String) -> String {
    #"{"id":"a","name":"Koffie","status":"active","organization":{"name":"De Schuur"},"#
      + members + "}"
  }

  @Test func `a page is taken service by service, with the place of each finding`() throws {
    let result = try take(
      """
      {"total_items": 2, "contents": [
      \(service(#""minimum_age":"18+""#)),
      {"id":"b","status":"active"}]}
      """
    )
    #expect(result.serviceCount == 2 && result.takenCount == 1 && result.leftOutCount == 1)
    #expect(result.activities.first?.id == "x-a")
    #expect(result.activities.first?.eligibility.minimumAge == 18)
    let error = try #require(result.findings.first)
    #expect(error.check == "hsds-name" && error.line == 3 && error.severity == .error)
  }

  @Test(arguments: [
    #"{"id":"t","name":"Kaart","description":"Woorden.","version":"1"}"#,
    #"{"contents":[{"id":"t","code":"1","name":"Eten","taxonomy":"Kaart"}]}"#,
  ])
  func `a taxonomy is no service`(text: String) throws {
    let result = try take(text)
    #expect(result.serviceCount == 0 && result.activities == [])
    #expect(result.findings.map(\.check) == ["hsds-shape"])
  }

  @Test(arguments: [
    ("9:00am", "09:00"), ("17:30:00", "17:30"), ("9am", "09:00"), ("12:15 PM", "12:15"),
    ("10:00:00+01:00", "10:00"), ("24:00", "23:59"), ("25:00", ""), ("noon", ""),
  ])
  func `hours are read as files in the wild write them`(text: String, time: String) throws {
    let result = try take(
      service(#""schedules":[{"freq":"WEEKLY","byday":"MO","opens_at":"\#(text)"}]"#)
    )
    let schedule = try #require(result.activities.first?.schedule)
    #expect(schedule.recurrence?.description == "FREQ=WEEKLY;BYDAY=MO")
    #expect(schedule.opens?.description ?? "" == time)
    #expect(result.findings.contains { $0.check == "hsds-schedule" } == time.isEmpty)
  }

  @Test func `tags, written new lines and unseen characters are taken out of texts`() throws {
    let result = try take(
      service(#""description":"<p>Kom langs</p>Altijd thee\\nEn &eacute;cht\u200b gezellig""#)
    )
    #expect(
      result.activities.first?.summary.dutch == "Kom langs. Altijd thee. En écht gezellig"
    )
  }

  @Test func `what cannot be rung or visited is left out and said`() throws {
    let result = try take(
      service(##""url":"http://example.nl","phones":[{"number":"+31 53 123 4567"}]"##)
    )
    #expect(result.activities.first?.contact == Contact())
    #expect(result.findings.contains { $0.check == "hsds-url" })
    #expect(result.findings.contains { $0.check == "hsds-phone" })
  }

  @Test func `the municipality is that of the city, or else of the nearest place`() throws {
    func area(_ location: String) throws -> ServiceArea? {
      try take(service(#""service_at_locations":[{"location":{"id":"l",\#(location)}}]"#))
        .activities.first?.location.area
    }
    let enschede = ServiceArea.municipalities([try #require(Municipality.Code("GM0153"))])
    #expect(try area(#""addresses":[{"city":"Enschede","country":"NL"}]"#) == enschede)
    #expect(try area(#""latitude":52.22,"longitude":6.89"#) == enschede)
    #expect(try area(#""latitude":100,"longitude":101"#) == .unknown)
    #expect(try area(#""addresses":[{"city":"Enschede","country":"US"}]"#) == .unknown)
  }

  @Test func `ids are the same at every import, also where there are none`() throws {
    let text = #"[{"name":"A","status":"active"},{"name":"A","status":"active"}]"#
    let ids = try take(text).activities.map(\.id.rawValue)
    #expect(ids == ["x-a-a", "x-a-a-2"])
    #expect(try take(text).activities.map(\.id.rawValue) == ids)
  }

  @Test func `a name that HSDS does not know is told once`() throws {
    let result = try take("[" + service(#""colour":"red""#) + #",{"name":"B","colour":"blue"}]"#)
    let unknown = result.findings.filter { $0.check == "hsds-member-unknown" }
    #expect(unknown.count == 1)
    #expect(unknown.first?.message.contains("2 records") == true)
  }
}

extension IntakeTests {
  @Test func `what is exported comes back as it was`() throws {
    let library = Library(try ContentDirectory.locate())
    let activities = library.activities()
    let shipped = try activities.directory(withPlaces: false).activities
    let export = Export(terms: try library.taxonomies(), places: try activities.places())
    let intake = Intake(
      places: try activities.places(),
      terms: try library.taxonomies(),
      today: try #require(CalendarDay("2026-11-25")),
      prefix: ""
    )
    intake.read(json: export.page(shipped), named: "page.json")
    let result = intake.finish()
    #expect(result.activities == shipped)
    #expect(result.leftOutCount == 0)
  }
}
