import Content
import Foundation
import Presentation
import Screening
import Testing

/// The results of five hundred people in every voice: read by the rules that a reader would use.
struct ResultTextTests {
  /// Made once: every case of a test reads the same people.
  private static let made = Swift.Result {
    try GeneratedPeople().results(500, seed: 20_261_125)
  }
  private let people: GeneratedPeople
  private let results: [Result]

  init() throws {
    people = try GeneratedPeople()
    results = try Self.made.get()
  }

  private static let voices = [
    Voice(.dutch, .formal), Voice(.dutch, .informal),
    Voice(.english, .formal),
  ]

  /// Everything that one person can see of a result, paragraph by paragraph.
  private func everything(_ result: Result, _ wording: Wording, _ citations: [String: String])
    -> [String]
  {
    func citation(_ key: String) -> String? { citations[key] }
    return result.paragraphs(wording) + result.steps(wording)
      + WhyLayer.allCases.flatMap { result.why($0, wording, citation: citation) }
      + WhatIfText.lines(result, wording)
      + [result.details(wording, citation: citation)]
  }

  @Test(arguments: voices)
  func `nothing is empty, unfilled, a key, or a label`(voice: Voice) throws {
    let wording = try people.wording(voice)
    let citations = try people.citations()
    let lint = try WordLint()
    let quoted = try people.quoted(wording)
    var lines: Set<Substring> = []
    var found: Set<String> = []
    for result in results {
      for paragraph in everything(result, wording, citations) {
        lines.formUnion(paragraph.split(separator: "\n", omittingEmptySubsequences: false))
      }
    }
    for line in lines {
      if line.allSatisfy(\.isWhitespace) { found.insert("an empty line") }
      if line.contains(where: { "{}".contains($0) }) {
        found.insert("a place without a value: \(line)")
      }
      if Self.keys.contains(where: { line.range(of: $0) != nil }) { found.insert("a key: \(line)") }
      let own = quoted.reduce(String(line)) { $0.replacingOccurrences(of: $1, with: "") }
      let text = OwnText(
        place: "result",
        language: voice.language == .english ? "en" : "nl",
        voice: .neither,
        kind: .item,
        text: own
      )
      for finding in lint.findings(text) { found.insert("\(finding): \(line)") }
      if let other = Self.otherAddress(voice), Self.says(other, in: own) {
        found.insert("'\(other)' in the other voice: \(line)")
      }
    }
    #expect(found.isEmpty, "\(found.sorted().prefix(5).joined(separator: "\n"))")
  }

