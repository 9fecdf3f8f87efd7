import Content
import Testing

/// Where documents stand in what comes in.
struct DocumentReaderTests {
  /// The lines of the documents and of the complaints, with what arrives cut into pieces.
  private func lines(_ text: String, piece: Int = .max) -> [Int] {
    var reader = DocumentReader()
    var rest = Array(text.utf8)[...]
    var found: [DocumentReader.Found] = []
    while !rest.isEmpty {
      found += reader.feed(rest.prefix(piece))
      rest = rest.dropFirst(piece)
    }
    return (found + reader.finish()).map { found in
      switch found {
      case .document(_, let line), .unreadable(_, let line): line
      }
    }
  }

  @Test(arguments: [1, 3, .max])
  func `empty lines before a document count once`(piece: Int) {
    #expect(lines("\n\n{\n\"a\": x\n}\n", piece: piece) == [4])
    #expect(lines("\n{}\n\n{}\n", piece: piece) == [2, 4])
    #expect(lines("\n[\n{},\n{}\n]\n", piece: piece) == [3, 4])
  }
}
