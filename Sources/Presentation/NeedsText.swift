import Screening

extension Result {
  /// What may help, and which answers say so.
  func needs(_ wording: Wording) -> String {
    let needs = assessment.needs
    if needs.modifiers.contains(.noWish) { return wording(.needsNoWish) }
    guard needs.isShown else {
      return assessment.lonelyNow == .no ? wording(.needsNotShown) : wording(.needsUnknown)
    }
    var lines = [wording(key: "path.\(needs.path.rawValue)") ?? ""]
    lines += strongestCauses.compactMap { wording(key: "cause.\($0.rawValue)") }
    if needs.modifiers.contains(.smallScale) { lines.append(wording(.needsSmallScale)) }
    if let event = event(wording) { lines.append(wording(.needsEvent(event))) }
    // As a strength it may have been said already.
    if needs.modifiers.contains(.lostNetwork), !isBereaved, !strongest.contains(.strengthPast) {
      lines.append(wording(.needsLostNetwork))
    }
    if needs.modifiers.contains(.neverNetwork) { lines.append(wording(.needsNeverNetwork)) }
    return lines.joined(separator: "\n")
  }

  /// At most two causes that reach the mild cut-off, the strongest first; not introversion, which
  /// is a preference.
  var strongestCauses: [Cause] {
    guard [.skills, .both].contains(assessment.needs.path), !flatLists.contains("needs_a") else {
      return []
    }
    return Cause.allCases.filter { $0 != .introversion && assessment.needs.causes[$0] ?? 0 >= 7 }
      .sorted { (assessment.needs.causes[$0] ?? 0) > (assessment.needs.causes[$1] ?? 0) }
      .prefix(2).map(\.self)
  }

  /// What happened in the past two years, in the words of the list.
  private func event(_ wording: Wording) -> String? {
    let item = catalog.questionnaire("needs_b")?.item("M5")
    let named = input.responses.chosen("needs_b", "M5").filter { $0 != "z" && $0 != "j" }
      .compactMap { code in item?.options.first { $0.id == code }?.label.map { wording($0) } }
    return named.isEmpty ? nil : named.joined(separator: "; ")
  }

  /// Three small steps that fit, one of them for today; own texts, not validated.
  package func steps(_ wording: Wording) -> [String] {
    if assessment.needs.modifiers.contains(.noWish) { return [wording(.stepNoWish)] }
    let kind: String
    switch assessment.needs.path {
    case _ where assessment.lonelyNow == .no: kind = "enough"
    case .meeting, .meetingProvisional: kind = "meeting"
    case .skills: kind = "skills"
    case .both: kind = "both"
    case .closeness: kind = "closeness"
    case .none, .undetermined: kind = "open"
    }
    return ["today", "week", "later"].compactMap { wording(key: "step.\(kind).\($0)") }
  }
}
