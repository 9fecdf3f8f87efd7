package import Screening

/// Which path asks for which needs, elements and kinds: the content of `Activities/paths.json`.
///
/// Source: instruments.md 4.5, after S46.
package struct PathTable: Equatable, Sendable {
  package let version: String
  package let source: String
  package let paths: [Path: Row]
  /// What helps against each cause; one criterion is enough.
  package let causes: [Cause: [Criterion]]
  /// What counts as practice, or as meeting with somebody beside you; one is enough.
  package let guided: [Criterion]
  /// What is a bare meeting when it is not guided; one is enough.
  package let bare: [Criterion]
  /// What teaches or gives a role; one is enough.
  package let growth: [Criterion]
  /// What does something for others; one is enough.
  package let giving: [Criterion]
  /// Whom to go to when nothing else fits, the first first.
  package let fallback: [Activity.ID]
  /// Help lines for danger, which the safety net shows and a mixed list of suggestions does not.
  package let crisis: [Activity.ID]
  /// Professionals to talk to; one of them is in every list when the course is chronic.
  package let professionals: [Activity.ID]

  /// What one path asks for.
  package struct Row: Equatable, Sendable {
    /// The best of them counts.
    package let wants: [Want]
    package let bareMeetings: BareMeetings
    /// Whether the first suggestion is guided, and one teaches or gives a role.
    package let beginsGuided: Bool

    /// Makes a row.
    package init(wants: [Want], bareMeetings: BareMeetings, beginsGuided: Bool) {
      self.wants = wants
      self.bareMeetings = bareMeetings
      self.beginsGuided = beginsGuided
    }
  }

  /// Whether somebody is sent to a meeting where nobody stands beside them.
  package enum BareMeetings: String, CaseIterable, Sendable {
    case welcome
    /// Not as the first suggestion.
    case later
    case never
  }

  /// One thing that a path asks for.
  package struct Want: Equatable, Sendable {
    package let criterion: Criterion
    /// From 1 (a little) to 4 (just this).
    package let strength: Int
    /// It counts only with one of these; always when there are none.
    package let barriers: Set<MeetingBarrier>
    /// It counts only in one of these courses; in all when there are none.
    package let courses: Set<Course>

    /// Makes a want.
    package init(
      criterion: Criterion,
      strength: Int,
      barriers: Set<MeetingBarrier> = [],
      courses: Set<Course> = []
    ) {
      self.criterion = criterion
      self.strength = strength
      self.barriers = barriers
      self.courses = courses
    }
  }

  /// Makes the table.
  package init(
    version: String,
    source: String,
    paths: [Path: Row],
    causes: [Cause: [Criterion]],
    guided: [Criterion],
    bare: [Criterion],
    growth: [Criterion],
    giving: [Criterion],
    fallback: [Activity.ID],
    crisis: [Activity.ID],
    professionals: [Activity.ID]
  ) {
    self.version = version
    self.source = source
    self.paths = paths
    self.causes = causes
    self.guided = guided
    self.bare = bare
    self.growth = growth
    self.giving = giving
    self.fallback = fallback
    self.crisis = crisis
    self.professionals = professionals
  }
}

extension PathTable.Row {
  /// What counts for one person, the strongest first.
  func wants(for profile: Profile) -> [PathTable.Want] {
    wants.filter {
      ($0.barriers.isEmpty || !$0.barriers.isDisjoint(with: profile.barriers))
        && ($0.courses.isEmpty || profile.course.map($0.courses.contains) ?? false)
    }
    .sorted { $0.strength > $1.strength }
  }
}
