/// What somebody finds there; the first kind of an activity is its main one.
package enum Kind: String, CaseIterable, Sendable {
  case meeting, helpline, information, skills, befriending, online
  case practicalHelp = "practical_help"
  case volunteering, therapy, meal, grief, sport, culture
}

/// The seven working elements of help against loneliness.
///
/// Source: S46 in instruments.md 4.1.
package enum WorkingElement: String, CaseIterable, Sendable {
  case activities, meeting
  case practicalSupport = "practical_support"
  case meaningfulContact = "meaningful_contact"
  case socialSkills = "social_skills"
  case realisticExpectations = "realistic_expectations"
  case meaningfulRole = "meaningful_role"
}

/// What an activity answers to in somebody's life; a need of an assessment is `Screening.Need`.
package enum ActivityNeed: String, CaseIterable, Sendable {
  case talkNow = "talk_now"
  case meetPeople = "meet_people"
  case oneCloseContact = "one_close_contact"
  case learnContact = "learn_contact"
  case dare
  case copeWithLoss = "cope_with_loss"
  case beUseful = "be_useful"
  case getOut = "get_out"
  case practical
}

/// What somebody is living through; an activity that names some is meant for those people.
package enum Circumstance: String, CaseIterable, Sendable {
  case bereaved, divorced, moved
  case noWork = "no_work"
  case carer
  case singleParent = "single_parent"
  case illOrDisabled = "ill_or_disabled"
  case lgbti, newcomer
  case littleDutch = "little_dutch"
  case student
  case littleMoney = "little_money"
  case autism
  case learningDisability = "learning_disability"
  case childrenLeft = "children_left"
}

/// What makes it hard for somebody to meet people (M6); a ``Barrier`` speaks of one activity.
package enum MeetingBarrier: String, CaseIterable, Sendable {
  case access, carer, money, transport, language, time
  case whereabouts = "where"

  /// The circumstance that this says as well; `nil` when it says none.
  package var circumstance: Circumstance? {
    switch self {
    case .access: .illOrDisabled
    case .carer: .carer
    case .money: .littleMoney
    case .language: .littleDutch
    case .transport, .time, .whereabouts: nil
    }
  }
}

/// With how many people an activity is done.
package enum Setting: String, CaseIterable, Sendable {
  case group
  case smallGroup = "small_group"
  case oneToOne = "one_to_one"
  case alone
}

/// How somebody can take part who cannot simply go there.
package enum Access: String, CaseIterable, Sendable {
  case home, phone, online, wheelchair, transport

  /// Whether one need not leave the house for it.
  package var isRemote: Bool {
    switch self {
    case .home, .phone, .online: true
    case .wheelchair, .transport: false
    }
  }
}
