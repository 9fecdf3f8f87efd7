import Content
import Guidance
import Screening
import Testing

struct DirectoryActivityTests {
  private static let row: [String: String] = [
    "id": "x-1", "status": "active", "organization": "X", "name_nl": "Koffie", "name_en": "Coffee",
    "summary_nl": "Samen koffie.", "summary_en": "Coffee together.", "kinds": "meal;meeting",
    "elements": "meeting", "setting": "small_group", "age_min": "18", "area": "GM0153;GM0164",
    "place": "Enschede", "schedule": "FREQ=WEEKLY;BYDAY=MO", "opens": "10:00", "cost": "low",
    "phone": "053 123 45 67", "url": "https://example.nl/x", "languages": "nl;en",
    "access": "wheelchair", "months": "9-6", "former_names": "Oud;Ouder",
    "also_called": "Bakje;Bakkie",
    "assured_date": "2026-03", "source": "https://example.nl/x",
  ]

  /// A table with one row that differs from a good one in some cells.
  private func file(_ changes: [String: String] = [:]) throws -> ActivityFile {
    let row = Self.row.merging(changes) { $1 }
    let cells = ActivityFile.columns.map { "\"" + (row[$0] ?? "") + "\"" }
    let text =
      ActivityFile.columns.joined(separator: ",") + "\n" + cells.joined(separator: ",") + "\n"
    return ActivityFile(
      try CSVTable(file: "x.csv", bytes: Array(text.utf8), columns: ActivityFile.columns)
    )
  }

  @Test func `a row says what its cells say`() throws {
    let file = try file()
    #expect(file.table.diagnostics == [])
    let activity = try #require(file.activities.first)
    #expect(activity.id == "x-1")
    #expect(activity.kinds == [.meal, .meeting])
    #expect(activity.settings == [.smallGroup])
    #expect(activity.eligibility.minimumAge == 18)
    #expect(activity.eligibility.maximumAge == nil)
    #expect(
      activity.location.area
        == .municipalities(["GM0153", "GM0164"].compactMap { Municipality.Code($0) })
    )
    #expect(activity.schedule.recurrence?.description == "FREQ=WEEKLY;BYDAY=MO")
    #expect(activity.schedule.months == Months("9-6"))
    #expect(activity.cost.level == .low)
    #expect(activity.eligibility.languages == ["nl", "en"])
    #expect(activity.formerNames == ["Oud", "Ouder"])
    #expect(activity.otherNames == ["Bakje", "Bakkie"])
    #expect(activity.trust.assured?.description == "2026-03")
    #expect(!activity.isForToday)
    #expect(activity.contact.hours == nil)
  }

  @Test(arguments: [
    ("status", "open", "vocabulary-known"), ("kinds", "meetng", "vocabulary-known"),
    ("kinds", "", "activities-complete"), ("kinds", "meal;meal", "vocabulary-known"),
    ("id", "X 1", "identifiers-unique"), ("id", "", "activities-complete"),
    ("name_nl", "", "activities-complete"), ("causes", "shy", "vocabulary-known"),
    ("replaced_by", "De Luisterlijn", "identifiers-unique"),
    ("age_min", "55+", "ages-sane"), ("age_max", "17", "ages-sane"),
    ("area", "Enschede", "areas-exist"), ("area", "", "areas-exist"),
    ("schedule", "elke maandag", "schedules-readable"), ("opens", "10", "schedules-readable"),
    ("months", "13", "schedules-readable"), ("phone", "53 123 45 67", "phones-dialable"),
    ("phone", "0800-043", "phones-dialable"), ("url", "http://example.nl", "urls-safe"),
    ("url", "https://user@example.nl", "urls-safe"), ("url", "javascript:x", "urls-safe"),
    ("languages", "Nederlands", "vocabulary-known"), ("today", "ja", "vocabulary-known"),
    ("assured_date", "2026-3", "dates-readable"), ("postcode", "7511 AB", "areas-exist"),
    ("cost_nl", "gratis (K)", "texts-clean"), ("organization", "X ", "texts-clean"),
    ("organization", "X\u{1B}[31m", "texts-clean"), ("organization", "X\u{202E}", "texts-clean"),
    ("evidence", "yes", "vocabulary-known"),
  ])
  func `a mistake is reported at its cell, and the row is not used`(
    _ column: String,
    _ text: String,
    _ check: String
  ) throws {
    let file = try file([column: text])
    #expect(file.activities == [])
    let finding = try #require(file.table.diagnostics.first)
    #expect(finding.check == check)
    #expect(finding.line == 2)
    #expect(finding.severity == .error)
  }

  @Test(arguments: ["name", "summary"])
  func `without English the Dutch stands in, with a warning`(_ column: String) throws {
    let file = try file([column + "_en": ""])
    let activity = try #require(file.activities.first)
    let text = column == "name" ? activity.name : activity.summary
    #expect(text.english == text.dutch)
    #expect(file.table.diagnostics.map(\.check) == ["texts-in-both-languages"])
    #expect(file.table.diagnostics.map(\.severity) == [.warning])
  }

  @Test func `a table may leave out what it does not know`() throws {
    let text = "id,organization,name_nl,summary_nl,kinds,area\nx,X,Koffie,Samen.,meal,national\n"
    let file = ActivityFile(
      try CSVTable(
        file: "x.csv",
        bytes: Array(text.utf8),
        columns: ActivityFile.required,
        optional: ActivityFile.columns
      )
    )
    let activity = try #require(file.activities.first)
    #expect(activity.status == .active)
    #expect(activity.contact == Contact())
    #expect(file.table.errorCount == 0)
  }

  @Test(arguments: [
    "112", "113", "0800-0432", "088 0767 000", "088-505 4334", "030 760 60 55", "0900-1450",
    "14 053", "14 0900", "06 12345678", "0800 1234567",
  ])
  func `a number that can be rung is one`(_ phone: String) throws {
    #expect(try file(["phone": phone]).activities.first?.contact.phone == phone)
  }

  @Test(arguments: ["088  0767 000", "880767000", "+31 88 0767 000", "112 of 113", "0031880767000"])
  func `a number that cannot be rung is none`(_ phone: String) throws {
    #expect(try file(["phone": phone]).activities == [])
  }

  @Test func `good rows stay when another is wrong`() throws {
    let header = ActivityFile.columns.joined(separator: ";")
    let good = ActivityFile.columns.map { Self.row[$0] ?? "" }.map { "\"\($0)\"" }
    let bad = good.map { $0 == "\"active\"" ? "open" : $0 == "\"x-1\"" ? "x-2" : $0 }
    let text = [header, bad.joined(separator: ";"), good.joined(separator: ";"), "short;row"]
      .joined(separator: "\r\n")
    let file = ActivityFile(
      try CSVTable(file: "x.csv", bytes: Array(text.utf8), columns: ActivityFile.columns)
    )
    #expect(file.activities.map(\.id) == ["x-1"])
    #expect(Set(file.table.diagnostics.map(\.line)) == [2, 4])
  }

  @Test func `a table without its columns is refused with their names`() {
    #expect {
      try CSVTable(file: "x.csv", bytes: Array("id,naam\n".utf8), columns: ["id", "name"])
    } throws: { error in
      guard case .invalid(let findings)? = error as? ContentError else { return false }
      return findings.map(\.check) == ["columns-known", "columns-known"]
    }
  }
}
