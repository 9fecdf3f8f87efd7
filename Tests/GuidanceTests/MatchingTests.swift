import Guidance
import Screening
import Testing

struct MatchingTests {
  private func match(_ activity: Activity, _ profile: Profile, today: CalendarDay = Samples.today)
    -> Match?
  {
    Directory([activity], table: .sample, places: Samples.places)
      .suggestions(for: profile, today: today, limit: 50).first
  }

  private func words(_ match: Match?) -> [String] {
    (match?.reasons.map(\.description) ?? []) + (match?.barriers.map(\.description) ?? [])
  }

  @Test(arguments: [Activity.Status.inactive, .defunct, .temporarilyClosed])
  func `what is not active is never shown`(_ status: Activity.Status) {
    #expect(match(.sample("a", status: status), Profile()) == nil)
  }

  @Test func `a local activity is for its municipality and fifteen kilometres around`() throws {
    let enschede = try #require(Samples.enschede)
    let local = Activity.sample("a", area: .municipalities([enschede]), place: "Enschede")
    #expect(match(local, Profile()) == nil)
    let own = match(local, Profile(place: Samples.place("Boekelo")))
    #expect(own?.distance == 0)
    #expect(words(own) == ["near:municipality"])
    let near = match(local, Profile(place: Samples.place("GM0164")))
    #expect(near?.distance == 9)
    #expect(words(near) == ["near:9"])
    #expect(match(local, Profile(place: Samples.place("Den Bosch"))) == nil)
  }

  @Test func `a region of postcodes never claims a municipality`() throws {
    let enschede = try #require(Samples.enschede)
    let local = Activity.sample("a", area: .municipalities([enschede]), place: "Enschede")
    #expect(words(match(local, Profile(place: Samples.place("7511")))) == ["near:1"])
  }

  @Test func `a few kilometres are far for somebody bound to home`() throws {
    let enschede = try #require(Samples.enschede)
    let local = Activity.sample("a", area: .municipalities([enschede]), place: "Enschede")
    let profile = Profile(place: Samples.place("GM0164"), barriers: [.transport])
    #expect(words(match(local, profile)) == ["far"])
  }

  @Test(arguments: [
    (18...18, true), (17...17, false), (30...30, true), (31...31, false), (16...17, false),
    (18...29, true),
  ])
  func `ages are limits without a margin`(_ ages: ClosedRange<Int>, _ fits: Bool) {
    #expect((match(.sample("a", ages: (18, 30)), Profile(ages: ages)) != nil) == fits)
  }

  @Test func `a band that reaches over a limit of age says so`() {
    let profile = Profile(ages: 45...59)
    #expect(words(match(.sample("a", ages: (55, nil)), profile)) == ["age_unknown"])
    #expect(words(match(.sample("a", ages: (18, nil)), profile)) == [])
  }

  @Test func `somebody whose age is unknown is not taken for a child`() {
    #expect(match(.sample("kindertelefoon", kinds: [.helpline], ages: (8, 18)), Profile()) == nil)
    #expect(words(match(.sample("a", ages: (60, nil)), Profile())) == ["age_unknown"])
    #expect(words(match(.sample("a", ages: (18, nil)), Profile())) == [])
  }

  @Test func `a line for children is not shown to an adult`() {
    let line = Activity.sample("kindertelefoon", kinds: [.helpline], ages: (8, 18))
    #expect(match(line, Profile(ages: 30...44)) == nil)
    #expect(match(line, Profile(ages: 16...17)) != nil)
  }

  @Test(
    arguments: [
      (Cost.Level.free, Profile.Purse.free, ["free"]), (nil, .free, ["cost"]),
      (.paid, .little, ["cost"]), (.low, .little, []), (.paid, .any, []), (nil, .any, []),
    ] as [(Cost.Level?, Profile.Purse, [String])]
  )
  func `cost is a reason or a barrier where money matters`(
    _ level: Cost.Level?,
    _ purse: Profile.Purse,
    _ expected: [String]
  ) {
    #expect(words(match(.sample("a", cost: level), Profile(purse: purse))) == expected)
  }

  @Test(arguments: [Cost.Level.low, .paid])
  func `what costs something is left out when only free will do`(_ level: Cost.Level) {
    #expect(match(.sample("a", cost: level), Profile(purse: .free)) == nil)
  }

  @Test func `what must be there is there, or not known`() {
    let profile = Profile(musts: [.wheelchair])
    #expect(match(.sample("a", access: [.transport]), profile) == nil)
    #expect(words(match(.sample("a", access: [.wheelchair]), profile)) == [])
    #expect(words(match(.sample("a"), profile)) == ["access_unknown"])
    #expect(words(match(.sample("a", access: [.online]), profile)) == [])
  }

  @Test func `somebody who cannot leave the house is not sent to a meeting`() {
    let profile = Profile(musts: [.remote])
    #expect(match(.sample("a", setting: .group), profile) == nil)
    #expect(match(.sample("a", setting: .oneToOne, access: [.wheelchair]), profile) == nil)
    #expect(words(match(.sample("a", setting: .oneToOne), profile)) == ["access_unknown"])
    #expect(words(match(.sample("a", access: [.home]), profile)) == [])
  }

