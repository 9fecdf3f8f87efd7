import Screening

extension Check {
  /// The course is decided for every self-report and every history.
  static let combinationsComplete = Check(
    name: "combinations-complete",
    summary: "The table of combinations has every pair of a self-report and a history once."
  ) { material in
    guard let file = material.rules, let table = file.reading.document.root["combinations"] else {
      return []
    }
    var findings: [Diagnostic] = []
    var seen: Set<String> = []
    func find(_ json: JSON, _ message: String, _ remedy: String) {
      findings.append(
        file.reading.finding("combinations-complete", at: json.offset, message, remedy)
      )
    }
    for cell in table["cells"]?.elements ?? [] {
      guard let report = cell["selfReport"]?.string, let history = cell["history"]?.string else {
        continue
      }
      if !seen.insert("\(report) \(history)").inserted {
        find(cell, "'\(report)' with '\(history)' stands here twice", "Keep one of the two.")
      }
    }
    for report in Course.allCases {
      for history in HistoryClass.allCases
      where !seen.contains("\(report.rawValue) \(history.rawValue)") {
        find(
          table,
          "'\(report.rawValue)' with '\(history.rawValue)' is missing",
          "Say which course it makes."
        )
      }
    }
    return findings
  }
}
