package import Screening

/// A step that somebody chose, and how it will be taken.
package struct Plan: Equatable, Sendable {
  package var step: Step
  package var moment: Moment?
  /// Where, or how, in the person's own words.
  package var place: String?
  /// With whom.
  package var company: String?
  /// What to say first, when one rings or comes in.
  package var opening: String?

  /// What will be done.
  package enum Step: Equatable, Sendable {
    case activity(Activity.ID)
    /// In the person's own words.
    case own(String)
  }

  /// When it will be done.
  package enum Moment: Equatable, Sendable {
    case day(CalendarDay, TimeOfDay?)
    /// In the person's own words, such as "after the holidays".
    case words(String)
  }

  /// Makes a plan; everything but the step may come later.
  package init(
    step: Step,
    moment: Moment? = nil,
    place: String? = nil,
    company: String? = nil,
    opening: String? = nil
  ) {
    self.step = step
    self.moment = moment
    self.place = place
    self.company = company
    self.opening = opening
  }
}

extension Plan {
  /// The plan to begin with for an activity: its next date, its place and its first step.
  package init(for match: Match, in voice: Voice) {
    let activity = match.activity
    self.init(
      step: .activity(activity.id),
      moment: match.next.map { .day($0, activity.schedule.opens) },
      place: activity.location.address ?? activity.location.place,
      opening: activity.contact.firstStep?[voice]
    )
  }
}
