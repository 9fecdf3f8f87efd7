import Content
import Testing
import Verification

/// What does not hold is named: the step, and what stands there against what was derived.
struct NamingTests {
  let made: Made
  let result: JSON

  init() throws {
    made = try Made()
    result = try made.result(Made.example)
  }

  private static func path(_ text: String) -> [JSON.Place] {
    text.split(separator: ".").map { Int($0).map(JSON.Place.element) ?? .member(String($0)) }
  }

  @Test(arguments: [
    ("derivation.0.value", "5", "score djg6.total: the result says 5, the answers give 4."),
    (
      "derivation.0.cutoffs.0.atLeast", "3",
      "cut-off lonely_now of djg6.total: the result was measured against 3, the data file says 2."
    ),
    (
      "derivation.0.answers.0.code", "1",
      "score djg6.total: answers djg6_1 is not as the input gives it."
    ),
    (
      "derivation.13.value", "\"transient\"",
      "decision selfReport: the result says transient, the answers give chronic."
    ),
    (
      "derivation.13.when.in.0", "4",
      "rule course.over-two-years: the condition in the result is not that of the data file."
    ),
    (
      "derivation.14.past.run", "400",
      "decision history: run is not as the input gives it."
    ),
    ("rules", "\"2\"", "rules: the result was made with version 2, the data file has version 1."),
    (
      "questionnaires.djg6", "\"2\"",
      "questionnaire djg6: the result was made with version 2, the data file has version 1."
    ),
    (
      "course.conclusion", "\"transient\"",
      "course: 'conclusion': the result says transient, the answers give chronic."
    ),
    (
      "scores.djg6.total.value", "3",
      "scores: 'value' of djg6 total: the result says 3, the answers give 4."
    ),
    ("lonelyNow", "\"no\"", "lonelyNow: the result says no, the answers give yes."),
    (
      "certainty.lonelyNow.completions", "4",
      "certainty lonelyNow: the result counts 4 completions, there are 3."
    ),
    (
      "certainty.course.status", "\"likely\"",
      "certainty course: the result says likely, the count gives certain."
    ),
    (
      "wouldChange.0.if.0.to", "6",
      "wouldChange course: the changes to undetermined lead to chronic."
    ),
    (
      "wouldChange.3.if.0.item", "\"M1\"",
      "wouldChange needs: the changes to skills lead to both."
    ),
    ("input.answers.djg6.djg6_1", "7", "input: the answer to 'djg6_1' is none that this item has."),
    ("format", "\"x/1\"", "format: this is no result: it is not opstap-assessment/1."),
  ])
  func `a changed value is named`(path: String, value: String, message: String) throws {
    let new = try JSONDocument(parsing: Array(value.utf8)).root
    let findings = try made.findings(result.with(new, at: Self.path(path)))
    #expect(findings.first == message, "\(findings)")
  }

  @Test func `steps left out, added, doubled and moved are named`() throws {
    let steps = try #require(result["derivation"]).elements
    func findings(_ steps: [JSON]) throws -> [String] {
      try made.findings(result.with(JSON(.array(steps)), at: [.member("derivation")]))
    }
    #expect(
      try findings(Array(steps[..<1] + steps[2...]))
        == ["score djg6.emotional: the result leaves this step out."]
    )
    #expect(
      try findings(steps + [steps[0]]) == ["score djg6.total: the step stands there twice."]
    )
    #expect(
      try findings([steps[1], steps[0]] + steps[2...])
        == ["score djg6.emotional: the step stands before score djg6.total."]
    )
    let other = steps[20].with(JSON(.string("never_network")), at: [.member("name")])
    #expect(
      try findings(steps + [other]) == ["modifier never_network: the answers give no such step."]
    )
  }

  @Test func `a root cause stands before what follows from it`() throws {
    let path = Self.path("input.answers.djg6.djg6_1")
    let findings = try made.findings(result.with(JSON(.number("1")), at: path))
    #expect(findings.first == "score djg6.total: answers djg6_1 is not as the input gives it.")
    #expect(findings.contains("score djg6.total: the result says 4, the answers give 3."))
    #expect(findings.contains { $0.hasPrefix("scores: ") })
  }

  @Test func `what a person answered is never said`() throws {
    let secret = result.with(
      JSON(.string("mijn geheim\u{1B}[2J")),
      at: Self.path("derivation.0.answers.0.code")
    )
    .with(JSON(.string("0612345678 geheim")), at: Self.path("course.conclusion"))
    .with(JSON(.string("geheim")), at: Self.path("because.2.answers.0.code"))
    .with(JSON(.string("geheim")), at: Self.path("wouldChange.0.if.0.to"))
    .with(JSON(.string("geheim")), at: Self.path("derivation.14.past.today"))
    let findings = try made.findings(secret)
    #expect(findings.contains { $0.contains("course.over-two-years answers D2 is not as") })
    for finding in findings {
      #expect(!finding.contains("geheim") && !finding.contains("\u{1B}"), "\(finding)")
    }
    let other = result.with(JSON(.number("6")), at: Self.path("because.2.answers.0.code"))
    #expect(
      try made.findings(other)
        == ["because: course.over-two-years answers D2 is not as the input gives it."]
    )
  }

  @Test func `members that are not there are named, and those that no result has`() throws {
    for name in result.members.map(\.name) where !["format", "input"].contains(name) {
      let found = try made.findings(result.with(nil, at: [.member(name)]))
      #expect(found.contains { $0.hasPrefix(name) }, "\(name): \(found)")
    }
    let more = JSON(.object(result.members + [JSON.Member("diagnosis", JSON(.bool(true)))]))
    #expect(
      try made.findings(more) == ["result: it has a member that no result has: diagnosis."]
    )
    #expect(
      try made.findings(result.with(nil, at: [.member("input")]))
        == ["input: there is none, and without it nothing can be derived."]
    )
  }

  @Test func `a refused document is no result`() throws {
    let refused = try JSONDocument(parsing: Array(#"{"line":3,"error":"no 'answers'"}"#.utf8)).root
    #expect(try made.findings(refused) == ["result: no result: the document was refused."])
    let verdict = try made.verifier().verdict(
      on: .unreadable("column 3: expected a value", line: 7)
    )
    #expect(verdict.findings.map(\.message) == ["no result: column 3: expected a value."])
    #expect(verdict.findings.map(\.line) == [7])
  }
}
