import Screening

extension Result {
  /// How long it has been there, and whether it may pass.
  func course(_ wording: Wording) -> String {
    guard assessment.lonelyNow == .yes else {
      return assessment.lonelyNow == .unknown ? wording(.courseUnknown) : ""
    }
    let course = assessment.course.conclusion
    var lines: [String] = []
    if isBereaved { lines.append(wording(.courseBereaved)) }
    // "It passes" is not what somebody in mourning needs to hear.
    if !isBereaved || course != .transient {
      lines.append(wording(key: "course.\(course.rawValue)") ?? "")
    }
    if let duration = answer("course", "D2", wording),
      !input.responses.chosen("course", "D2").contains(where: { $0 == "0" || $0 == "9" })
    {
      lines.append(wording(.courseBecause(duration)))
    }
    if assessment.flags.contains(.contradictory) { lines.append(wording(.flagContradictory)) }
    if course == .undetermined { lines.append(wording(.courseAgain)) }
    return lines.joined(separator: " ")
  }

  /// Whether the person lost somebody in the past two years.
  var isBereaved: Bool {
    input.responses.chosen("needs_b", "M5").contains { $0 == "a" || $0 == "g" }
  }
}
