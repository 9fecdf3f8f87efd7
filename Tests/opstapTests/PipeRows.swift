import Testing

/// Rows 9, 10 and 27 to 29 of the 60 bad inputs: a pipe is refused what nobody could have typed, by
/// the number of its line, and ends with a code of its own where it breaks off.
@Suite(.serialized)
struct PipeRows {
  @Test(arguments: [#"\0"#, #"\033[2J"#, #"\001"#, #"\302\205"#, #"\177"#, #"\b"#, #"a\rb"#])
  func `row 9: a line with a control character is refused by its number, and no old text is shown`(
    byte: String
  ) throws {
    let outcome = try Program.shell(
      #"printf '\n43\n\#(byte)\nHEIMANTWOORD\#(byte)x\n3\n' | $opstap --language nl"#
    )
    #expect(outcome.output.contains("Regel 3 kan ik niet lezen."), "\(outcome.output)")
    #expect(outcome.output.contains("Regel 4 kan ik niet lezen."))
    #expect(!outcome.output.contains("HEIMAN"))
    #expect(!outcome.errors.contains("HEIMAN"))
  }

  @Test(arguments: [#"\377"#, #"\300\257"#, #"\355\240\200"#, #"\303"#, #"\364\220\200\200"#])
  func `row 10: bytes that are not UTF-8 are refused by their line`(bytes: String) throws {
    let outcome = try Program.shell(#"printf '\n43\nno\#(bytes)oit\n' | $opstap --language en"#)
    #expect(outcome.output.contains("I cannot read line 3."))
    #expect(outcome.code == 4)
  }

  @Test(arguments: [#"\377"#, #"\300\257"#, #"\355\240\200"#])
  func `row 10: a file that is not UTF-8 is refused with the place`(bytes: String) throws {
    let outcome = try Program.shell(
      #"printf '{"date": "2026-11-24",\n "mode": "\#(bytes)"}' >doc.json; $opstap assess doc.json"#
    )
    #expect(outcome.code == 65)
    #expect(outcome.output.contains("UTF-8") || outcome.errors.contains("UTF-8"), "\(outcome)")
  }

  @Test func `row 27: a script with CR LF gives the same as one with LF`() throws {
    let lines = ["", "43", "3", "ja", "1", "2", "stop"]
    let outcomes = try [#"\n"#, #"\r\n"#].map { end in
      try Program.shell("printf '\(lines.joined(separator: end))\(end)' | $opstap --language nl")
    }
    #expect(outcomes[0].output == outcomes[1].output)
    #expect(outcomes[0].code == outcomes[1].code)
    #expect(outcomes[0].output.contains("2/6> "))
  }

  @Test func `row 28: a last line without a line feed counts`() throws {
    let outcome = try Program.shell(#"printf '\n43\nstop' | $opstap --language nl"#)
    #expect(outcome.code == 2)
    #expect(outcome.output.contains("U bent gestopt."))
  }

  @Test(arguments: [
    ("nl", "De invoer stopte bij vraag 5 (djg6_2)", "Er is niets bewaard."),
    ("en", "The input ended at question 5 (djg6_2)", "Nothing was kept."),
  ])
  func `row 29: a script that ends in the middle says at which question, and completes nothing`(
    language: String,
    place: String,
    kept: String
  ) throws {
    let outcome = try Program.shell(
      #"printf '\n43\n3\nyes\n2\n' | $opstap --language \#(language)"#
    )
    #expect(outcome.code == 4)
    #expect(outcome.errors.contains(place) && outcome.errors.contains(kept), "\(outcome.errors)")
    // No result was said.
    #expect(!outcome.output.contains("point to"))
    #expect(!outcome.output.contains("wijzen op"))
  }
}
