import Content
import Testing

/// A result that other data files gave is found out, and told which of them it is.
struct DataFileTests {
  let made: Made

  init() throws { made = try Made() }

  /// The data files with one value of one of them changed.
  private func documents(_ name: String, _ path: [JSON.Place], _ value: String) throws
    -> DataDocuments
  {
    let documents = try made.library.documents()
    let new = try JSONDocument(parsing: Array(value.utf8)).root
    return DataDocuments(
      rules: name == "rules" ? documents.rules.with(new, at: path) : documents.rules,
      questionnaires: documents.questionnaires.map { file in
        (file.name, file.name == name ? file.json.with(new, at: path) : file.json)
      }
    )
  }

  @Test func `a changed cut-off is named first, then what follows`() throws {
    let cutoff: [JSON.Place] = [
      .member("scales"), .element(0), .member("cutoffs"), .element(0), .member("atLeast"),
    ]
    let findings = try made.findings(
      try made.result(Made.example),
      try documents("djg6", cutoff, "5")
    )
    #expect(
      findings.first
        == "cut-off lonely_now of djg6.total: the result was measured against 2, "
        + "the data file says 5."
    )
    #expect(
      findings.contains(
        "decision lonelyNow: 'rule': the result says lonely.scale, "
          + "the answers give lonely.direct."
      )
    )
  }

  @Test func `a changed version is named`() throws {
    let findings = try made.findings(
      try made.result(Made.example),
      try documents("djg6", [.member("version")], "\"2\"")
    )
    #expect(
      findings == [
        "questionnaire djg6: the result was made with version 1, the data file has version 2."
      ]
    )
    #expect(
      try made.findings(
        try made.result(Made.example),
        try documents("rules", [.member("version")], "\"9\"")
      ) == ["rules: the result was made with version 1, the data file has version 9."]
    )
  }

  @Test func `a changed rule is named`() throws {
    let codes: [JSON.Place] = [
      .member("decisions"), .member("selfReport"), .element(4), .member("when"), .member("in"),
    ]
    let findings = try made.findings(
      try made.result(Made.example),
      try documents("rules", codes, "[5, 6, 9]")
    )
    #expect(
      findings == [
        "rule course.over-two-years: the condition in the result is not that of the data file."
      ]
    )
  }

  @Test func `a changed key is named by the item it counts for`() throws {
    let points: [JSON.Place] = [.member("keys"), .member("emotional"), .member("2")]
    let findings = try made.findings(
      try made.result(Made.example),
      try documents("djg6", points, "0")
    )
    #expect(
      findings.first
        == "score djg6.total: the points for djg6_4 are not those that the data file gives."
    )
  }

  @Test func `changed days of the history are named`() throws {
    let findings = try made.findings(
      try made.result(Made.example),
      try documents("rules", [.member("history"), .member("chronicSpan")], "200")
    )
    #expect(
      findings.contains("decision history: the result says insufficient, the answers give chronic.")
    )
    #expect(
      findings.contains(
        "decision history: 'chronicSpan' of past: the result says 365, the data file says 200."
      )
    )
  }
}
