import Content
import Guidance
import Screening
import Testing

/// What is written of an activity is read as the same activity.
struct ActivityCellsTests {
  private func read(_ activities: [Activity]) throws -> ActivityFile {
    let bytes = ActivityCells.header + activities.flatMap { ActivityCells($0).line }
    return ActivityFile(
      try CSVTable(file: "w.csv", bytes: bytes, columns: ActivityFile.columns)
    )
  }

  @Test func `every shipped activity survives writing and reading`() throws {
    let shipped = try Shipped.library().activities().directory(withPlaces: false).activities
    let file = try read(shipped)
    #expect(shipped.count > 90)
    #expect(file.activities == shipped)
    #expect(file.table.errorCount == 0)
  }

  @Test func `coordinates, an unknown area and text with signs survive too`() throws {
    let activity = Activity(
      id: "x",
      organization: "De \"Schuur\", Borne",
      name: LocalizedText(dutch: "Thee; koffie", english: "Tea, coffee"),
      summary: LocalizedText(dutch: "Kom langs.", english: "Come in."),
      kinds: [.information],
      location: Location(
        area: .unknown,
        coordinates: Coordinates(latitude: 52.300_000_1, longitude: 6.75)
      ),
      schedule: Schedule(months: try #require(Months("11-2"))),
      formerNames: ["Een", "Twee"]
    )
    #expect(try read([activity]).activities == [activity])
  }

  @Test(arguments: [
    ("52.2", ""), ("", "6.8"), ("6.8", "52.2"), ("52,2", "6,8"), ("nan", "6.8"),
  ])
  func `coordinates that are no place in the country leave the row out`(
    latitude: String,
    longitude: String
  ) throws {
    var cells = ActivityCells()
    for (column, text) in [
      ("id", "x"), ("organization", "X"), ("name_nl", "X"), ("summary_nl", "X."),
      ("kinds", "meal"), ("area", "national"), ("latitude", latitude), ("longitude", longitude),
    ] {
      cells[column] = text
    }
    let table = try CSVTable(
      file: "w.csv",
      bytes: ActivityCells.header + cells.line,
      columns: ActivityFile.columns
    )
    #expect(ActivityFile(table).activities.isEmpty)
    #expect(table.diagnostics.contains { $0.check == "coordinates-sane" && $0.line == 2 })
  }
}
