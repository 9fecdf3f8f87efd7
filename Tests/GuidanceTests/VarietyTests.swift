import Guidance
import Screening
import TestSupport
import Testing

/// Rules that hold for whoever asks and whatever there is: 500 people, 50 directories.
struct VarietyTests {
  private struct Trial {
    let activities: [Activity]
    let directory: Directory
    let profile: Profile
    let suggestions: [Match]

    /// All that fits, not mixed.
    var all: [Match] { directory.suggestions(for: profile, today: Samples.today, limit: 500) }
  }

  private static let directories: [([Activity], Directory)] = (0..<50).map { seed in
    let activities = activities(seed: UInt64(seed))
    return (activities, Directory(activities, table: .sample, places: Samples.places))
  }

  private static let trials: [Trial] = (0..<500).map { number in
    var random = SeededGenerator(seed: UInt64(number))
    let (activities, directory) = directories[number / 10]
    let profile = profile(&random, activities)
    return Trial(
      activities: activities,
      directory: directory,
      profile: profile,
      suggestions: directory.suggestions(for: profile, today: Samples.today)
    )
  }

  private static func activities(seed: UInt64) -> [Activity] {
    var random = SeededGenerator(seed: 1_000_000 + seed)
    let areas = [Samples.enschede, Samples.hengelo].compactMap(\.self)
    var activities = (0..<60).map { number in
      let area = random.maybe(areas)
      return Activity.sample(
        "a\(number)",
        kinds: [Kind.allCases.randomElement(using: &random) ?? .meeting],
        elements: random.some(of: WorkingElement.allCases),
        needs: random.some(of: [.dare, .meetPeople]),
        setting: random.maybe(Setting.allCases),
        ages: (random.maybe([12, 18, 55, 60]), random.maybe([18, 30, 99])),
        circumstances: random.maybe([[.bereaved], [.lgbti]]) ?? [],
        languages: random.maybe([["nl"], ["nl", "en"]]) ?? [],
        area: area.map { .municipalities([$0]) } ?? .national,
        place: area == nil ? nil : "Enschede",
        cost: random.maybe(Cost.Level.allCases),
        access: random.some(of: [.online, .wheelchair]),
        today: Int.random(in: 0..<8, using: &random) == 0,
        waiting: Bool.random(using: &random),
        assured: random.maybe(["2026-11-01", "2025", "2019"]),
        doubt: Bool.random(using: &random),
        organization: "o\(Int.random(in: 0..<25, using: &random))"
      )
    }
    activities += [.helpLine, .socialWork, .sample("nl-113", kinds: [.helpline], today: true)]
    return activities
  }

  private static func profile(_ random: inout SeededGenerator, _ activities: [Activity]) -> Profile
  {
    Profile(
      ages: random.maybe([16...17, 18...29, 45...59, 57...57, 75...120]),
      place: random.maybe(["Enschede", "75", "GM0164"]).flatMap(Samples.place),
      purse: random.maybe(Profile.Purse.allCases),
      musts: Set(random.maybe([[.wheelchair], [.remote], [.daytime]]) ?? []),
      spoken: random.maybe(["en", "nl"]),
      circumstances: Set(random.maybe([[.bereaved], [.lgbti]]) ?? []),
      barriers: Set(random.some(of: MeetingBarrier.allCases)),
      path: random.maybe([.meeting, .skills, .both, .closeness, .undetermined]),
      modifiers: Set(random.maybe([[.smallScale], [.noWish]]) ?? []),
      causes: Set(random.some(of: Cause.allCases)),
      course: random.maybe(Course.allCases),
      declined: Set(activities.shuffled(using: &random).prefix(5).map(\.id))
    )
  }

  private static func isBare(_ activity: Activity) -> Bool {
    !activity.elements.contains {
      [.socialSkills, .realisticExpectations, .meaningfulRole].contains($0)
    }
      && !activity.kinds.contains(.skills)
      && !(activity.kinds.contains(.befriending)
        && !activity.settings.filter { [.oneToOne, .smallGroup].contains($0) }.isEmpty)
      && activity.elements.contains { [.meeting, .activities].contains($0) }
  }

  @Test func `there are at most five, each once`() {
    for trial in Self.trials {
      #expect(trial.suggestions.count <= 5)
      #expect(Set(trial.suggestions.map(\.activity.id)).count == trial.suggestions.count)
    }
  }

