import Testing

/// The commands as scripts use them: output, errors and exit codes.
///
/// Source: contract, sections 4 to 9.
struct CommandTests {
  private static let sheet = """
    {"date":"2026-11-23","age":43,"answers":{"djg6":{"djg6_1":3,"djg6_2":2,"djg6_3":2,\
    "djg6_4":2,"djg6_5":"declined","djg6_6":1},"course":{"D1":4,"D2":5,"D3":1}}}
    """

  @Test func `assess goes on after a document that it cannot read`() throws {
    let outcome = try Program.shell(
      """
      printf '%s\\n%s\\n%s\\n' '\(Self.sheet)' '{"answers":{"djg6":{"djg6_1":7}}}' '\(Self.sheet)' \
      | $opstap assess --only lonelyNow
      """
    )
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("\"lonelyNow\":\"yes\"") && lines[0] == lines[2])
    #expect(lines[1].hasPrefix("{\"line\":2,\"error\":"))
    #expect(!lines[1].contains("7"), "an error never says what was answered")
    #expect(outcome.code == 65)
  }

  @Test(arguments: [
    "{\"answers\":{},\"unknown\":1}", "{\"answers\":{\"xyz\":{}}}",
    "{\"answers\":{\"djg6\":{\"djg6_9\":1}}}", "{\"answers\":{\"djg6\":{\"djg6_1\":3.0}}}",
    "{\"answers\":{\"needs_b\":{\"M5\":[\"a\",\"z\"]}}}", "{\"answers\":{\"needs_b\":{\"M5\":[]}}}",
    "{\"date\":\"2026-01-01\",\"answers\":{},\"history\":[{\"date\":\"2026-01-02\",\"lonely\":true}]}",
    "{\"answers\":{},\"history\":[{\"date\":\"2020-01-02\",\"lonely\":true},{\"date\":\"2020-01-02\",\"lonely\":false}]}",
    "{\"answers\":{\"needs_short\":{},\"needs_a\":{}}}", "{\"answers\":{},\"answers\":{}}", "", "[",
  ])
  func `assess refuses what the contract does not know`(document: String) throws {
    let outcome = try Program.shell("printf '%s' '\(document)' | $opstap assess")
    #expect(outcome.code == 65)
    #expect(!outcome.output.contains("opstap-assessment"))
  }

  @Test func `wrong use is 64, a file that is not there 66, a folder as a file 65`() throws {
    #expect(try Program.shell("$opstap --nonsense").code == 64)
    #expect(try Program.shell("$opstap score xyz").code == 64)
    #expect(try Program.shell("$opstap assess none.json").code == 66)
    #expect(try Program.shell("$opstap assess .").code == 65)
    #expect(try Program.shell("$opstap activities --need nothing").code == 64)
    #expect(try Program.shell("$opstap activities --near Hengelo").code == 65)
  }

  @Test func `a full disk is 74`() throws {
    #expect(try Program.shell("echo '\(Self.sheet)' | $opstap assess >/dev/full").code == 74)
  }

  @Test func `the shipped data passes every check`() throws {
    let outcome = try Program.shell("$opstap check --today 2026-11-24")
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("0 errors"))
  }

  @Test func `activities are given as JSON with what speaks for them`() throws {
    let outcome = try Program.shell(
      "$opstap activities --near Enschede --need both --age 43 --format json --today 2026-11-24"
    )
    #expect(outcome.code == 0)
    #expect(outcome.output.hasPrefix("["))
    for member in ["\"because\":", "\"but\":", "\"firstStep\":", "\"assuredDate\":", "\"source\":"]
    {
      #expect(outcome.output.contains(member))
    }
  }

  @Test(arguments: [("nl", "U bent gestopt."), ("en", "You stopped.")])
  func `a pipe that stops in the middle says so and ends with 2`(
    language: String,
    words: String
  ) throws {
    let outcome = try Program.shell(
      "printf '\\n43\\nstop\\n' | $opstap --language \(language)"
    )
    #expect(outcome.code == 2)
    #expect(outcome.output.contains(words))
  }

  @Test func `a pipe that ends in the middle names the question and ends with 4`() throws {
    let outcome = try Program.shell("printf '\\n43\\n1\\nja\\n1\\n' | $opstap --language nl")
    #expect(outcome.code == 4)
    #expect(outcome.errors.contains("djg6_2"))
    #expect(!outcome.output.contains("Dank u wel"))
  }

  @Test func `carriage returns make no difference`() throws {
    let lines = "'\\n43\\n1\\nnee\\n1\\n'"
    let plain = try Program.shell("printf \(lines) | $opstap --language nl")
    let windows = try Program.shell("printf \(lines) | sed 's/$/\\r/' | $opstap --language nl")
    #expect(plain.output == windows.output && plain.code == windows.code)
  }

  @Test func `a pipe without a known language speaks Dutch and asks nothing`() throws {
    let outcome = try Program.shell("printf '\\n' | LANG=C LC_ALL=C $opstap")
    #expect(outcome.output.contains("Hoe oud bent u?"))
    #expect(!outcome.output.contains("Nederlands of English?"))
  }

  @Test func `what is kept can be read by nobody else, and is never written over`() throws {
    let typed =
      "\\n43\\n1\\nnee\\n" + String(repeating: "overslaan\\n", count: 35)
      + "Enschede\\n1\\n6\\nja\\nbewaar\\nja\\n"
    let outcome = try Program.shell(
      "printf '\(typed)' | $opstap --language nl --today 2026-11-24 >/dev/null; stat -c '%a %n' *.txt"
    )
    #expect(outcome.output.contains("600 opstap-2026-11-24.txt"))
    #expect(outcome.output.contains("600 opstap-2026-11-24-2.txt"))
  }
}
