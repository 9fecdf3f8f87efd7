package import Content

/// Makes results again from the data files alone, and says which step fails.
///
/// It shares no code with the engine whose results it looks at: only the readers of files. It is
/// slower, and written from the contract, the rules and what the data files say.
package final class Verifier {
  private let documents: DataDocuments
  /// How many completions are counted again one by one.
  private let limit: Int
  private var models: [[String: String]: DataModel] = [:]

  /// Begins with the data files that are in use.
  ///
  /// - Parameters:
  ///   - documents: The data files.
  ///   - limit: How many completions of what is missing are gone through one by one.
  package init(_ documents: DataDocuments, limit: Int = 100_000) {
    self.documents = documents
    self.limit = limit
  }

  /// Looks at one result.
  package func verdict(on found: DocumentReader.Found) -> Verdict {
    switch found {
    case .unreadable(let message, let line):
      var verdict = Verdict(line: line)
      verdict.add("result", "no result: \(message).")
      return verdict
    case .document(let result, let line):
      var verdict = Verdict(line: line)
      examine(result, &verdict)
      return verdict
    }
  }

  private func examine(_ result: JSON, _ verdict: inout Verdict) {
    if result["format"] == nil, result["error"] != nil {
      return verdict.add("result", "no result: the document was refused.")
    }
    guard result["format"]?.string == "opstap-assessment/1" else {
      return verdict.add("format", "this is no result: it is not opstap-assessment/1.")
    }
    let plain = model([:])
    let versions = Versions(result)
    guard let input = result["input"] else {
      versions.compare(plain, begun: nil, &verdict)
      return verdict.add("input", "there is none, and without it nothing can be derived.")
    }
    do throws(Unreadable) {
      let model = model(try codings(input["coding"]))
      let given = try InputReader(model: model).read(input)
      versions.compare(model, begun: given.sheet.begun, &verdict)
      ResultCheck(result: result, model: model, given: given, limit: limit).run(&verdict)
    } catch {
      versions.compare(plain, begun: nil, &verdict)
      verdict.add("input", "\(error.reason).")
    }
  }

  /// The codings that a document names, all of them known.
  private func codings(_ json: JSON?) throws(Unreadable) -> [String: String] {
    guard let json, !json.isNull else { return [:] }
    guard case .object(let members) = json.value else { throw Unreadable("'coding' is no object") }
    var codings: [String: String] = [:]
    for member in members {
      let document = documents.questionnaires.first { $0.name == member.name }?.json
      guard let name = member.value.string,
        document.flatMap({ QuestionTable.coding(name, of: $0) }) != nil
      else { throw Unreadable("'coding' names no coding that there is") }
      codings[member.name] = name
    }
    return codings
  }

  private func model(_ codings: [String: String]) -> DataModel {
    if let known = models[codings] { return known }
    let model = DataModel(documents, codings: codings)
    models[codings] = model
    return model
  }
}
