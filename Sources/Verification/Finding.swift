/// One thing that does not hold in a result.
package struct Finding: Equatable, Sendable {
  /// The line of the input at which the result stands.
  package let line: Int
  /// Which step fails, such as `score djg6.total`.
  package let step: String
  /// How, as a sentence; never what a person answered.
  package let message: String

  /// Names something that does not hold.
  package init(line: Int, step: String, message: String) {
    self.line = line
    self.step = step
    self.message = message
  }
}

/// What became of one result.
package struct Verdict: Sendable {
  /// The line of the input at which the result stands.
  package let line: Int
  /// Everything that does not hold, a cause before what follows from it.
  package internal(set) var findings: [Finding] = []
  /// How many steps of its derivation were made again.
  package internal(set) var steps = 0
  /// Conclusions with too many completions to count again.
  package internal(set) var uncounted: [String] = []

  init(line: Int) { self.line = line }

  /// A whole result has every member: what is left out was kept from being looked at.
  mutating func leaveOut(_ member: String) { add(member, "the result leaves it out.") }

  mutating func add(_ step: String, _ message: String) {
    findings.append(Finding(line: line, step: step, message: message))
  }
}
