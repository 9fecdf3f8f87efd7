import Guidance
import Presentation
import Screening

extension SelfCheck {
  /// Puts what the answers say about a person's circumstances in the profile that activities are
  /// chosen by.
  func learn(from interview: Interview) throws(Ending) {
    guard let result else { return }
    let declined = profile.declined
    let place = profile.place
    profile = Profile(result.assessment, interview.assessed)
    profile.declined = declined
    if case .text(let name)? = interview.input.responses["about_you", "Y2"] {
      if case .place(let found) = try materials.places().look(up: name) { profile.place = found }
    } else {
      profile.place = place
    }
  }

  /// Finds the place that was typed; `nil` when the question must be asked again.
  ///
  /// Only the name is kept: the letters of a postcode are dropped here.
  func settle(place text: String, inQuestion: Bool = true) throws(Ending) -> String? {
    let index = try materials.places()
    switch index.look(up: text) {
    case .place(let place):
      try dialogue.say(.placeTaken(PlaceText.text(place)))
      profile.place = place
      return PlaceText.key(place, typed: text, among: index)
    case .ambiguous(let places):
      let names = Place.distinctNames(of: places).prefix(Self.candidates)
      try dialogue.say(.placeAmbiguous(names.joined(separator: "\n  ")))
      if !inQuestion, let first = names.first { try dialogue.say(.placeCommand(first)) }
    case .unknown(let nearest):
      if nearest.isEmpty {
        try dialogue.say(inQuestion ? .placeUnknown : .placeUnknownHere)
      } else {
        try dialogue.say(.placeNearest(nearest.joined(separator: ", ")))
      }
    }
    return nil
  }

  /// A place that is taken back is not looked near.
  func forgetPlace() { profile.place = nil }

  private static let candidates = 9

  /// Shows the activities that fit best, each with what speaks for it and what may stand in the way.
  func suggest() throws(Ending) {
    shown = []
    try show(suggestions(for: profile))
  }

  /// Shows the best of what was not shown before.
  func suggestMore() throws(Ending) {
    var rest = profile
    rest.declined.formUnion(shown)
    let matches = try suggestions(for: rest)
    guard !matches.isEmpty else {
      shown = []
      return try dialogue.say(.noMoreActivities)
    }
    try show(matches)
  }

  private func suggestions(for profile: Profile) throws(Ending) -> [Match] {
    let directory = try materials.directory(profile.place != nil)
    var matches = directory.suggestions(for: profile, today: materials.today)
    guard profile.musts.contains(.english), matches.count < Directory.mixedLimit else {
      return matches
    }
    // Little is given in English: the best of the rest follows, and is said to be in Dutch.
    var rest = profile
    rest.musts.remove(.english)
    rest.declined.formUnion(matches.map(\.activity.id))
    matches += directory.suggestions(for: rest, today: materials.today)
    return Array(matches.prefix(Directory.mixedLimit))
  }

  private func show(_ matches: [Match]) throws(Ending) {
    cards = matches
    shown.formUnion(matches.map(\.activity.id))
    try dialogue.pause()
    if profile.modifiers.contains(.noWish) {
      // Whoever is content is offered nothing to do, and no line for danger as if it were fun.
      cards = []
      try dialogue.say(.activitiesNoWish)
      return try dialogue.say(.helpLinesShort)
    }
    try dialogue.say(profile.place == nil ? .activitiesIntroNational : .activitiesIntro)
    if profile.musts.contains(.english) { try dialogue.say(.activitiesSomeDutch) }
    for (number, match) in zip(1..., matches) {
      try dialogue.pause()
      try dialogue.say(ActivityCard(match, today: materials.today).text(number, wording))
    }
    try dialogue.pause()
    try dialogue.say(.helpLinesShort)
  }

  /// Shows one activity with everything that is known of it.
  func sayDetails(_ number: Int) throws(Ending) {
    guard let match = card(number) else { return try dialogue.say(.cardUnknown(cards.count)) }
    try dialogue.say(ActivityCard(match, today: materials.today).details(wording))
  }

  /// Takes an activity off the list, for good.
  func decline(_ number: Int) throws(Ending) {
    guard let match = card(number) else { return try dialogue.say(.cardUnknown(cards.count)) }
    profile.declined.insert(match.activity.id)
    try dialogue.say(.declinedActivity)
    // What was shown before these cards stays behind, so that the person keeps the place.
    var rest = profile
    rest.declined.formUnion(shown.subtracting(cards.map(\.activity.id)))
    let matches = try suggestions(for: rest)
    if matches.isEmpty { try suggest() } else { try show(matches) }
  }

  /// The card with a number from 1.
  func card(_ number: Int) -> Match? {
    cards.indices.contains(number - 1) ? cards[number - 1] : nil
  }

  /// Shows activities as asked for in words: `activiteiten in Enschede gratis`.
  func suggest(asAsked words: String) throws(Ending) {
    let request = ActivityRequest(words)
    if request.isFree { profile.purse = .free }
    if request.isRemote { profile.musts.insert(.remote) }
    if let place = request.place {
      guard try settle(place: place, inQuestion: false) != nil else { return }
    }
    try suggest()
  }
}

/// What stands behind the word *activities*: `in Enschede`, `gratis`.
struct ActivityRequest: Equatable {
  var place: String?
  var isFree = false
  /// On line, by phone or at home.
  var isRemote = false

  init(_ words: String) {
    var rest: [Substring] = []
    for word in words.split(separator: " ") {
      switch word {
      case "gratis", "free": isFree = true
      case "online", "thuis": isRemote = true
      case "in", "bij", "near", "rond", "de", "buurt": continue
      default: rest.append(word)
      }
    }
    place = rest.isEmpty ? nil : rest.joined(separator: " ")
  }
}
