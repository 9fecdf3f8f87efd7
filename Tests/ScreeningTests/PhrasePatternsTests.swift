import Testing

@testable import Screening

struct PhrasePatternsTests {
  private func fires(_ phrase: String, on line: String, except idioms: [String] = []) -> Bool {
    CrisisWords(phrases: [phrase], idioms: idioms).found(in: line)
  }

  @Test(arguments: [
    "WIL DOOD", "wíl dóód", "wi\u{301}l dood", "wiiil doooood", "w1l d00d", "wil-dood", "wil, dood",
    "wil. dood.", "wil dooood!!!", "w\u{200B}il dood", "*wil* dood", "wil dóod",
    "ｗｉｌ ｄｏｏｄ", "ik (wil dood)", "wil\tdood", "wil\u{A0}dood", "‘wil dood’",
  ])
  func `everyday spelling is the same phrase`(line: String) {
    #expect(fires("wil dood", on: line))
  }

  @Test func `letters typed one by one are a word`() {
    #expect(fires("dood", on: "ik wil d o o d"))
    #expect(fires("zelfmoord", on: "z.e.l.f.m.o.o.r.d"))
    #expect(!fires("do", on: "d o"))
  }

  @Test func `a phrase needs its whole words`() {
    #expect(!fires("wil dood", on: "ik wil doodstil zijn"))
    #expect(!fires("wil dood", on: "wild dood"))
    #expect(!fires("wil dood", on: "wil niet dood"))
    #expect(!fires("zelfmoord", on: "zelfmoordlijn"))
  }

  @Test(arguments: ["wil, dood", "wil}dood", "wil:dood", "}wil{ }dood{", "wil_dood"])
  func `signs in a phrase end its words, as in a line`(phrase: String) {
    #expect(fires(phrase, on: "ik wil dood"))
    #expect(!fires(phrase, on: "wil dat"))
    // Those after it keep their own marks.
    #expect(
      CrisisWords(phrases: [phrase, "zelfmoord*"], idioms: []).found(in: "zelfmoordgedachten")
    )
  }

  @Test func `a star stands for any ending`() {
    #expect(fires("zelfmoord*", on: "mijn zelfmoordgedachten"))
    #expect(fires("stap* eruit", on: "ik stapte eruit"))
    #expect(!fires("stap* eruit", on: "ik sta eruit"))
  }

  @Test(arguments: ["zelfmoord", "zelfmoort", "zlefmoord", "zelfmord", "zellfmoord", "elfmoord"])
  func `a tilde allows one slip`(line: String) {
    #expect(fires("zelfmoord~", on: line))
  }

  @Test(arguments: ["zelfwoning", "moord", "zelfredzaam", "zelfmedelijden"])
  func `a tilde allows no more than one slip`(line: String) {
    #expect(!fires("zelfmoord~", on: line))
  }

  @Test func `dots allow up to three words in the same sentence`() {
    #expect(fires("wil ... dood", on: "ik wil dood"))
    #expect(fires("wil ... dood", on: "ik wil nu echt gewoon dood"))
    #expect(!fires("wil ... dood", on: "ik wil nu echt heel gewoon dood"))
    #expect(!fires("wil ... dood", on: "ik wil koffie. Hij is dood"))
    #expect(fires("wil ... dood", on: "ik wil, echt, dood"))
  }

  @Test func `a full stop asks for the end of a sentence`() {
    #expect(fires("kan niet meer.", on: "ik kan niet meer"))
    #expect(fires("kan niet meer.", on: "ik kan niet meer, sorry"))
    #expect(fires("kan niet meer.", on: "ik kan niet meer... help"))
    #expect(!fires("kan niet meer.", on: "ik kan niet meer lopen"))
  }

  @Test func `a saying excuses only what lies wholly inside it`() {
    let idioms = ["to die for", "cut myself shaving"]
    #expect(!fires("cut myself", on: "I cut myself shaving", except: idioms))
    #expect(fires("cut myself", on: "I cut myself shaving and I cut myself", except: idioms))
    #expect(fires("want to die", on: "I want to die for real", except: idioms))
  }

  @Test func `a number stays a number`() {
    #expect(!fires("is", on: "15"))
    #expect(fires("113", on: "bel 113"))
    #expect(!fires("13", on: "bel 113"))
  }

  @Test(arguments: ["", " ", ".", "😀", "@", "$$", "\u{301}", "你好", "'", "\u{0}", "...", "* ~"])
  func `a line or a phrase without words is no phrase`(line: String) {
    #expect(!fires("dood", on: line))
    #expect(!fires(line, on: "dood"))
  }

  @Test func `accented letters have the base that their name tells`() {
    for value in UInt32(0xC0)...0x17F {
      guard let scalar = Unicode.Scalar(value), let name = scalar.properties.name else { continue }
      let words = name.split(separator: " ")
      guard words.contains("WITH"),
        let letter = words.drop(while: { $0 != "LETTER" }).dropFirst().first,
        letter.count == 1
      else { continue }
      let base = LatinLetters.base(of: value)
      #expect(base?.first == letter.lowercased().utf8.first, "\(name)")
      #expect(base?.second == nil)
    }
  }
}
