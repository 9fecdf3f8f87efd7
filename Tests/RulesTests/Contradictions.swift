import Screening

extension Assessment {
  /// Conclusions that cannot stand beside each other, whatever was answered.
  ///
  /// Every enumeration asks this of every sheet. What each line says is instruments.md 3.3 to 3.6,
  /// 4.5 and 5.4, and contract 4.
  var contradictions: [String] {
    var found: [String] = []
    func never(_ isBroken: Bool, _ what: String) { if isBroken { found.append(what) } }
    let isLonely = lonelyNow == .yes

    never((course.conclusion == .none) != (lonelyNow == .no), "a course of none is: not lonely now")
    never((course.selfReport == .none) != (lonelyNow == .no), "a report of none is: not lonely now")
    if lonelyNow == .unknown {
      never(course.conclusion != .undetermined, "unknown loneliness leaves the course open")
      never(course.selfReport != .undetermined, "unknown loneliness leaves the report open")
    }
    let hasRun = course.history == .chronic || course.history == .chronicStrong
    never(hasRun && !isLonely, "a run goes on until now")
    // The table of 3.6 has no confidence beside none and beside what stays open.
    let isOpen = course.selfReport == .undetermined && course.conclusion == .undetermined
    never(
      (course.confidence == nil) != (course.conclusion == .none || isOpen),
      "a confidence where something is concluded"
    )
    let isConflict = course.confidence == .conflict
    never(isConflict && course.conclusion != .undetermined, "a conflict is undetermined")
    never(
      isConflict != (course.conclusion == .undetermined && course.selfReport != .undetermined),
      "a clear report stays open only by a conflict"
    )
    never(
      course.confidence == .low && course.selfReport != .undetermined,
      "low is for open reports"
    )

    never(needs.isShown != isLonely, "a path is shown to who is lonely now")
    let meets = [.meeting, .meetingProvisional, .both].contains(needs.path)
    never(meets && needs.modifiers.contains(.noWish), "nobody is sent to meet people unwillingly")
    let network: [Modifier] = [.lostNetwork, .neverNetwork]
    never(network.allSatisfy(needs.modifiers.contains), "what never was is not lost")
    let practises = needs.path == .skills || needs.path == .both
    if let points = needs.skillsPoints {
      never(practises != (points >= 2), "practice is from two points")
      never(!(0...12).contains(points), "practice has 0 to 12 points")
    }
    if let points = needs.meetingPoints {
      never(meets && points < 2, "meeting is from two points")
      never(!(0...7).contains(points), "meeting has 0 to 7 points")
    }
    never(!needs.causes.values.allSatisfy((2...10).contains), "a cause has 2 to 10 points")

    let direct = flags.contains(.directOnly)
    let indirect = flags.contains(.indirectOnly)
    never(direct && indirect, "one of the two questions said more")
    never(direct && !isLonely, "who says so is lonely")
    never(indirect && !isLonely, "whose scale says so is lonely")
    never(flags.contains(.contradictory) && !isLonely, "only a lonely person contradicts it")
    never(flags.contains(.recovered) && lonelyNow != .no, "who recovered is not lonely now")

    let high = safety.contains(.phq2High)
    never(high && !safety.contains(.phq2Positive), "a high mood score is a positive one")
    let professional = safety.contains(.professionalContact)
    never(course.conclusion == .chronic && !professional, "a lasting course names a professional")
    for score in scores {
      let isSevere = ["5-6", "9-10", "11"].contains(score.band?.rawValue)
      never(isSevere && !(professional && isLonely), "the highest bands name a professional")
    }
    return found
  }
}
