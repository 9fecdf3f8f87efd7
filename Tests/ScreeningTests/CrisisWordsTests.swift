import Foundation
import Testing

@testable import Screening

/// The bar of the reliability research, section 4, point 4, over sentences of our own.
///
/// Neither the list nor the sentences have been reviewed by a professional yet; they have to be
/// before anybody relies on them. What they show is that a change has not made things worse.
struct CrisisWordsTests {
  /// The lists of phrases in the program's own file.
  struct File: Decodable {
    let nl: [String]
    let en: [String]
    let idioms: [String]

    static func read() throws -> File {
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
      let data = try Data(contentsOf: folder.appending(path: "../../Locales/crisis-words.json"))
      return try JSONDecoder().decode(File.self, from: data)
    }
  }

  static func words() throws -> CrisisWords {
    let file = try File.read()
    return CrisisWords(phrases: file.nl + file.en, idioms: file.idioms)
  }

  static func sentences(in language: Language) -> CrisisSentences {
    language == .dutch ? .dutch : .english
  }

  @Test(arguments: Language.allCases)
  func `every explicit sentence fires`(language: Language) throws {
    let words = try Self.words()
    let missed = Self.sentences(in: language).explicit.filter { !words.found(in: $0) }
    #expect(missed == [])
  }

  @Test(arguments: Language.allCases)
  func `at least 70 in 100 indirect sentences fire`(language: Language) throws {
    let words = try Self.words()
    let all = Self.sentences(in: language).indirect
    let missed = all.filter { !words.found(in: $0) }
    let share = 1 - Double(missed.count) / Double(all.count)
    #expect(share >= 0.7, "the share is \(share); missed are \(missed)")
  }

  @Test(arguments: Language.allCases)
  func `at most 15 in 100 idioms fire`(language: Language) throws {
    let words = try Self.words()
    let all = Self.sentences(in: language).idiom
    let fired = all.filter(words.found)
    let share = Double(fired.count) / Double(all.count)
    #expect(share <= 0.15, "the share is \(share); fired have \(fired)")
  }

  @Test(arguments: Language.allCases)
  func `no neutral sentence fires`(language: Language) throws {
    let words = try Self.words()
    #expect(Self.sentences(in: language).neutral.filter(words.found) == [])
  }

  @Test(arguments: Language.allCases)
  func `each language has 150 different sentences`(language: Language) {
    let all = Self.sentences(in: language)
    #expect(all.count == 150)
    #expect(Set(all.explicit + all.indirect + all.idiom + all.neutral).count == 150)
  }

  @Test(arguments: [
    "partner overleden", "vrienden of familie overleden of weggevallen", "partner died",
    "friends or family died or lost", "scheiding of relatie voorbij", "niets hiervan",
    "ziekte, beperking of minder mobiel", "ik weet niet waar", "zo lang ik me kan herinneren",
    "as long as I can remember", "it will get worse", "het wordt slechter", "liever niet",
    "Ik ervaar een leegte om me heen", "Vaak voel ik me in de steek gelaten",
    "Ik vind mezelf niet zo leuk", "Ik heb het gevoel dat ik dingen niet aankan",
    "u neerslachtig, depressief of wanhopig voelen", "Ik ben het liefst alleen",
    "I dislike myself", "feeling down, depressed, or hopeless", "I prefer to be alone",
    "Had u dit gevoel ook in eerdere periodes van uw leven?", "gestopt met werk of met pensioen",
    "Doodstil", "Dodewaard", "Moordrecht", "Moerdijk", "Diemen", "Diever", "Eind", "Strijen",
    "stop", "nood", "urgent", "wis", "wat als 9", "niet 2", "rather not", "1 3", "112", "113",
  ])
  func `answers, commands and places do not fire`(line: String) throws {
    #expect(try !Self.words().found(in: line))
  }

  @Test func `no phrase is listed twice, and each has a word`() throws {
    let file = try File.read()
    for list in [file.nl, file.en, file.idioms] {
      #expect(Set(list).count == list.count)
      #expect(list.allSatisfy { $0.contains(where: \.isLetter) })
    }
  }
}
