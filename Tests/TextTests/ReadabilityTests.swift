import Testing

struct ReadabilityTests {
  private let table = SyllableTable("kies\t1\nbeste\t2\nactiviteit\t4\neenzaamheid\t3")

  @Test func `sentences end at marks, line ends and dashes`() {
    let text = Readability("Hoe gaat het? Goed: fijn!\nKom - of bel 113.nl")
    #expect(text.sentences.map(\.count) == [3, 1, 1, 1, 2])
  }

  @Test func `a number in groups is one word, an address is none`() {
    let text = Readability("Bel 088 0767 000, mail naar a@b.nl of kijk op https://www.113.nl/chat.")
    #expect(
      text.words == [
        .word("bel"), .number, .word("mail"), .word("naar"), .word("of"),
        .word("kijk"), .word("op"),
      ]
    )
  }

  @Test func `quotes, brackets and placeholders are no part of a word`() {
    let text = Readability("'Zo'n' (kleine) \"{name}\" en/of ’s avonds", placeholder: "woord")
    #expect(text.words == ["zo'n", "kleine", "woord", "en", "of", "s", "avonds"].map { .word($0) })
  }

  @Test func `Flesch-Douma is that of the worked example`() {
    // Reliability research, section 5.2: 11 words, 2 sentences, 13 syllables.
    let text = Readability("Hoe vaak voelt u zich alleen? Kies wat het beste past.")
    #expect(text.words.count == 11)
    #expect(abs(text.fleschDouma(syllables: 13) - 110.7) < 0.05)
  }

  @Test func `the English formulas are those of Flesch and Kincaid`() {
    // "The cat sat on the mat." has 6 words of one syllable: 116.1 and -1.4 in the literature.
    let text = Readability("The cat sat on the mat.")
    #expect(abs(text.fleschReadingEase(syllables: 6) - 116.145) < 0.001)
    #expect(abs(text.fleschKincaidGrade(syllables: 6) - -1.45) < 0.001)
  }

  @Test func `a word that is not in the table is named`() {
    let gate = ReadingGate(dutch: table, english: table, longWords: [])
    #expect(gate.findings(text("Kies eenzaamheid")) == [])
    #expect(gate.findings(text("Kies vis")) == ["'vis' is not in Syllables/nl.txt"])
  }

  @Test func `a long word needs permission`() {
    let strict = ReadingGate(dutch: table, english: table, longWords: [])
    let lenient = ReadingGate(dutch: table, english: table, longWords: ["activiteit"])
    #expect(strict.findings(text("Kies activiteit")) == ["'activiteit' has 4 syllables"])
    #expect(lenient.findings(text("Kies activiteit")) == [])
  }

  @Test func `long sentences are found`() {
    let gate = ReadingGate(dutch: table, english: table, longWords: [])
    let twelve = Array(repeating: "kies", count: 12).joined(separator: " ")
    #expect(gate.findings(text(twelve)) == [])
    #expect(gate.findings(text(twelve + " kies")) == ["the average is 13.0 words, not 12.0"])
    #expect(gate.findings(text("\(twelve). \(twelve).")).count == 1)
    #expect(
      gate.findings(text("\(twelve) kies kies kies kies. Kies. Kies."))
        == ["a sentence has 16 words, not 15"]
    )
    #expect(gate.findings(text("\(twelve). Kies.\n\nKies.")) == [])
  }

  @Test func `hard texts are found, consent may be harder`() {
    let gate = ReadingGate(dutch: table, english: table, longWords: [])
    // 20 words of which 15 have two syllables: 206.8 - 0.93 x 10 - 77 x 1.75.
    let ten = "beste beste beste kies beste beste beste kies beste "
    #expect(gate.findings(text("\(ten) kies. \(ten) beste.")) == ["Flesch-Douma is 62.8, not 70.0"])
    #expect(gate.findings(text("\(ten) kies. \(ten) beste.", .consent)) == [])
  }

  @Test func `a short text is let off two syllables`() {
    let gate = ReadingGate(dutch: table, english: table, longWords: ["activiteit"])
    #expect(gate.findings(text("Kies beste beste beste beste.")) == [])
    let hard = text("Eenzaamheid eenzaamheid eenzaamheid kies kies.")
    #expect(gate.findings(hard) == ["Flesch-Douma is 63.6, not 70.0"])
    #expect(gate.findings(text("Kies kies beste activiteit activiteit.")) == [])
  }

  @Test func `a statement of our own may have sixteen words`() {
    let gate = ReadingGate(dutch: table, english: table, longWords: [])
    let sixteen = Array(repeating: "woord", count: 16).joined(separator: " ")
    #expect(gate.findings(text(sixteen, .item)) == [])
    #expect(gate.findings(text(sixteen + " woord", .item)).count == 1)
    #expect(gate.findings(text("Universiteitsbibliotheken", .name)) == [])
  }

  @Test(arguments: ["nl", "en"])
  func `the table has each word once, in order, with a count`(language: String) throws {
    let lines = try Files.list("Syllables/\(language).txt")
    #expect(lines == Set(lines).sorted())
    #expect(try Files.syllables(language).words.count == lines.count)
  }

  private func text(_ text: String, _ kind: OwnText.Kind = .sentence) -> OwnText {
    OwnText(place: "here", language: "nl", voice: .formal, kind: kind, text: text)
  }
}
