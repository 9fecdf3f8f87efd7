import Testing

/// Rows 1 to 5 of the 60 bad inputs (reliability.md 7): what is no answer is never taken for one.
@Suite(.serialized)
struct AnswerRows {
  @Test func `row 1: an empty line asks again, and nothing is stored`() throws {
    let person = try Sitting("--language", "nl").beginsAt43()
    let reply = person.says("")
    #expect(reply.contains("Hoe vaak voelt u zich eenzaam?"))
    #expect(reply.contains("5  nooit"))
    #expect(!person.says("overzicht").contains("Hoe vaak voelt u zich eenzaam? Antwoord"))
  }

  @Test(arguments: ["9", "0", "-1", "3.5", "1e0", "٣", "3 x", "eenentwintig"])
  func `row 2: an answer outside the scale names those that count`(typed: String) throws {
    let person = try Sitting("--language", "nl").beginsAt43()
    let reply = person.says(typed)
    #expect(reply.contains("Typ een getal van 1 tot en met 5"), "\(reply)")
    #expect(reply.contains("Hoe vaak voelt u zich eenzaam?"))
  }

  @Test(arguments: ["-1", "121", "4.3", "1e1", "٣", "0x20", "999999999999999999999"])
  func `row 2: an age outside the range names the range`(typed: String) throws {
    let person = try Sitting("--language", "en")
    person.says("")
    #expect(person.says(typed).contains("Type a number from 0 to 120."))
  }

  @Test(arguments: ["NOOIT ", "  nooit", "Nooit.", "5", " 5. "])
  func `row 3: capitals, spaces and a full stop do not matter`(typed: String) throws {
    let person = try Sitting("--language", "nl").beginsAt43()
    person.says(typed)
    #expect(person.says("overzicht").contains("Hoe vaak voelt u zich eenzaam? Antwoord: nooit"))
  }

  @Test func `row 4: a beginning of two answers asks which one`() throws {
    let person = try Sitting("--language", "en").beginsAt43()
    let reply = person.says("o")
    #expect(reply.contains("often/always") && reply.contains("occasionally"))
    #expect(reply.unwrapped.contains("Which do you mean?"), "\(reply)")
    #expect(!person.says("review").contains("How often do you feel lonely? Answer"))
  }

  @Test func `row 5: a Dutch answer counts in an English talk`() throws {
    let person = try Sitting("--language", "en").beginsAt43()
    person.says("af en toe")
    #expect(person.says("review").contains("How often do you feel lonely? Answer: occasionally"))
  }
}
