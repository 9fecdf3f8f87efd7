import Content
import Foundation
import Screening
import Testing

struct CrisisWordsFileTests {
  private func file(_ text: String) throws -> CrisisWordsFile? {
    CrisisWordsFile(Reading(file: "words", document: try JSONDocument(parsing: Array(text.utf8))))
  }

  @Test func `the words that ship can be read`() throws {
    let words = try Shipped.library().crisisWords()
    #expect(words.found(in: "ik wil dood"))
    #expect(words.found(in: "i want to die"))
    #expect(!words.found(in: "partner overleden"))
  }

  @Test func `a folder that was added takes no words away`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())/Locales")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    let other = #"{"nl": ["hallo"], "en": ["hello"], "idioms": ["wil dood"]}"#
    try Data(other.utf8).write(to: folder.appending(path: "crisis-words.json"))
    let path = folder.deletingLastPathComponent().path()
    let added = ContentDirectory(path: path, isBundled: false)
    let words = try Library(try Shipped.library().directories + [added]).crisisWords()
    #expect(words.found(in: "ik wil dood"))
    #expect(!words.found(in: "hallo"))
  }

  @Test func `a list without phrases is refused`() throws {
    let file = try #require(
      try file(#"{"nl": [], "en": ["want to die"], "idioms": ["to die for"]}"#)
    )
    #expect(file.reading.diagnostics.map(\.check) == ["missing-member"])
  }

  @Test(arguments: [
    #"{"nl": ["a"], "en": ["b"]}"#, #"{"nl": ["a", ""], "en": ["b"], "idioms": ["c"]}"#,
    #"{"nl": ["a"], "en": "b", "idioms": ["c"]}"#,
    #"{"nl": ["a"], "en": ["b"], "idioms": ["c"], "de": ["d"]}"#,
  ])
  func `a file with a mistake is not usable`(text: String) throws {
    let file = try #require(try file(text))
    #expect(!file.reading.isUsable)
  }
}
