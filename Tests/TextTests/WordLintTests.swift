import Testing

struct WordLintTests {
  @Test(arguments: [
    ("nl", "Uw diagnose staat vast."), ("nl", "De patiënten wachten."), ("nl", "U bent eenzaam."),
    ("nl", "Dit is ernstig."), ("nl", "Indien u wilt."), ("nl", "Dat is ten behoeve van u."),
    ("nl", "Kies er drie."), ("nl", "Uw antwoord wordt bewaard."), ("nl", "Het risico op pijn."),
    ("nl", "De vragen worden door ons gesteld."), ("nl", "Dit is geen diagnoses."),
    ("en", "Your diagnosis."), ("en", "You are lonely."), ("en", "Prior to that."),
    ("en", "In order to begin."), ("en", "Choose three."), ("en", "It predicts much."),
    ("en", "A risk of pain."), ("en", "Do this test."),
  ])
  func `words that we do not use are found`(language: String, text: String) throws {
    #expect(try WordLint().findings(self.text(text, language)).count == 1)
  }

  @Test(arguments: [
    ("nl", "Dit is geen diagnose. Het voorspelt niets."), ("nl", "U bent niet alleen."),
    ("nl", "Hoe vaak voelt u zich eenzaam?"), ("nl", "Kies één antwoord."),
    ("nl", "Het wordt beter."), ("nl", "Ik bewaar uw antwoord."), ("nl", "Getest in onderzoek."),
    ("nl", "Een bericht wordt geen gesprek."), ("en", "This is not a diagnosis."),
    ("en", "Choose one answer."), ("en", "It was not tested."), ("en", "You are not alone."),
  ])
  func `plain words pass`(language: String, text: String) throws {
    #expect(try WordLint().findings(self.text(text, language)) == [])
  }

  @Test func `names are not ours`() throws {
    var named = text("Bel Stichting Therapie Thuis.", "nl")
    #expect(try WordLint().findings(named).count == 1)
    named.names = ["stichting", "therapie", "thuis"]
    #expect(try WordLint().findings(named) == [])
  }

  @Test func `another form of address is found`() {
    #expect(AddressLint.findings(text("Dit past bij u.", "nl", .formal)) == [])
    #expect(AddressLint.findings(text("Dit past bij jou.", "nl", .formal)).count == 1)
    #expect(AddressLint.findings(text("Dit past bij jou.", "nl", .informal)) == [])
    #expect(AddressLint.findings(text("Dit past bij uw wens.", "nl", .informal)).count == 1)
    #expect(AddressLint.findings(text("Dit past bij je.", "nl", .neither)).count == 1)
    #expect(AddressLint.findings(text("You and u.", "en", .english)) == [])
  }

  @Test func `cells in quotes are read`() {
    let rows = CSVRows.parse("a,\"b, \"\"c\"\"\",\"d\ne\"\r\n,,\n")
    #expect(rows == [["a", "b, \"c\"", "d\ne"], ["", "", ""]])
  }

  private func text(
    _ text: String,
    _ language: String,
    _ voice: OwnText.Voice = .formal
  ) -> OwnText {
    OwnText(place: "here", language: language, voice: voice, kind: .sentence, text: text)
  }
}
