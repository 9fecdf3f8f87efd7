import Guidance
import Testing

struct PlaceIndexTests {
  @Test(arguments: [
    ("Enschede", "Enschede"), ("  enschede ", "Enschede"), ("ENSCHEDÉ", "Enschede"),
    ("s hertogenbosch", "'s-Hertogenbosch"), ("’s-Hertogenbosch", "'s-Hertogenbosch"),
    ("den bosch", "'s-Hertogenbosch"), ("zwartewaterland", "Zwartewaterland"),
  ])
  func `a place is found however it is typed`(_ typed: String, _ name: String) throws {
    #expect(try #require(Samples.place(typed)).name == name)
  }

  @Test(arguments: [
    "Hengelo (Overijssel)", "hengelo (o)", "Hengelo, Ov", "Hengelo (Hengelo)", "GM0164", "gm0164",
  ])
  func `a province, a municipality or a code decides between equal names`(_ typed: String) throws {
    #expect(try #require(Samples.place(typed)).municipality.code.description == "GM0164")
  }

  @Test func `an abbreviated province decides too`() throws {
    #expect(try #require(Samples.place("Hengelo (Gld)")).municipality.name == "Bronckhorst")
  }

  @Test func `equal names are offered, the larger first`() {
    guard case .ambiguous(let candidates) = Samples.places.look(up: "hengelo") else {
      Issue.record("not ambiguous")
      return
    }
    #expect(
      Place.distinctNames(of: candidates) == ["Hengelo (Overijssel)", "Hengelo (Gelderland)"]
    )
  }

  @Test(arguments: ["75", "751", "7511", "7511AB", "7511 ab", " 7511  AB "])
  func `of a postcode only the first two digits count`(_ typed: String) throws {
    let place = try #require(Samples.place(typed))
    #expect(place.name == "Enschede")
    #expect(place.precision == .region)
  }

  @Test(arguments: ["7", "75110", "7511 ABC", "75 AB", "99", "GM9999", "Atlantis", ""])
  func `what is no place is unknown`(_ typed: String) {
    #expect(Samples.places.look(up: typed) == .unknown(nearest: []))
  }

  @Test(arguments: [
    ("Enshcede", ["Enschede"]), ("Bokelo", ["Boekelo"]), ("Hengeloo", ["Hengelo"]),
    ("Genemuid", ["Genemuiden"]),
  ])
  func `a misspelt place has near ones`(_ typed: String, _ names: [String]) {
    #expect(Samples.places.look(up: typed) == .unknown(nearest: names))
  }

  @Test func `a municipality stands at its main place`() throws {
    let whole = try #require(Samples.place("GM0153"))
    #expect(whole.point == Samples.place("Enschede")?.point)
    #expect(whole.precision == .municipality)
  }

  @Test func `a distance is right to a tenth of a kilometre`() throws {
    let enschede = try #require(Samples.place("Enschede")?.point)
    let hengelo = try #require(Samples.place("GM0164")?.point)
    // By the haversine formula: 8.76 km.
    #expect(abs(enschede.kilometres(to: hengelo) - 8.756) < 0.01)
    // Groningen to Maastricht: 270.4 km.
    let far = Point(latitude: 53.2192, longitude: 6.5667)
      .kilometres(to: Point(latitude: 50.8483, longitude: 5.6889))
    #expect(abs(far - 270.379) < 0.1)
    #expect(enschede.kilometres(to: enschede) == 0)
  }
}
