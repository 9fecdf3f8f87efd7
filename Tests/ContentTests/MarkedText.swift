import Content
import Testing

/// A text with `1️⃣`, `2️⃣` … where findings are expected.
///
/// The markers are cut out; each names the line and column of the character after it.
struct MarkedText {
  let text: String
  private(set) var marks: [Character: JSON.Position] = [:]

  init(_ marked: String) {
    var text = ""
    var line = 1
    var column = 1
    for character in marked {
      if Self.markers.contains(character) {
        marks[character] = JSON.Position(line: line, column: column)
        continue
      }
      text.append(character)
      if character == "\n" {
        line += 1
        column = 1
      } else {
        column += character.unicodeScalars.count
      }
    }
    self.text = text
  }

  /// The marker at a place, or the place itself as `line:column`.
  func name(line: Int, column: Int) -> String {
    let mark = marks.first { $0.value == JSON.Position(line: line, column: column) }
    return mark.map { String($0.key) } ?? "\(line):\(column)"
  }

  private static let markers: [Character] = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣"]
}

/// Documents to examine, each by its path.
struct Documents {
  private var texts: [(path: String, marked: MarkedText)] = []

  init(_ documents: KeyValuePairs<String, String>) {
    texts = documents.map { ($0.key, MarkedText($0.value)) }
  }

  /// What a check finds, as `1️⃣ message`; all checks without a name.
  func findings(_ check: String? = nil) throws -> [String] {
    let readings = try texts.map { path, marked in
      Reading(file: path, document: try JSONDocument(parsing: Array(marked.text.utf8)))
    }
    let checks = Check.all.filter { check == nil || $0.name == check }
    try #require(!checks.isEmpty, "there is no check '\(check ?? "")'")
    return Material(readings).diagnostics(checks).map { finding in
      let marked = texts.first { $0.path == finding.file }?.marked
      let place = marked?.name(line: finding.line, column: finding.column) ?? finding.file
      return "\(place) \(finding.message)"
    }
  }
}
