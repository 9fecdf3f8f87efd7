import Guidance
import Screening

extension LocalizedText {
  init(same text: String) { self.init(dutch: text, english: text) }
}

extension Activity {
  /// An activity of which only what matters to a test is said.
  static func sample(
    _ id: String,
    kinds: [Kind] = [.meeting],
    elements: [WorkingElement] = [.meeting],
    needs: [ActivityNeed] = [],
    setting: Setting? = .group,
    ages: (Int?, Int?) = (nil, nil),
    circumstances: [Circumstance] = [],
    languages: [String] = [],
    gatekeeper: Eligibility.Gatekeeper? = nil,
    area: ServiceArea = .national,
    place: String? = nil,
    schedule: Schedule = Schedule(),
    cost: Cost.Level? = nil,
    access: [Access] = [],
    today: Bool = false,
    waiting: Bool = false,
    assured: String? = "2026-11-01",
    doubt: Bool = false,
    status: Status = .active,
    organization: String? = nil
  ) -> Activity {
    Activity(
      id: ID(id),
      status: status,
      organization: organization ?? id,
      name: LocalizedText(same: id),
      summary: LocalizedText(same: id),
      kinds: kinds,
      elements: elements,
      needs: needs,
      settings: setting.map { [$0] } ?? [],
      eligibility: Eligibility(
        minimumAge: ages.0,
        maximumAge: ages.1,
        circumstances: circumstances,
        languages: languages,
        gatekeeper: gatekeeper
      ),
      location: Location(area: area, place: place),
      schedule: schedule,
      cost: Cost(level: cost),
      access: access,
      isForToday: today,
      hasWaitingList: waiting,
      trust: Trust(
        assured: assured.flatMap { PartialDate($0) },
        doubt: doubt ? LocalizedText(same: "?") : nil
      )
    )
  }

  static let helpLine = sample(
    "luisterlijn",
    kinds: [.helpline, .online],
    elements: [.meaningfulContact],
    needs: [.talkNow],
    setting: .oneToOne,
    ages: (18, nil),
    access: [.phone],
    today: true
  )
  static let socialWork = sample(
    "sociaal-werk",
    kinds: [.skills, .practicalHelp],
    elements: [.socialSkills],
    setting: .oneToOne
  )
}

extension PathTable {
  private static let guided = [
    Criterion(elements: [.socialSkills, .realisticExpectations]), Criterion(kinds: [.skills]),
    Criterion(kinds: [.befriending], settings: [.oneToOne, .smallGroup]),
  ]

  /// Like the one that is shipped, and shorter.
  static let sample = PathTable(
    version: "1",
    source: "own",
    paths: [
      .meeting: Row(
        wants: [
          Want(criterion: Criterion(elements: [.meeting]), strength: 4),
          Want(
            criterion: Criterion(elements: [.practicalSupport]),
            strength: 4,
            barriers: [.transport]
          ),
          Want(criterion: Criterion(elements: [.activities]), strength: 3),
          Want(
            criterion: Criterion(elements: [.meaningfulRole]),
            strength: 3,
            courses: [.chronic]
          ),
        ],
        bareMeetings: .welcome,
        beginsGuided: false
      ),
      .skills: Row(
        wants: [
          Want(criterion: Criterion(elements: [.socialSkills]), strength: 4),
          Want(criterion: Criterion(kinds: [.befriending]), strength: 2),
          Want(criterion: Criterion(elements: [.meaningfulRole]), strength: 1),
        ],
        bareMeetings: .never,
        beginsGuided: true
      ),
      .both: Row(
        wants: [
          Want(criterion: Criterion(elements: [.socialSkills]), strength: 4),
          Want(criterion: Criterion(elements: [.meeting]), strength: 2),
        ],
        bareMeetings: .later,
        beginsGuided: true
      ),
      .closeness: Row(
        wants: [Want(criterion: Criterion(elements: [.meaningfulContact]), strength: 4)],
        bareMeetings: .welcome,
        beginsGuided: false
      ),
      .undetermined: Row(
        wants: [Want(criterion: Criterion(elements: [.meeting]), strength: 1)],
        bareMeetings: .later,
        beginsGuided: false
      ),
    ],
    causes: [
      .socialSkills: [Criterion(elements: [.socialSkills])],
      .shyness: [Criterion(needs: [.dare])],
      .introversion: [Criterion(settings: [.oneToOne, .smallGroup, .alone])],
      .confidence: [Criterion(elements: [.meaningfulRole])],
      .selfImage: [Criterion(elements: [.meaningfulRole])],
    ],
    guided: guided,
    bare: [Criterion(elements: [.meeting, .activities])],
    growth: [Criterion(elements: [.socialSkills, .meaningfulRole])],
    giving: [Criterion(kinds: [.volunteering])],
    fallback: ["sociaal-werk", "welzijn-op-recept"],
    crisis: ["nl-113"],
    professionals: ["sociaal-werk"]
  )
}