  @Test func `a language is spoken, not spoken, or not known`() {
    let profile = Profile(spoken: "en")
    #expect(words(match(.sample("a", languages: ["nl", "en"]), profile)) == ["spoken:en"])
    #expect(match(.sample("a", languages: ["nl"]), profile) == nil)
    #expect(words(match(.sample("a"), profile)) == ["access_unknown"])
    #expect(words(match(.sample("a", languages: ["nl"]), Profile(spoken: "nl"))) == [])
    #expect(
      words(match(.sample("a", languages: ["en"]), Profile(musts: [.english]))) == ["spoken:en"]
    )
  }

  @Test func `what is meant for some is shown to those only`() {
    let grief = Activity.sample("a", kinds: [.grief], circumstances: [.bereaved])
    #expect(match(grief, Profile()) == nil)
    #expect(words(match(grief, Profile(circumstances: [.bereaved]))) == ["circumstance:bereaved"])
    let carers = Activity.sample("a", circumstances: [.carer])
    #expect(words(match(carers, Profile(barriers: [.carer]))) == ["circumstance:carer"])
  }

  @Test func `whoever needs another language sees what is for newcomers, and is not called one`() {
    let desk = Activity.sample("a", circumstances: [.newcomer], languages: ["en"])
    #expect(match(desk, Profile()) == nil)
    #expect(words(match(desk, Profile(spoken: "en"))) == ["spoken:en"])
  }

  @Test func `a season is looked at`() throws {
    let summer = Activity.sample("a", schedule: Schedule(months: try #require(Months("7-9"))))
    #expect(match(summer, Profile()) == nil)
    let july = try #require(CalendarDay("2026-07-01"))
    #expect(match(summer, Profile(), today: july) != nil)
  }

  @Test func `somebody who avoids crowds is not sent to large groups`() {
    let profile = Profile(path: .meeting, modifiers: [.smallScale])
    #expect(match(.sample("a", setting: .group), profile) == nil)
    let small = match(.sample("a", setting: .smallGroup), profile)
    #expect(words(small) == ["path:meeting", "cause:introversion"])
  }

  @Test func `an evening is known to fit, or has no fixed hours`() {
    let profile = Profile(dayPart: .evening)
    #expect(match(.sample("a", schedule: Schedule(opens: TimeOfDay("10:00"))), profile) == nil)
    #expect(match(.sample("a", schedule: Schedule(opens: TimeOfDay("19:00"))), profile) != nil)
    #expect(match(.sample("a", setting: .group), profile) == nil)
    #expect(match(.sample("a", setting: .oneToOne), profile) != nil)
  }

  @Test func `age of a fact, waiting lists, doubts and doors kept by others are barriers`() {
    let barriers = words(
      match(
        .sample("a", gatekeeper: .gp, waiting: true, assured: "2019", doubt: true),
        Profile()
      )
    )
    #expect(barriers == ["waiting_list", "checked:2019", "only_through_professional", "doubt"])
    #expect(words(match(.sample("a", assured: nil), Profile())) == ["checked:unknown"])
  }

  @Test func `a want counts only where its condition holds`() {
    let help = Activity.sample("a", elements: [.practicalSupport])
    #expect(match(help, Profile(path: .meeting)) == nil)
    #expect(words(match(help, Profile(barriers: [.transport], path: .meeting))) == ["path:meeting"])
    let role = Activity.sample("a", elements: [.meaningfulRole])
    #expect(match(role, Profile(path: .meeting)) == nil)
    #expect(words(match(role, Profile(path: .meeting, course: .chronic))) == ["path:meeting"])
  }

  @Test func `an entry that claims everything does not gain by it`() throws {
    let everything = Activity.sample(
      "a",
      elements: WorkingElement.allCases,
      needs: ActivityNeed.allCases,
      setting: .oneToOne
    )
    let profile = Profile(path: .skills, causes: Set(Cause.allCases))
    let causes = try #require(match(everything, profile)).reasons.count {
      if case .cause = $0 { true } else { false }
    }
    #expect(causes == 3)
  }
}

struct OrderTests {
  private func ids(_ activities: [Activity], _ profile: Profile) -> [Activity.ID] {
    Directory(activities, table: .sample).suggestions(for: profile, today: Samples.today)
      .map(\.activity.id)
  }

  @Test func `practice comes before a role for others, whatever their points`() {
    let role = Activity.sample(
      "a-role",
      kinds: [.volunteering, .befriending],
      elements: [.socialSkills, .meaningfulRole],
      setting: .oneToOne
    )
    let practice = Activity.sample(
      "b-practice",
      kinds: [.skills],
      elements: [.socialSkills],
      assured: nil
    )
    #expect(ids([role, practice, .socialWork], Profile(path: .skills)).first == "b-practice")
  }

  @Test func `a help line comes last`() {
    let meeting = Activity.sample("z", elements: [.meaningfulContact], assured: nil, doubt: true)
    #expect(ids([.helpLine, meeting], Profile(path: .closeness)) == ["z", "luisterlijn"])
  }

  @Test func `a path of practice without any guided activity begins at the desk for everything`() {
    let club = Activity.sample("club", kinds: [.sport], elements: [.meeting])
    #expect(ids([club, .socialWork], Profile(path: .both)).first == "sociaal-werk")
    #expect(ids([club], Profile(path: .both)) == [])
    #expect(ids([club], Profile(path: .meeting)) == ["club"])
  }

  @Test func `under sixty the desk for everything stands beside what is for the old`() {
    let old = Activity.sample("old", ages: (55, nil))
    #expect(
      ids([old, .socialWork], Profile(ages: 57...57, path: .closeness, causes: [.shyness]))
        == ["sociaal-werk"]
    )
    #expect(
      ids([old, .socialWork], Profile(ages: 57...57, path: .meeting)) == ["old", "sociaal-werk"]
    )
    #expect(ids([old, .socialWork], Profile(ages: 60...74, path: .meeting)) == ["old"])
  }
}
