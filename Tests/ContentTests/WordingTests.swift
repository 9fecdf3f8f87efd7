import Content
import Screening
import Testing

/// The published words, typed here once more: a changed word is a changed instrument.
struct WordingTests {
  private func questionnaire(_ id: Questionnaire.ID) throws -> Questionnaire {
    try Library(try ContentDirectory.locate()).questionnaire(id)
  }

  private func options(_ item: Item) -> [String] {
    item.options.map { "\($0.id) \($0.label?.dutch ?? "") / \($0.label?.english ?? "")" }
  }

  @Test func `the six statements of De Jong Gierveld are as published`() throws {
    let djg6 = try questionnaire("djg6")
    #expect(
      djg6.items.map { $0.text?.dutch } == [
        "Ik ervaar een leegte om me heen",
        "Er zijn genoeg mensen op wie ik in geval van narigheid kan terugvallen",
        "Ik heb veel mensen op wie ik volledig kan vertrouwen",
        "Ik mis mensen om me heen",
        "Er zijn voldoende mensen met wie ik me nauw verbonden voel",
        "Vaak voel ik me in de steek gelaten",
      ]
    )
    #expect(
      djg6.items.map { $0.text?.english } == [
        "I experience a general sense of emptiness",
        "There are plenty of people I can lean on when I have problems",
        "There are many people I can trust completely",
        "I miss having people around me",
        "There are enough people I feel close to",
        "I often feel rejected",
      ]
    )
    #expect(
      djg6.items.compactMap(\.column) == ["item3", "item4", "item7", "item9", "item8", "item10"]
    )
    for item in djg6.items {
      #expect(options(item) == ["3 ja / yes", "2 min of meer / more or less", "1 nee / no"])
      #expect(item.text?.informalDutch == nil)
    }
    #expect(
      djg6.instruction
        == LocalizedText(
          dutch: "Wilt u van elk van de volgende uitspraken aangeven in hoeverre die op u, zoals u "
            + "de laatste tijd bent, van toepassing is?",
          informalDutch: "Hieronder volgen 6 uitspraken. Wil je van elk van de volgende uitspraken "
            + "aangeven in hoeverre die op jou, zoals je de laatste tijd bent, van toepassing is?",
          english: "Please indicate for each of the statements, the extent to which they apply to "
            + "your situation, the way you feel now."
        )
    )
  }

  @Test func `the eleven statements of De Jong Gierveld are as published`() throws {
    let djg11 = try questionnaire("djg11")
    #expect(
      djg11.items.map { $0.text?.dutch } == [
        "Er is altijd wel iemand in mijn omgeving bij wie ik met mijn dagelijkse probleempjes "
          + "terecht kan",
        "Ik mis een echt goede vriend of vriendin",
        "Ik ervaar een leegte om me heen",
        "Er zijn genoeg mensen op wie ik in geval van narigheid kan terugvallen",
        "Ik mis gezelligheid om me heen",
        "Ik vind mijn kring van kennissen te beperkt",
        "Ik heb veel mensen op wie ik volledig kan vertrouwen",
        "Er zijn voldoende mensen met wie ik me nauw verbonden voel",
        "Ik mis mensen om me heen",
        "Vaak voel ik me in de steek gelaten",
        "Wanneer ik daar behoefte aan heb kan ik altijd bij mijn vrienden terecht",
      ]
    )
    #expect(
      djg11.items.map { $0.text?.english } == [
        "There is always someone I can talk to about my day-to-day problems",
        "I miss having a really close friend",
        "I experience a general sense of emptiness",
        "There are plenty of people I can lean on when I have problems",
        "I miss the pleasure of the company of others",
        "I find my circle of friends and acquaintances too limited",
        "There are many people I can trust completely",
        "There are enough people I feel close to",
        "I miss having people around me",
        "I often feel rejected",
        "I can call on my friends whenever I need them",
      ]
    )
    let emotional = try #require(djg11.scales.first { $0.id == "emotional" })
    #expect(
      Set(emotional.keys.keys) == [
        "djg11_2", "djg11_3", "djg11_5", "djg11_6", "djg11_9", "djg11_10",
      ]
    )
    let coding = try #require(djg11.codings.first { $0.id == "no1of5" })
    #expect(coding.options.map { $0.label?.dutch } == ["ja!", "ja", "min of meer", "nee", "nee!"])
    #expect(coding.options.map(\.id) == ["5", "4", "3", "2", "1"])
    #expect(coding.equivalents == ["3", "3", "2", "1", "1"])
  }

  @Test func `the two questions about mood are as published`() throws {
    let phq2 = try questionnaire("phq2")
    #expect(
      phq2.instruction
        == LocalizedText(
          dutch: "Hoe vaak hebt u in de afgelopen 2 weken last gehad van:",
          english: "Over the last 2 weeks, how often have you been bothered by:"
        )
    )
    #expect(
      phq2.items.map(\.text) == [
        LocalizedText(
          dutch: "weinig interesse of plezier in activiteiten",
          english: "little interest or pleasure in doing things"
        ),
        LocalizedText(
          dutch: "u neerslachtig, depressief of wanhopig voelen",
          english: "feeling down, depressed, or hopeless"
        ),
      ]
    )
    for item in phq2.items {
      #expect(
        options(item) == [
          "0 Helemaal niet / Not at all", "1 Meerdere dagen / Several days",
          "2 Meer dan de helft van de dagen / More than half the days",
          "3 Bijna elke dag / Nearly every day",
        ]
      )
    }
  }

  @Test(arguments: ["ucla3", "lsns6", "sise"] as [Questionnaire.ID])
  func `wording that its terms keep out is not here`(id: Questionnaire.ID) throws {
    let questionnaire = try questionnaire(id)
    for item in questionnaire.items {
      #expect(item.text == nil)
      #expect(item.options.allSatisfy { $0.label == nil })
    }
  }
}
