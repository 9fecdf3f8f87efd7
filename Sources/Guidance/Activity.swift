package import Screening

/// Something to do or somebody to turn to; an HSDS *service*.
package struct Activity: Equatable, Sendable, Identifiable {
  package typealias ID = Identifier<Activity>

  package let id: ID
  package let status: Status
  package let organization: String
  package let name: LocalizedText
  /// One line: what happens there.
  package let summary: LocalizedText
  /// Never empty; the first is the main one.
  package let kinds: [Kind]
  package let elements: [WorkingElement]
  package let needs: [ActivityNeed]
  /// With how many people it is done, of which one can choose; none when not known.
  package let settings: [Setting]
  package let eligibility: Eligibility
  package let location: Location
  package let schedule: Schedule
  package let cost: Cost
  package let contact: Contact
  /// Ways to take part; none when not known.
  package let access: [Access]
  /// Whether it can be done today, from home.
  package let isForToday: Bool
  package let hasWaitingList: Bool
  package let trust: Trust
  /// Names that it had and that people may still look for.
  package let formerNames: [String]
  /// Other names and words under which people look for it today.
  package let otherNames: [String]
  /// Where to turn instead of what ended or is no place to go to; none for what goes on.
  package let replacedBy: [ID]

  /// The states of HSDS.
  package enum Status: String, CaseIterable, Sendable {
    case active, inactive, defunct
    case temporarilyClosed = "temporarily closed"
  }

  /// Describes an activity.
  package init(
    id: ID,
    status: Status = .active,
    organization: String,
    name: LocalizedText,
    summary: LocalizedText,
    kinds: [Kind],
    elements: [WorkingElement] = [],
    needs: [ActivityNeed] = [],
    settings: [Setting] = [],
    eligibility: Eligibility = Eligibility(),
    location: Location,
    schedule: Schedule = Schedule(),
    cost: Cost = Cost(),
    contact: Contact = Contact(),
    access: [Access] = [],
    isForToday: Bool = false,
    hasWaitingList: Bool = false,
    trust: Trust = Trust(),
    formerNames: [String] = [],
    otherNames: [String] = [],
    replacedBy: [ID] = []
  ) {
    self.id = id
    self.status = status
    self.organization = organization
    self.name = name
    self.summary = summary
    self.kinds = kinds
    self.elements = elements
    self.needs = needs
    self.settings = settings
    self.eligibility = eligibility
    self.location = location
    self.schedule = schedule
    self.cost = cost
    self.contact = contact
    self.access = access
    self.isForToday = isForToday
    self.hasWaitingList = hasWaitingList
    self.trust = trust
    self.formerNames = formerNames
    self.otherNames = otherNames
    self.replacedBy = replacedBy
  }
}

extension Activity {
  /// Whether it is there to be phoned or written to by somebody who needs to talk.
  package var isHelpLine: Bool { kinds.contains(.helpline) }

  /// Whether what is known of it was checked not too long ago.
  package func freshness(on day: CalendarDay) -> Freshness {
    Freshness(of: trust.assured, isHelpLine: isHelpLine, today: day)
  }
}
