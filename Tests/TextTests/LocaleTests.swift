import Testing

struct LocaleTests {
  @Test(arguments: ["nl", "en"])
  func `both languages have every text`(name: String) throws {
    let other = try LocaleTexts.read(name == "nl" ? "en" : "nl").phrases.keys
    let missing = Set(other).subtracting(try LocaleTexts.read(name).phrases.keys)
    #expect(missing.sorted() == [])
  }

  @Test(arguments: ["nl-je", "en"])
  func `the same is filled in in every locale`(name: String) throws {
    let dutch = try LocaleTexts.read("nl").phrases
    for (key, forms) in try LocaleTexts.read(name).phrases {
      let expected = Set(dutch[key]?.all.flatMap(placeholders) ?? [])
      #expect(Set(forms.all.flatMap(placeholders)) == expected, "\(key)")
    }
  }

  @Test func `what says u has a text with je`() throws {
    let informal = try LocaleTexts.read("nl-je").phrases
    let formal = try LocaleTexts.read("nl").texts(file: "nl").filter(AddressLint.isFormal)
    let missing = formal.map { $0.place.split(separator: " ")[1] }
      .filter { informal[String($0)] == nil && $0 != "command.formal" }
    #expect(missing == [])
  }

  @Test func `nothing of the je locale says the same as the u locale`() throws {
    let formal = try LocaleTexts.read("nl").phrases
    let informal = try LocaleTexts.read("nl-je").phrases
    #expect(informal.filter { formal[$0.key]?.all == $0.value.all }.keys.sorted() == [])
  }

  @Test func `English is no copy of Dutch`() throws {
    let dutch = try LocaleTexts.read("nl").phrases
    // It is asked of people whose language is not known, so it speaks both.
    let copies = try LocaleTexts.read("en").phrases.filter { key, forms in
      key != "languageQuestion" && forms.all == dutch[key]?.all
        && forms.all.contains { Readability($0, placeholder: "").words.count > 1 }
    }
    #expect(copies.keys.sorted() == [])
  }

  private func placeholders(_ text: String) -> [Substring] {
    text.matches(of: /\{[A-Za-z]+\}/).map(\.output)
  }
}