  @Test func `there is always something, unless all of it was declined`() {
    for trial in Self.trials where trial.suggestions.isEmpty {
      let last: [Activity.ID] =
        trial.profile.modifiers.contains(.noWish) ? ["luisterlijn", "nl-113"] : ["sociaal-werk"]
      let young = trial.profile.ages.map { $0.upperBound < 18 } ?? false
      #expect(
        last.allSatisfy { trial.profile.declined.contains($0) || (young && $0 == "luisterlijn") }
      )
    }
    #expect(Self.trials.count { $0.suggestions.isEmpty } < 20)
  }

  @Test func `what was declined never returns`() {
    for trial in Self.trials {
      #expect(trial.suggestions.allSatisfy { !trial.profile.declined.contains($0.activity.id) })
    }
  }

  @Test func `a path of practice never begins with a bare meeting, and skills has none`() {
    for trial in Self.trials {
      guard let path = trial.profile.path, let first = trial.suggestions.first else { continue }
      if [.skills, .both, .undetermined].contains(path), !trial.profile.modifiers.contains(.noWish)
      {
        #expect(!Self.isBare(first.activity))
      }
      if path == .skills {
        #expect(!trial.suggestions.contains { Self.isBare($0.activity) && !$0.activity.isHelpLine })
      }
    }
  }

  @Test func `at most one is a help line, and none is for danger`() {
    for trial in Self.trials where !trial.profile.modifiers.contains(.noWish) {
      #expect(trial.suggestions.count { $0.activity.isHelpLine } <= 1)
      #expect(!trial.suggestions.contains { $0.activity.id == "nl-113" })
    }
  }

  @Test func `somebody who wants no contact sees help lines only`() {
    let trials = Self.trials.filter { $0.profile.modifiers.contains(.noWish) }
    #expect(trials.count > 50)
    for trial in trials { #expect(trial.suggestions.allSatisfy { $0.activity.isHelpLine }) }
  }

  @Test func `one can be done today from home wherever one fits`() {
    for trial in Self.trials where !trial.profile.modifiers.contains(.noWish) {
      let all = trial.all
      guard all.contains(where: { $0.isForToday && $0.activity.id != "nl-113" }),
        trial.suggestions.count == 5
      else { continue }
      #expect(trial.suggestions.contains { $0.isForToday })
    }
  }

  @Test func `three kinds are there wherever three fit`() {
    for trial in Self.trials where !trial.profile.modifiers.contains(.noWish) {
      guard trial.suggestions.count == 5 else { continue }
      #expect(Set(trial.suggestions.compactMap(\.activity.kinds.first)).count >= 3)
    }
  }

  @Test func `under sixty it is never only for the old`() {
    for trial in Self.trials {
      let old = trial.suggestions.count { ($0.activity.eligibility.minimumAge ?? 0) >= 55 }
      let limit = trial.profile.ages.map { $0.upperBound < 60 ? 1 : 5 } ?? 2
      if trial.profile.modifiers.contains(.noWish) { continue }
      #expect(old <= limit)
      #expect(old < trial.suggestions.count || limit == 5 || old == 0)
    }
  }

  @Test func `an organization comes twice only when there is no other`() {
    for trial in Self.trials where !trial.profile.modifiers.contains(.noWish) {
      let organizations = Set(trial.suggestions.map(\.activity.organization))
      guard organizations.count < trial.suggestions.count else { continue }
      let all = trial.all
        .filter { !$0.activity.isHelpLine && ($0.activity.eligibility.minimumAge ?? 0) < 55 }
      #expect(Set(all.map(\.activity.organization)).subtracting(organizations).isEmpty)
    }
  }

  @Test func `the order in which activities come in does not matter`() {
    for (number, trial) in Self.trials.enumerated() where number % 5 == 0 {
      var random = SeededGenerator(seed: UInt64(number))
      let shuffled = Directory(
        trial.activities.shuffled(using: &random),
        table: .sample,
        places: Samples.places
      ).suggestions(for: trial.profile, today: Samples.today)
      #expect(shuffled == trial.suggestions)
    }
  }

  @Test func `the order is that of the points, and points are those of reasons and barriers`() {
    for trial in Self.trials {
      let all = trial.all
      let points = all.dropFirst().map(\.points)
      #expect(points == points.sorted(by: >))
      for (a, b) in zip(all.dropFirst(), all.dropFirst(2)) where a.points == b.points {
        let local = (a.activity.location.area != .national, b.activity.location.area != .national)
        #expect(local.0 == local.1 ? a.activity.id < b.activity.id : local.0)
      }
    }
  }

  @Test func `a reason never lowers and a barrier never raises`() throws {
    for match in Self.trials.flatMap(\.suggestions) {
      #expect(match.reasons.allSatisfy { $0.points >= 0 })
      #expect(match.barriers.allSatisfy { $0.points <= 0 })
    }
  }

  @Test func `a chronic course brings a professional`() {
    for trial in Self.trials where trial.profile.course == .chronic {
      guard trial.suggestions.count == 5, !trial.profile.modifiers.contains(.noWish),
        !trial.profile.declined.contains("sociaal-werk"), trial.profile.spoken != "en",
        trial.profile.musts.isEmpty
      else { continue }
      #expect(trial.suggestions.contains { $0.activity.id == "sociaal-werk" })
    }
  }
}
