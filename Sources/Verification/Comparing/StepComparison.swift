import Content

/// Compares the derivation of a result with the derived one, step by step.
enum StepComparison {
  /// Every step that fails, in the order in which the steps are taken.
  static func findings(_ said: [JSON], _ derived: [JSON]) -> [(step: String, message: String)] {
    var findings: [(step: String, message: String)] = []
    var (used, places): (Set<Int>, [Int]) = ([], [])
    for step in derived {
      guard let place = match(step, said, derived, except: used) else {
        findings.append((label(step), "the result leaves this step out."))
        continue
      }
      used.insert(place)
      places.append(place)
      let rule = step["rule"]?.string ?? step["name"]?.string ?? ""
      let phrasing = Phrasing(step: label(step), subject: rule)
      findings += Comparison.differences(settled(said[place]), step).map(phrasing.finding)
    }
    var seen: Set<String> = []
    for (place, step) in said.enumerated() {
      let isTwice = !seen.insert(key(step)).inserted
      if used.contains(place) { continue }
      findings.append(
        (label(step), isTwice ? "the step stands there twice." : "the answers give no such step.")
      )
    }
    for (earlier, later) in zip(places, places.dropFirst()) where earlier > later {
      findings.append((label(said[later]), "the step stands before \(label(said[earlier]))."))
    }
    return findings
  }

  /// The step of a result that is about the same; one with the same rule, where there is one.
  private static func match(
    _ step: JSON,
    _ said: [JSON],
    _ derived: [JSON],
    except used: Set<Int>
  ) -> Int? {
    let free = said.indices.filter { !used.contains($0) && label(said[$0]) == label(step) }
    if let exact = free.first(where: { key(said[$0]) == key(step) }) { return exact }
    // One that is exactly another derived step is that step's.
    return free.first { place in !derived.contains { key($0) == key(said[place]) } }
  }

  /// A step whose condition has its codes in the order in which they are compared.
  private static func settled(_ step: JSON) -> JSON {
    guard step["when"] != nil else { return step }
    return JSON(
      .object(
        step.members.map { $0.name == "when" ? JSON.Member("when", $0.value.settled) : $0 }
      )
    )
  }

  /// Such as `score djg6.total`.
  private static func label(_ step: JSON) -> String {
    "\((step["step"]?.string ?? "step").shown) \((step["name"]?.string ?? "").shown)"
  }

  private static func key(_ step: JSON) -> String {
    "\(step["step"]?.string ?? "") \(step["name"]?.string ?? "") \(step["rule"]?.string ?? "")"
  }
}
