import Guidance
import Screening
import Testing

struct DirectorySearchTests {
  private static func activity(
    _ id: String,
    _ name: String,
    organization: String = "X",
    former: [String] = [],
    other: [String] = [],
    status: Activity.Status = .active,
    replacedBy: [Activity.ID] = []
  ) -> Activity {
    Activity(
      id: .init(id),
      status: status,
      organization: organization,
      name: LocalizedText(same: name),
      summary: LocalizedText(same: name),
      kinds: [.meeting],
      location: Location(area: .national),
      formerNames: former,
      otherNames: other,
      replacedBy: replacedBy
    )
  }

  private static let directory = Directory(
    [
      activity("lijn", "De Luisterlijn", former: ["Sensoor"]),
      activity("cafe", "Rouwcafé in de stad", organization: "Humanitas"),
      activity("tandem", "Een maatje", organization: "Humanitas"),
      activity("humanitas-noord", "Wandelen", organization: "Humanitas Noord"),
      activity("loket", "Wmo-loket", other: ["open tafel"]),
      activity("eettafel", "Open eettafel"),
      activity("oud", "Oud", status: .defunct, replacedBy: ["ouder", "lijn"]),
      activity("ouder", "Ouder", status: .defunct, replacedBy: ["oud", "loket", "lijn", "weg"]),
      activity("stil", "Stil", status: .temporarilyClosed),
    ],
    table: .sample
  )

  @Test(arguments: [
    ("lijn", ["lijn"]), ("LIJN", ["lijn"]), ("De luisterlijn", ["lijn"]),
    ("luisterlijn", ["lijn"]), ("  Sensoor ", ["lijn"]), ("rouwcafe", ["cafe"]),
    ("stad rouwcafé", ["cafe"]), ("humanitas", ["cafe", "tandem"]),
    ("maatje humanitas", ["tandem"]), ("wmo", ["loket"]), ("open tafel", ["loket"]),
    ("tafel open", ["loket"]), ("eet open", ["eettafel"]), ("oude", ["ouder"]), ("", []), ("'", []),
    ("zo", []),
  ])
  func `a name finds what bears it`(_ typed: String, _ ids: [Activity.ID]) {
    #expect(Self.directory.search(typed).best.map(\.activity.id) == ids)
  }

  @Test func `what has the name only in part is named besides`() {
    let search = Self.directory.search("humanitas")
    #expect(search.others.map(\.id) == ["humanitas-noord"])
    #expect(search.similar == [])
  }

  @Test func `an old name and another name are told from today's`() {
    #expect(Self.directory.search("sensoor").best.first?.via == .formerName)
    #expect(Self.directory.search("open tafel").best.first?.via == .otherName)
    #expect(Self.directory.search("luisterlijn").best.map(\.via) == [nil])
  }

  @Test(arguments: [
    ("luisterlijm", ["lijn"]), ("senssor", ["lijn"]), ("rowcafe", ["cafe"]),
    ("humnaitas", ["cafe", "humanitas-noord", "tandem"]), ("qqqqqq", []), ("zz", []),
  ])
  func `a slip of the hand is asked back`(_ typed: String, _ ids: [Activity.ID]) {
    let search = Self.directory.search(typed)
    #expect(search.best == [])
    #expect(search.similar.map(\.id) == ids)
  }

  @Test func `what ended leads to what there is today, also where it goes round`() throws {
    let directory = Self.directory
    let ended = directory.succession(of: try #require(directory["oud"]))
    #expect(ended.passed.map(\.id) == ["oud", "ouder"])
    #expect(ended.today.map(\.id) == ["lijn", "loket"])
    let going = directory.succession(of: try #require(directory["lijn"]))
    #expect(going.passed == [])
    #expect(going.today.map(\.id) == ["lijn"])
    let closed = directory.succession(of: try #require(directory["stil"]))
    #expect(closed.passed.map(\.id) == ["stil"])
    #expect(closed.today == [])
  }

  @Test func `the census counts what is on by age, and names the oldest first`() {
    let activities =
      (1...12).map { Activity.sample("m\($0)", assured: "20\(10 + $0)") } + [
        .sample("line", kinds: [.helpline], assured: "2026-05-01"),
        .sample("new", kinds: [.helpline], assured: "2026-11-01"),
        .sample("fresh", assured: "2026-05-01"), .sample("undated", assured: nil),
        .sample("ended", assured: "1999", status: .defunct),
      ]
    let census = DirectoryCensus(activities, today: Samples.today)
    #expect(census.counts == [.active: 16, .defunct: 1])
    #expect(census.helpLines == .init(fresh: 1, stale: 1, undated: 0))
    #expect(census.others == .init(fresh: 1, stale: 12, undated: 1))
    #expect(census.oldest.map(\.id.rawValue) == (1...10).map { "m\($0)" })
  }
}
