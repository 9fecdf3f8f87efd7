import Presentation
import Verification

/// Verdicts as they are written, and how many there were.
struct VerdictReport {
  let format: OutputFormat
  private(set) var count = 0
  private(set) var failed = 0
  private var uncounted = 0
  private var hasFindings = false

  init(format: OutputFormat) { self.format = format }

  /// What is written about one result.
  mutating func text(of verdict: Verdict) -> String {
    count += 1
    if !verdict.findings.isEmpty { failed += 1 }
    uncounted += verdict.uncounted.count
    switch format {
    case .json: return verdict.findings.map { json($0) }.joined()
    case .text where verdict.findings.isEmpty: return Self.line(holding: verdict)
    case .text:
      return verdict.findings
        .map { "line \($0.line): \($0.step): \($0.message)".cleanedLine + "\n" }.joined()
    }
  }

  /// What is written after the last one.
  mutating func end() -> String {
    guard format == .json, count > 0 else { return "" }
    return hasFindings ? "\n]\n" : "[]\n"
  }

  /// How many held.
  var summary: String {
    var text = "\(count - failed) of \(count) \(count == 1 ? "result" : "results") verified"
    if uncounted > 0 {
      text += "; \(uncounted) \(uncounted == 1 ? "certainty" : "certainties") not re-counted"
    }
    return text + "."
  }

  private static func line(holding verdict: Verdict) -> String {
    var text = "line \(verdict.line): verified, \(verdict.steps) steps"
    if !verdict.uncounted.isEmpty {
      text += "; shares not re-counted: \(verdict.uncounted.joined(separator: ", "))"
    }
    return (text + ".").cleanedLine + "\n"
  }

  private mutating func json(_ finding: Finding) -> String {
    var json = JSONWriter()
    json.object { json in
      json.member("line", finding.line)
      json.member("step", finding.step)
      json.member("message", finding.message)
    }
    defer { hasFindings = true }
    return (hasFindings ? ",\n  " : "[\n  ") + String(decoding: json.bytes, as: UTF8.self)
  }
}
