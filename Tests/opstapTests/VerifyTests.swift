import Testing

/// `verify` as scripts use it: output, errors and exit codes.
///
/// Source: contract, section 9.
struct VerifyTests {
  private static let sheet = """
    {"date":"2026-11-23","age":43,"answers":{"djg6":{"djg6_1":3,"djg6_2":2,"djg6_3":2,\
    "djg6_4":2,"djg6_5":"declined","djg6_6":1},"course":{"D1":4,"D2":5,"D3":1}}}
    """

  @Test func `what assess writes holds, one, in a list and one a line`() throws {
    let outcome = try Program.shell(
      """
      printf '%s\\n%s\\n' '\(Self.sheet)' '\(Self.sheet)' >in; $opstap assess in >lines
      $opstap verify lines; (echo '['; sed '$!s/$/,/' lines; echo ']') | $opstap verify -
      echo '\(Self.sheet)' | $opstap assess --pretty | $opstap verify
      """
    )
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.contains(": verified, ") && $0.hasSuffix(" steps.") })
    #expect(lines[0].hasPrefix("line 1:") && lines[1].hasPrefix("line 2:"))
    #expect(outcome.errors.hasPrefix("opstap: 2 of 2 results verified.\n"))
  }

  @Test func `what does not hold is named by its line and step`() throws {
    let outcome = try Program.shell(
      """
      printf '%s\\n%s\\n' '\(Self.sheet)' '{"answers":{"x":{}}}' | $opstap assess 2>/dev/null \
      | sed 's/"band":"2-4","source"/"band":"5-6","source"/' | $opstap verify
      """
    )
    #expect(outcome.code == 65)
    #expect(
      outcome.output == """
        line 1: score djg6.total: 'band': the result says 5-6, the answers give 2-4.
        line 2: result: no result: the document was refused.

        """
    )
    #expect(outcome.errors == "opstap: 0 of 2 results verified.\n")
  }

  @Test func `findings are given as JSON too`() throws {
    let outcome = try Program.shell(
      """
      echo '\(Self.sheet)' | $opstap assess | sed 's/"lonelyNow":"yes"/"lonelyNow":"no"/' \
      | $opstap verify --format json
      """
    )
    #expect(outcome.code == 65)
    #expect(
      outcome.output == """
        [
          {"line":1,"step":"lonelyNow","message":"the result says no, the answers give yes."}
        ]

        """
    )
    let holding = try Program.shell(
      "echo '\(Self.sheet)' | $opstap assess | $opstap verify --format json"
    )
    #expect(holding.code == 0 && holding.output == "[]\n")
  }

  @Test func `results of --only are not whole`() throws {
    let outcome = try Program.shell(
      "echo '\(Self.sheet)' | $opstap assess --only input,scores,derivation | $opstap verify"
    )
    #expect(outcome.code == 65)
    #expect(outcome.output.contains("line 1: lonelyNow: the result leaves it out."))
    #expect(!outcome.output.contains("scores"))
    let without = try Program.shell(
      "echo '\(Self.sheet)' | $opstap assess --only scores | $opstap verify"
    )
    #expect(without.code == 65)
    #expect(without.output.contains("line 1: input: there is none"))
  }

  @Test func `data files of one's own that differ are named`() throws {
    let outcome = try Program.shell(
      """
      bundle=$(dirname $opstap)/opstap_Content.resources/Questionnaires; mkdir -p a/Questionnaires
      sed '/"lonely_now"/s/"atLeast": 2/"atLeast": 3/; s/"version": "1"/"version": "1-own"/' \
      $bundle/djg6.json >a/Questionnaires/djg6.json
      echo '\(Self.sheet)' | $opstap assess >result
      $opstap verify result --content a; echo $?
      echo '\(Self.sheet)' | $opstap assess --content a | $opstap verify --content a
      """
    )
    #expect(outcome.code == 0, "with the same files it holds")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(
      lines.first
        == "line 1: questionnaire djg6: the result was made with version 1, "
        + "the data file has version 1-own."
    )
    #expect(
      lines.contains(
        "line 1: cut-off lonely_now of djg6.total: the result was measured against 2, "
          + "the data file says 3."
      )
    )
    #expect(lines.contains("65") && lines.last?.contains(": verified, ") == true)
  }

  @Test func `wrong use is 64, nothing to read 65 or 66, a full disk 74`() throws {
    #expect(try Program.shell("$opstap verify --nonsense").code == 64)
    #expect(try Program.shell("$opstap verify --format xml").code == 64)
    #expect(try Program.shell("$opstap verify none.json").code == 66)
    #expect(try Program.shell("$opstap verify .").code == 65)
    #expect(try Program.shell("printf '' | $opstap verify").code == 65)
    #expect(try Program.shell("echo '[' | $opstap verify").code == 65)
    #expect(try Program.shell("echo '{\"a\":1}' | $opstap verify").code == 65)
    #expect(try Program.shell("echo '{}' | $opstap verify >/dev/full").code == 74)
  }
}