  @Test(arguments: voices)
  func `no sentence is said twice, and no two deny each other`(voice: Voice) throws {
    let wording = try people.wording(voice)
    // A text is there when its last sentence is, for some begin alike; of a list of clauses, when the clause is.
    let last = Dictionary(
      uniqueKeysWithValues: try Set(Self.denials.flatMap { [$0, $1] }).map { key in
        (key, try #require(wording(key: key).flatMap(Self.parts)?.last))
      }
    )
    var found: Set<String> = []
    var known: [String: [String]] = [:]
    for result in results {
      let sentences = result.paragraphs(wording).flatMap { paragraph in
        if let sentences = known[paragraph] { return sentences }
        let sentences = Self.sentences(paragraph)
        known[paragraph] = sentences
        return sentences
      }
      for sentence in Set(sentences) where sentences.count(where: { $0 == sentence }) > 1 {
        found.insert("twice: \(sentence)")
      }
      let short = result.why(.short, wording, citation: { _ in nil }).flatMap(Self.parts)
      let said = Set(sentences + short)
      for (a, b) in Self.denials
      where said.contains(last[a] ?? "") && said.contains(last[b] ?? "") {
        found.insert("\(a) | \(b)")
      }
    }
    #expect(found.isEmpty, "\(found.sorted().prefix(8).joined(separator: "\n"))")
  }

  @Test func `a strength comes first, from real answers, and differs from person to person`() throws
  {
    let wording = try people.wording(Self.voices[0])
    var counts: [String: Int] = [:]
    for result in results { counts[result.paragraphs(wording)[1], default: 0] += 1 }
    #expect(counts.count > 80, "\(counts.count)")
    let most = counts.values.max() ?? 0
    #expect(most < 50, "\(counts.max { $0.value < $1.value }?.key ?? "")")
  }

  /// Pairs of keys that must not stand in one result.
  private static let denials: [(String, String)] = {
    let levels = ["levelEnough", "levelSometimes", "levelOften", "levelUnknown"]
    let lonely = ["yes", "no", "unknown"].map { "short.lonelyNow.\($0)" }
    let courses = ["transient", "chronic", "undetermined"].map { "course.\($0)" }
    let paths = ["meeting", "skills", "both", "closeness", "none"].map { "path.\($0)" }
    let sure = ["sureStillFirm", "sureLikely", "sureCouldDiffer"]
    let off = ["sureOffFirm", "sureOffLikely", "sureOffDiffer"]
    var pairs: [(String, String)] = []
    for group in [levels, lonely, courses, paths, sure, off] {
      for (index, a) in group.enumerated() { pairs += group[(index + 1)...].map { (a, $0) } }
    }
    pairs += [
      ("levelEnough", "short.lonelyNow.yes"), ("levelEnough", "resultProfessional"),
      ("levelEnough", "course.chronic"), ("levelEnough", "resultQuotesIntro"),
      ("levelEnough", "flagDirectOnly"), ("levelOften", "short.lonelyNow.no"),
      ("levelSometimes", "short.lonelyNow.no"), ("flagRecovered", "short.lonelyNow.yes"),
      ("flagIndirectOnly", "flagDirectOnly"), ("resultFewAndFine", "strengthPeople"),
      ("resultFewAndFine", "short.lonelyNow.yes"), ("needsLostNetwork", "needsNeverNetwork"),
      ("strengthPast", "needsNeverNetwork"), ("strengthPast", "needsLostNetwork"),
      ("strengthWish", "needsNoWish"), ("needsNoWish", "path.meeting"),
      ("needsNoWish", "path.both"),
      ("strengthEasing", "flagContradictory"), ("strengthOnePerson", "strengthPeople"),
      ("sureHigh", "sureMedium"), ("sureHigh", "sureLow"), ("sureMedium", "sureLow"),
      ("strengthFriends", "cause.social_skills"), ("strengthBegin", "cause.social_skills"),
      ("strengthComfort", "cause.self_image"), ("strengthTalent", "cause.confidence"),
      ("strengthManage", "cause.confidence"), ("strengthDare", "cause.social_anxiety"),
      ("strengthOwnWay", "cause.social_anxiety"), ("strengthApproach", "cause.shyness"),
      ("strengthNewPeople", "cause.shyness"), ("strengthLiked", "cause.expectations"),
      ("strengthNear", "cause.expectations"), ("shortNoWish", "short.needs.meeting"),
      ("shortNoWish", "short.needs.both"),
    ]
    return pairs
  }()

  /// How a key looks that no words were found for.
  private static let keys = [
    "short", "turn", "rule", "weigh", "points", "scale", "path", "cause", "course", "step",
  ]
  .flatMap { group in "abcdefghijklmnopqrstuvwxyz".map { "\(group).\($0)" } }

  /// The sentences of a paragraph, without quoted questions.
  private static func sentences(_ paragraph: String) -> [String] {
    [". ", "! ", "? "].reduce(paragraph) {
      $0.replacingOccurrences(of: $1, with: "\($1.dropLast())\n")
    }
    .split(separator: "\n").map { String($0.drop { $0 == " " }) }
    .filter { !$0.hasPrefix("\"") && $0.contains(" ") }
  }

  /// The sentences of a text, or the clauses of the one that lists them.
  private static func parts(_ text: String) -> [String] {
    guard text.contains(":") || !text.hasSuffix(".") else { return sentences(text) }
    let list = text.drop { $0 != ":" }.drop { ": ".contains($0) }
    return (list.isEmpty ? text[...] : list).split(separator: ",").flatMap { clause in
      [" en ", " and ", " "].map { lead in
        String(clause.hasPrefix(lead) ? clause.dropFirst(lead.count) : clause)
      }
    }
    .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
  }

  private static func otherAddress(_ voice: Voice) -> String? {
    guard voice.language == .dutch else { return nil }
    return voice.address == .formal ? "je" : "u"
  }

  /// Whether a word stands in a text that is not a published question.
  private static func says(_ word: String, in text: String) -> Bool {
    // Published wording has its own address, and stands between quotation marks.
    let bare = text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: " ")
    return bare.lowercased().split { !$0.isLetter }.contains { $0 == word }
  }
}
