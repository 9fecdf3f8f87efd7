import Content
import Guidance
import Screening
import Testing

struct DirectoryShippedTests {
  private static let today = CalendarDay(number: 20_780)  // 2026-11-23

  @Test func `every shipped row is used`() throws {
    let library = try Shipped.library().activities()
    let directory = try library.directory(withPlaces: true)
    #expect(library.refused == [])
    #expect(directory.activities.count > 90)
  }

  @Test func `the fallback, the lines for danger and the professionals are there`() throws {
    let library = try Shipped.library()
    let directory = try library.activities().directory(withPlaces: false)
    let table = try library.pathTable()
    for id in table.fallback + table.crisis + table.professionals {
      #expect(directory[id] != nil, "\(id)")
    }
    #expect(Set(table.paths.keys) == Set(Path.allCases))
  }

  @Test func `help lines come in the order of their table`() throws {
    let lines = try Shipped.library().activities().helpLines()
    #expect(lines.prefix(2).map(\.id) == ["nl-113", "nl-112"])
    #expect(lines.contains { $0.id == "luisterlijn" })
  }

  @Test(arguments: [
    "Enschede", "75", "GM0153", "Den Haag", "'s-Gravenhage", "Hof van Twente", "Groningen",
  ])
  func `a place is found`(_ name: String) throws {
    guard case .place = try Shipped.library().activities().places().look(up: name) else {
      Issue.record("not found")
      return
    }
  }

  @Test func `Hengelo is asked back`() throws {
    let places = try Shipped.library().activities().places()
    guard case .ambiguous(let candidates) = places.look(up: "Hengelo") else {
      Issue.record("not ambiguous")
      return
    }
    #expect(candidates.map(\.municipality.name) == ["Hengelo", "Bronckhorst"])
  }

  @Test(arguments: Path.allCases, ["Enschede", "Groningen", "Valkenswaard"])
  func `every path and place has a mixed list`(_ path: Path, _ name: String) throws {
    let library = try Shipped.library().activities()
    guard case .place(let place) = try library.places().look(up: name) else {
      Issue.record("no place")
      return
    }
    let directory = try library.directory(withPlaces: true)
    for ages in [16...17, 18...29, 45...59, 75...120] {
      let profile = Profile(ages: ages, place: place, path: path)
      let matches = directory.suggestions(for: profile, today: Self.today)
      #expect(matches.count == 5)
      #expect(Set(matches.flatMap(\.activity.kinds)).count >= 3)
      #expect(matches.contains { $0.isForToday })
      #expect(matches.count { $0.activity.isHelpLine } <= 1)
      if [.skills, .both].contains(path) {
        let first = try #require(matches.first).activity
        #expect(
          first.elements.contains(.socialSkills) || first.elements.contains(.realisticExpectations)
            || first.kinds.contains(.skills) || first.kinds.contains(.befriending)
        )
      }
    }
  }
}
