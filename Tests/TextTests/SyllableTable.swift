import Foundation

/// How many syllables the words of our texts have: a reviewed table for each language.
///
/// A rule guesses wrong too often, and our vocabulary is finite, so a word that is not in the
/// table fails the test, by name, and somebody adds it to `Syllables/nl.txt` or `en.txt`.
struct SyllableTable {
  private let counts: [String: Int]

  /// A table from lines of a word, a tab and a number.
  init(_ text: String) {
    counts = text.split(separator: "\n").reduce(into: [:]) { counts, line in
      let fields = line.split(separator: "\t")
      guard fields.count == 2, let count = Int(fields[1]) else { return }
      counts[String(fields[0])] = count
    }
  }

  /// The words of the table.
  var words: [String] { counts.keys.sorted() }

  /// The syllables of a word; `nil` when somebody has still to add it.
  subscript(word: String) -> Int? { counts[word] }
}

/// The files beside the tests and the data of the program.
enum Files {
  /// The folder of this target.
  static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  /// The root of the repository.
  static let repository = tests.appending(path: "../..").standardized

  /// The text of a file in the repository.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: repository.appending(path: path), encoding: .utf8)
  }

  /// The lines of a list beside the tests; those that begin with `#` are remarks.
  static func list(_ path: String) throws -> [String] {
    try String(contentsOf: tests.appending(path: path), encoding: .utf8)
      .split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }

  /// The reviewed syllables of a language.
  static func syllables(_ language: String) throws -> SyllableTable {
    SyllableTable(try Files.list("Syllables/\(language).txt").joined(separator: "\n"))
  }
}
