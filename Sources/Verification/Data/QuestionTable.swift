import Content

/// Every question of every questionnaire, each once, in the order of items in results.
struct QuestionTable {
  private var questions: [Question] = []
  private var places: [String: Int] = [:]

  /// Reads the questions of documents; `codings` has the name of a coding for some of them.
  init(_ documents: DataDocuments, codings: [String: String]) {
    for (name, document) in documents.questionnaires {
      let coding = codings[name].flatMap { Self.coding($0, of: document) }
      for item in document["items"]?.elements ?? [] {
        guard let question = Question(item, lists: document["options"], coding: coding) else {
          // Taken over from its owner, which reads it.
          continue
        }
        places[question.item] = questions.count
        questions.append(question)
      }
    }
  }

  subscript(place: Int) -> Question { questions[place] }

  var count: Int { questions.count }

  /// Where a question stands.
  func place(of item: String) -> Int? { places[item] }

  /// The coding of a questionnaire with this name.
  static func coding(_ name: String, of document: JSON) -> JSON? {
    document["codings"]?.elements.first { $0["id"]?.string == name }
  }

  /// The items of a questionnaire, those that it takes over included.
  static func items(of document: JSON) -> [String] {
    (document["items"]?.elements ?? []).compactMap { ($0["id"] ?? $0["item"])?.string }
  }
}
