import Content

/// Says in a sentence how a result differs from what was derived.
///
/// Conclusions, scores, cut-offs and rules are named; answers and dates only by their item.
struct Phrasing {
  /// Which step is compared, such as `score djg6.total`.
  let step: String
  /// The scale or rule of the step.
  var subject = ""

  /// What comes from the data files, and not from answers.
  private static let written: Set<String> = [
    "atLeast", "source", "tolerated", "minimumGap", "chronicSpan", "strongSpan", "recentSpan",
    "min", "max", "when", "passedOver", "id", "step", "name", "scale", "cutoff", "tally",
    "unscored",
  ]

  /// A step and a sentence about it.
  func finding(_ difference: Difference) -> (step: String, message: String) {
    let path = difference.path
    switch path.first {
    case "cutoffs"? where path.count > 1: return cutoff(difference, path[1])
    case "when"?:
      return ("rule \(subject)", "the condition in the result is not that of the data file.")
    case "passedOver"?:
      return (
        "rule \(subject)", "other rules stand before it in the data file than the result says."
      )
    case _ where Self.isPersonal(path): return (step, personal(difference))
    default: return (step, plain(difference))
    }
  }

  private func cutoff(_ difference: Difference, _ id: String) -> (String, String) {
    let step = "cut-off \(id.shown) of \(subject)"
    guard difference.path.last == "atLeast", let said = difference.said,
      let derived = difference.derived
    else {
      let short = Difference(
        path: Array(difference.path.dropFirst(2)),
        said: difference.said,
        derived: difference.derived,
        isOrder: difference.isOrder
      )
      return (step, plain(short))
    }
    return (
      step, "the result was measured against \(said.shown), the data file says \(derived.shown)."
    )
  }

  /// Whether a place holds what a person answered, or when.
  private static func isPersonal(_ path: [String]) -> Bool {
    path.contains("answers") || path.contains("measurements") || path.first == "missing"
      || ["today", "run", "sinceRelief"].contains(path.last)
  }

  private func personal(_ difference: Difference) -> String {
    let path = difference.path.filter { $0 != "past" && $0 != "code" }.map(\.shown)
    if path.last == "points", path.count > 2 {
      return "the points for \(path[1]) are not those that the data file gives."
    }
    let what = path.joined(separator: " ")
    if difference.isOrder { return "\(what): the order is not that of the items." }
    if difference.said == nil { return "the result leaves out: \(what)." }
    if difference.derived == nil { return "the result has what the input does not: \(what)." }
    return "\(what) is not as the input gives it."
  }

  private func plain(_ difference: Difference) -> String {
    let path = difference.path
    let name = path.last ?? ""
    let place = path.dropLast().map(\.shown).joined(separator: " ")
    let label = place.isEmpty ? "'\(name.shown)'" : "'\(name.shown)' of \(place)"
    let isWritten = Self.written.contains(name)
    if difference.isOrder {
      return path.isEmpty ? "the order is another." : "\(label): the order is another."
    }
    guard let derived = difference.derived else {
      return "the result has \(path.isEmpty ? "it" : label), which does not belong."
    }
    guard let said = difference.said else {
      return "the result leaves out \(path.isEmpty ? "it" : label)."
    }
    let lead = path == ["value"] || path.isEmpty ? "" : "\(label): "
    let origin = isWritten ? "the data file says" : "the answers give"
    return "\(lead)the result says \(said.shown), \(origin) \(derived.shown)."
  }
}
