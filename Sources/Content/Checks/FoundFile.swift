/// A file to examine.
package struct FoundFile: Equatable, Sendable {
  /// What findings call it.
  package let name: String
  /// Where it is.
  package let path: String

  /// Names a file.
  package init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  /// Whether it is a table of activities or places.
  package var isTable: Bool { path.hasSuffix(".csv") }

  /// What a person meant by a path: the file, or everything of ours in the folder.
  ///
  /// A path where nothing is, or where nothing of ours is, stays itself: reading it says so.
  package static func given(_ path: String) -> [FoundFile] {
    let name = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let inside = FileReader.isFolder(path) ? inside(path, name: name) : []
    return inside.isEmpty ? [FoundFile(name: path, path: path)] : inside
  }

  /// The files of a kind that we know in a folder and in the folders in it, sorted.
  ///
  /// - Parameters:
  ///   - folder: Where to look; a link in it to a folder seen before is not followed again.
  ///   - name: What findings call the folder; empty leaves it out of names.
  /// - Returns: Every file once, hidden ones left out.
  package static func inside(_ folder: String, name: String) -> [FoundFile] {
    var seen: Set<FileReader.Identity> = []
    return inside(folder, name, &seen, depth: 0)
  }

  private static func inside(
    _ folder: String,
    _ name: String,
    _ seen: inout Set<FileReader.Identity>,
    depth: Int
  ) -> [FoundFile] {
    guard depth < 8, let identity = FileReader.identity(of: folder), seen.insert(identity).inserted
    else { return [] }
    var files: [FoundFile] = []
    for entry in (try? FileReader.names(in: folder)) ?? [] {
      let path = folder + "/" + entry
      let entryName = name.isEmpty ? entry : name + "/" + entry
      if FileReader.isFolder(path) {
        files += inside(path, entryName, &seen, depth: depth + 1)
      } else if entry.hasSuffix(".json") || entry.hasSuffix(".csv") {
        files.append(FoundFile(name: entryName, path: path))
      }
    }
    return files
  }
}

/// What a document is for.
package enum FileKind: Sendable {
  case questionnaire, rules, flow, locale, sources, crisisWords, paths
  /// The vocabularies of the directory, which its tables use.
  case taxonomies

  /// Tells from where a document stands, and else from what it has; `nil` when neither says.
  init?(of root: JSON, path: String) {
    let parts = path.split(separator: "/").suffix(2)
    let name = parts.last ?? ""
    switch parts.count == 2 ? parts.first : nil {
    case "Locales"? where name == "crisis-words.json": self = .crisisWords
    case "Locales"?: self = .locale
    case "Flows"?: self = .flow
    case "Activities"? where name == "paths.json": self = .paths
    case "Activities"? where name == "taxonomies.json": self = .taxonomies
    case "Questionnaires"? where name == "rules.json": self = .rules
    case "Questionnaires"? where name == "sources.json": self = .sources
    case "Questionnaires"?: self = .questionnaire
    default:
      if root["phrases"] != nil {
        self = .locale
      } else if root["decisions"] != nil {
        self = .rules
      } else if root["paths"] != nil {
        self = .paths
      } else if root["idioms"] != nil {
        self = .crisisWords
      } else if root["steps"] != nil {
        self = .flow
      } else if root["items"] != nil || root["provenance"] != nil {
        self = .questionnaire
      } else if root["sources"] != nil {
        self = .sources
      } else {
        return nil
      }
    }
  }

  /// Whether one document of this kind stands in for another.
  func isSame(_ a: Reading, _ b: Reading) -> Bool {
    switch self {
    case .rules, .sources, .crisisWords, .paths, .taxonomies: true
    case .questionnaire, .flow: a.document.root["id"]?.string == b.document.root["id"]?.string
    case .locale: Self.fileName(a.file) == Self.fileName(b.file)
    }
  }

  static func fileName(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
}
