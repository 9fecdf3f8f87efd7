import Content
import Guidance
import Presentation
import Screening
import Testing

/// The names of the letter of 2012: each is found, and leads to what there is today.
struct LetterTests {
  private static let today = CalendarDay(number: 20_780)  // 2026-11-23

  /// A name, the row or rows that have it, and where it leads today.
  struct Name: CustomTestStringConvertible, Sendable {
    let typed: String
    let ids: [Activity.ID]
    let today: [Activity.ID]
    var testDescription: String { typed }

    init(_ typed: String, _ ids: [Activity.ID], today: [Activity.ID]? = nil) {
      self.typed = typed
      self.ids = ids
      self.today = today ?? ids
    }
  }

  static let names = [
    Name("De Zonnebloem", ["zonnebloem"]), Name("Humanitas", ["humanitas"]),
    Name("Unie van Vrijwilligers", ["uvv"]), Name("Rode Kruis", ["rode-kruis"]),
    Name("Nederlandse Rode Kruis", ["rode-kruis"]), Name("Netwerk DAK", ["netwerk-dak"]),
    Name("kerk", ["kerken"], today: ["netwerk-dak"]),
    Name("church networks", ["kerken"], today: ["netwerk-dak"]),
    Name("Coalitie Erbij", ["coalitie-erbij"], today: ["sociaal-werk"]),
    Name("Een tegen eenzaamheid", ["een-tegen-eenzaamheid"], today: ["sociaal-werk"]),
    Name("Leger des Heils", ["bij-bosshardt"]), Name("Bij Bosshardt", ["bij-bosshardt"]),
    Name("Mezzo", ["mantelzorglijn"]), Name("MantelzorgNL", ["mantelzorglijn"]),
    Name("MOgroep", ["sociaal-werk-nederland"], today: ["sociaal-werk"]),
    Name("Sociaal Werk Nederland", ["sociaal-werk-nederland"], today: ["sociaal-werk"]),
    Name("Nationaal Ouderenfonds", ["oldstars", "ouderenfonds-zilverlijn"]),
    Name("Resto VanHarte", ["resto-vanharte"]), Name("Resto Van Harte", ["resto-vanharte"]),
    Name("sensoor", ["luisterlijn"]), Name("De Luisterlijn", ["luisterlijn"]),
    Name("Langste tafel", ["langste-tafel"], today: ["resto-vanharte", "sociaal-werk"]),
    Name("the longest table", ["langste-tafel"], today: ["resto-vanharte", "sociaal-werk"]),
    Name("Week tegen Eenzaamheid", ["week-tegen-eenzaamheid"], today: ["sociaal-werk"]),
    Name("Week van de Eenzaamheid", ["week-tegen-eenzaamheid"], today: ["sociaal-werk"]),
    Name("open tafel", ["open-tafels"], today: ["sociaal-werk", "resto-vanharte"]),
    Name("wijktafel", ["open-tafels"], today: ["sociaal-werk", "resto-vanharte"]),
    Name("buurtrestaurant", ["open-tafels"], today: ["sociaal-werk", "resto-vanharte"]),
    Name("Buren die koken", ["buren-koken"], today: ["thuisgekookt", "thuisgekookt-koken"]),
    Name("neighbours who cook", ["buren-koken"], today: ["thuisgekookt", "thuisgekookt-koken"]),
    Name("Thuisgekookt", ["thuisgekookt"]),
    Name("Thuisafgehaald", ["thuisgekookt", "thuisgekookt-koken"]),
    Name(
      "Dorpshulp Haskerdijken",
      ["dorpshulp-haskerdijken"],
      today: ["sociaal-werk", "nlvoorelkaar"]
    ),
    Name("Burendag", ["burendag"]),
    Name("Oranje Fonds", ["oranje-fonds"], today: ["burendag", "nldoet", "maatjesgezocht"]),
    Name(
      "Op stap met oma",
      ["op-stap-met-oma"],
      today: ["omas-soep", "omas-soep-vrijwilliger", "oopoeh"]
    ),
    Name("Vier het Leven", ["vier-het-leven"]),
    Name(
      "sociale vaardigheden",
      ["sociale-vaardigheden"],
      today: ["sociaal-werk", "creatief-leven"]
    ),
    Name(
      "maatschappelijk werk",
      ["sociale-vaardigheden"],
      today: ["sociaal-werk", "creatief-leven"]
    ),
    Name("social skills", ["sociale-vaardigheden"], today: ["sociaal-werk", "creatief-leven"]),
    Name("cursus Rode Kruis", ["vrienden-maken"], today: ["creatief-leven", "sociaal-werk"]),
    Name(
      "Vrienden maken kun je leren",
      ["vrienden-maken"],
      today: ["creatief-leven", "sociaal-werk"]
    ),
    Name("psychotherapie", ["psychotherapie"], today: ["huisarts"]),
    Name("(psycho)therapie", ["psychotherapie"], today: ["huisarts"]),
    Name("therapy", ["psychotherapie"], today: ["huisarts"]),
    Name("YD/", ["yd"], today: ["sociaal-werk"]),
    Name("roze ouderen", ["webcommunity-roze-ouderen"], today: ["roze50"]),
    Name("Roze Loper", ["roze-loper"], today: ["roze50"]),
    Name("Tolerantiescan", ["roze-loper"], today: ["roze50"]),
    Name(
      "databank Effectieve Sociale Interventies",
      ["effectieve-interventies"],
      today: ["creatief-leven"]
    ),
    Name("GGD monitor", ["ggd-monitor"], today: ["sociaal-werk"]),
    Name("wmo", ["sociaal-werk"]), Name("Wmo-loket", ["sociaal-werk"]),
    Name("Wmo desk", ["sociaal-werk"]),
  ]

