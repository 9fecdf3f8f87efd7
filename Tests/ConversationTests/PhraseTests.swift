import Content
import Presentation
import Screening
import Testing

/// Words and code against each other: nothing missing, nothing unused, the same values.
struct PhraseTests {
  private static let root =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  /// The phrases of a locale: all forms of each, joined.
  private func phrases(_ locale: String) throws -> [String: String] {
    let path = Self.root + "/Locales/\(locale).json"
    let document = try JSONDocument(parsing: FileReader.read(path))
    var phrases: [String: String] = [:]
    for member in document.root["phrases"]?.members ?? [] {
      phrases[member.name] =
        member.value.string
        ?? member.value.members.compactMap(\.value.string).joined(separator: " ")
    }
    return phrases
  }

  private func sources(_ folders: [String]) throws -> String {
    var text = ""
    for folder in folders {
      let path = Self.root + "/Sources/" + folder
      for name in try FileReader.names(in: path) where name.hasSuffix(".swift") {
        text += String(decoding: try FileReader.read(path + "/" + name), as: UTF8.self)
      }
    }
    return text
  }

  private func placeholders(_ text: String) -> Set<String> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      }
      .map(String.init)
    )
  }

  @Test(arguments: ["nl", "en"])
  func `every phrase has its words`(locale: String) throws {
    let phrases = try phrases(locale)
    for phrase in Phrase.allCases {
      #expect(phrases[phrase.rawValue]?.isEmpty == false, "\(phrase)")
    }
  }

  @Test func `every phrase is said somewhere`() throws {
    let code = try sources(["Presentation", "Conversation", "opstap"])
    for phrase in Phrase.allCases where phrase != .yes && phrase != .no {
      let uses = code.components(after: ".\(phrase.rawValue)")
      #expect(uses > 0, "nothing says '\(phrase.rawValue)'")
    }
  }

  @Test func `every key belongs to a phrase or to data`() throws {
    let data = Set(try dataKeys())
    for locale in ["nl", "en"] {
      let keys = Set(try phrases(locale).keys)
      let known = data.union(Phrase.allCases.map(\.rawValue))
      #expect(keys.subtracting(known).sorted() == [], "unknown keys in \(locale)")
      #expect(known.subtracting(keys).sorted() == [], "missing keys in \(locale)")
    }
  }

  /// The keys that data asks for by name.
  private func dataKeys() throws -> [String] {
    let rules = try Library(try ContentDirectory.locate()).rules()
    var keys = CommandTableKeys.all
    let causes = Cause.allCases.filter { $0 != .introversion }
    keys += causes.map { "cause.\($0.rawValue)" }
    keys += Cause.allCases.map { "reasonCause.\($0.rawValue)" }
    keys += Path.allCases.flatMap { ["path.\($0.rawValue)", "reasonPath.\($0.rawValue)"] }
    keys += [Course.transient, .chronic, .undetermined].map { "course.\($0.rawValue)" }
    keys += ["total", "emotional", "social"].map { "scale.\($0)" }
    keys += (1...12).map { "month.\($0)" } + (0...6).map { "weekday.\($0)" }
    for kind in ["meeting", "skills", "both", "closeness", "open", "enough"] {
      keys += ["today", "week", "later"].map { "step.\(kind).\($0)" }
    }
    keys += ["transient", "chronic", "undetermined"].map { "turn.course.\($0)" }
    keys += ResultKeys.all
    keys += ActivityKeys.all
    // Rules without a sentence say nothing that the result does not say already.
    let known = try phrases("nl")
    let all = DecisionName.allCases.flatMap { rules.decisions[$0] ?? [] } + rules.safety
    keys += Set(all.map { "rule.\($0.id)" }).filter { known[$0] != nil }
    return keys
  }

  @Test func `the values of a sentence are those its words name`() throws {
    let code = try sources(["Presentation"])
    let locales = try ["nl", "nl-je", "en"].map { try phrases($0) }
    var found = 0
    for piece in code.pieces(after: "Sentence(") {
      guard let name = piece.split(separator: ",").first?.trimmed, name.first == "." else {
        continue
      }
      let key = String(name.dropFirst())
      let call = piece.upToClosing
      let values = Set(
        call.pieces(after: "(\"").compactMap { $0.split(separator: "\"").first }
          .map(String.init)
      )
      for phrases in locales {
        guard let text = phrases[key] else { continue }
        found += 1
        #expect(placeholders(text).isSubset(of: values), "\(key) names \(placeholders(text))")
        if !values.isEmpty, key != "sureUnanswered" {
          #expect(placeholders(text) == values, "\(key) is given \(values)")
        }
      }
    }
    #expect(found > 60)
  }
}

extension String {
  /// How many times a name stands here as a whole word.
  fileprivate func components(after name: String) -> Int {
    pieces(after: name).count { piece in
      piece.first.map { !$0.isLetter && !$0.isNumber } ?? true
    }
  }

  /// What follows each place where `mark` stands.
  fileprivate func pieces(after mark: String) -> [String] {
    var pieces: [String] = []
    let (text, mark) = (Array(utf8), Array(mark.utf8))
    guard text.count >= mark.count else { return [] }
    for start in 0...(text.count - mark.count)
    where text[start] == mark[0] && text[start..<(start + mark.count)].elementsEqual(mark) {
      let rest = text[(start + mark.count)..<min(text.count, start + mark.count + 400)]
      pieces.append(String(decoding: rest, as: UTF8.self))
    }
    return pieces
  }

  /// Up to the bracket that closes the call this text begins in.
  fileprivate var upToClosing: String {
    var depth = 1
    return String(
      prefix { character in
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        return depth > 0
      }
    )
  }
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0.isWhitespace }.prefix { !$0.isWhitespace }) }
}
