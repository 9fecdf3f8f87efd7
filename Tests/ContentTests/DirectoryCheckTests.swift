import Content
import Glibc
import Guidance
import Screening
import TestSupport
import Testing

struct DirectoryCheckTests {
  private static let today = CalendarDay(number: 20_780)  // 2026-11-23

  private static let good: [String: String] = [
    "id": "x-1", "status": "active", "organization": "X", "name_nl": "Lijn", "name_en": "Line",
    "summary_nl": "Praten.", "summary_en": "Talk.", "kinds": "helpline", "area": "GM0153",
    "place": "Enschede", "phone": "0800-1234", "access": "phone", "today": "yes",
    "assured_date": "2026-11-01",
  ]

  /// What the checks find in a table with these rows, each a good one with some cells changed.
  private func findings(_ rows: [[String: String]], isRelease: Bool = false) throws -> [Diagnostic]
  {
    let folder = try #require(Folder.makePrivate())
    let path = folder + "/own.csv"
    defer {
      unlink(path)
      rmdir(folder)
    }
    let lines = rows.map { changes in
      let row = Self.good.merging(changes) { $1 }
      return ActivityFile.columns.map { row[$0] ?? "" }.joined(separator: ",")
    }
    let text = ([ActivityFile.columns.joined(separator: ",")] + lines).joined(separator: "\n")
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
    return Material(
      [FoundFile(name: "own.csv", path: path)],
      isRelease: isRelease,
      today: Self.today
    ).diagnostics()
  }

  @Test func `a good row has no findings`() throws {
    #expect(try findings([[:]]) == [])
  }

  @Test(arguments: [
    ("area", "GM0153;GM9999", "areas-exist"), ("place", "Hengelo", "places-exist"),
    ("access", "wheelchair", "today-from-home"), ("phone", "", "help-lines-reachable"),
    ("assured_date", "2026-12-01", "dates-readable"), ("status", "open", "vocabulary-known"),
    ("phone", "800-1234", "phones-dialable"), ("id", "BAD_ID!", "identifiers-unique"),
  ])
  func `a mistake is found at its cell`(_ column: String, _ text: String, _ check: String) throws {
    let findings = try findings([[column: text]])
    #expect(findings.map(\.check) == [check])
    #expect(findings.first?.severity == .error)
    #expect(findings.first?.line == 2)
  }

  @Test func `a file that is not there is found under the name it was given`() {
    let missing = ["Questionnaires/sources.json", "Activities/help-lines.csv"].map {
      FoundFile(name: $0, path: "/nowhere/" + $0)
    }
    let findings = Material(missing, today: Self.today).diagnostics()
    #expect(Set(findings.map(\.check)) == ["file-readable"])
    #expect(Set(findings.map(\.file)) == Set(missing.map(\.name)))
  }

  @Test func `an id that is there twice is found`() throws {
    #expect(try findings([[:], [:]]).map(\.check) == ["activities-unique"])
  }

  @Test(arguments: ["", "2026-05", "2025"])
  func `an old or undated help line is a warning, and an error before a release`(_ date: String)
    throws
  {
    let rows = [["assured_date": date]]
    let warnings = try findings(rows)
    #expect(warnings.map(\.check) == ["facts-fresh"])
    #expect(warnings.map(\.severity) == [.warning])
    #expect(try findings(rows, isRelease: true).map(\.severity) == [.error])
  }

  @Test(arguments: [
    (["status": "defunct", "replaced_by": "x-9", "today": ""], "replacements-exist"),
    (["status": "defunct", "replaced_by": "x-1", "today": ""], "replacements-end"),
    (["status": "defunct"], "ended-not-today"),
    (["replaced_by": "luisterlijn"], "ended-not-today"),
  ])
  func `what ended leads somewhere, and is not for today`(
    _ changes: [String: String],
    _ check: String
  ) throws {
    let findings = try findings([changes])
    #expect(findings.map(\.check) == [check])
    #expect(findings.map(\.severity) == [.error])
    #expect(findings.first?.line == 2)
  }

  @Test func `what stands in for each other goes round, however long`() throws {
    let ended = ["status": "defunct", "today": ""]
    let rows = zip(["x-1", "x-2", "x-3", "x-4"], ["x-2", "x-3", "x-1", "x-1"]).map { id, next in
      ended.merging(["id": id, "replaced_by": next]) { $1 }
    }
    #expect(try findings(rows).map(\.line) == [2, 3, 4])
  }

  @Test func `a table of one's own may point at a row of the bundle`() throws {
    #expect(
      try findings([["status": "defunct", "replaced_by": "luisterlijn", "today": ""]]) == []
    )
  }

  @Test func `what is no help line only warns when it is old`() throws {
    let rows = [["kinds": "meeting", "assured_date": "2024"]]
    #expect(try findings(rows, isRelease: true).map(\.severity) == [.warning])
    #expect(try findings([["kinds": "meeting", "assured_date": "2026-01"]]) == [])
  }

  @Test func `the shipped tables have no errors`() throws {
    let bundle = try #require(try ContentDirectory.locate().first)
    let files = FoundFile.inside(bundle.path + "/Activities", name: "Activities")
    let findings = Material(files, today: Self.today).diagnostics()
    #expect(findings.filter { $0.severity == .error } == [])
    #expect(Set(findings.map(\.check)) == ["facts-fresh"])
  }
}
