import Foundation

/// The texts of our own in the questionnaires: why a question is asked, and our own wording.
enum QuestionnaireTexts {
  /// Questionnaires whose wording others published.
  static let published: Set = ["cantril", "djg11", "djg6", "lsns6", "phq2", "sise", "ucla3"]

  /// The names of the questionnaires.
  static func files() -> [String] {
    let folder = Files.repository.appending(path: "Questionnaires").path()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted()
      .filter { $0.hasSuffix(".json") && $0 != "rules.json" && $0 != "sources.json" }
      .map { String($0.dropLast(5)) }
  }

  static func texts(file: String) throws -> [OwnText] {
    let data = Data(try Files.text("Questionnaires/\(file).json").utf8)
    let root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    let place = "Questionnaires/\(file).json"
    let isOwn = !published.contains(file)
    var texts = wordings(root["why"], "\(place) why", .sentence)
    if isOwn {
      texts += wordings(root["instruction"], "\(place) instruction", .sentence)
    }
    for case let item as [String: Any] in root["items"] as? [Any] ?? [] {
      let name = "\(place) \(item["id"] as? String ?? "?")"
      texts += wordings(item["why"], "\(name) why", .sentence)
      for (move, clause) in item["whatIf"] as? [String: Any] ?? [:] {
        texts += wordings(clause, "\(name) whatIf \(move)", .sentence)
      }
      if isOwn && !(item["origin"] as? String ?? "own").hasPrefix("IPIP") {
        texts += wordings(item, name, .item)
      }
    }
    return texts
  }

  private static func wordings(_ value: Any?, _ place: String, _ kind: OwnText.Kind) -> [OwnText] {
    guard let value = value as? [String: Any] else { return [] }
    let members: [(name: String, voice: OwnText.Voice)] = [
      ("nl", .formal), ("nl_je", .informal), ("en", .english),
      ("soft_nl", .formal), ("soft_nl_je", .informal), ("soft_en", .english),
    ]
    return members.compactMap { name, voice in
      (value[name] as? String).map {
        OwnText(
          place: "\(place) \(name)",
          language: voice == .english ? "en" : "nl",
          voice: voice,
          kind: kind,
          text: $0
        )
      }
    }
  }
}
