/// What a key such as `S1` stands for.
package struct Source: Equatable, Sendable {
  /// As people name it.
  package let citation: String
  /// Where it can be read; `nil` where it cannot be linked to.
  package let url: String?

  /// Names a source.
  package init(citation: String, url: String?) {
    self.citation = citation
    self.url = url
  }
}

/// The sources by key, as their file says them.
package struct SourcesFile {
  /// The file, with everything found wrong in it.
  package let reading: Reading
  package let sources: [String: Source]

  /// The key of what rests on no publication.
  package static let own = "own"

  /// Reads the sources; `nil` when the document is not even an object.
  package init?(_ reading: Reading) {
    guard let object = reading.object(reading.document.root, "the sources") else { return nil }
    var sources: [String: Source] = [:]
    for member in object.map("sources") {
      guard let reader = reading.object(member.value, "'\(member.name)'") else { continue }
      let citation = reader.text("citation")
      let url = reader.optionalText("url")
      reader.close()
      sources[member.name] = citation.map { Source(citation: $0, url: url) }
    }
    object.close()
    self.reading = reading
    self.sources = sources
  }
}