  @Test(arguments: names)
  func `a name of the letter is found, and leads to what there is today`(name: Name) throws {
    let directory = try Shipped.library().activities().directory(withPlaces: false)
    let search = directory.search(name.typed)
    #expect(search.best.map(\.activity.id) == name.ids)
    let today = search.best.flatMap { directory.succession(of: $0.activity).today.map(\.id) }
    #expect(Set(today) == Set(name.today))
    for id in name.today { #expect(directory[id]?.status == .active) }
  }

  @Test func `what ended or is no place to go to is suggested to nobody`() throws {
    let library = try Shipped.library().activities()
    let directory = try library.directory(withPlaces: true)
    let never = directory.activities.filter { $0.status != .active }
    #expect(never.count == 19)
    #expect(never.allSatisfy { $0.elements.isEmpty && $0.needs.isEmpty && !$0.isForToday })
    guard case .place(let place) = try library.places().look(up: "Enschede") else {
      Issue.record("no place")
      return
    }
    for path in Path.allCases.map(Optional.init) + [nil] {
      for ages in [20...20, 43...43, 80...80] {
        for limit in [Directory.mixedLimit, 1000] {
          let profile = Profile(ages: ages, place: place, path: path)
          let matches = directory.suggestions(for: profile, today: Self.today, limit: limit)
          #expect(matches.allSatisfy { $0.activity.status == .active })
        }
      }
    }
  }

  @Test func `everything that ended leads to something that is on`() throws {
    let directory = try Shipped.library().activities().directory(withPlaces: false)
    for activity in directory.activities where activity.status != .active {
      #expect(!directory.succession(of: activity).today.isEmpty, "\(activity.id)")
    }
  }

  @Test func `every shipped text is there in both languages`() throws {
    let bundle = try #require(try ContentDirectory.locate().first)
    let files = FoundFile.inside(bundle.path + "/Activities", name: "Activities")
    let findings = Material(files, today: Self.today).diagnostics()
    #expect(findings.filter { $0.check == "texts-in-both-languages" } == [])
  }
}
