import Content

/// The data files, with every name looked up once.
///
/// A class, because every sheet that is tried refers to it.
final class DataModel {
  let rulesVersion: String?
  let forms: [Form]
  let questions: QuestionTable
  let rulers: [Ruler]
  let tallies: [Tally]
  /// The rules of each decision, in its place; none for history and course.
  let decisions: [[Law]]
  /// Their conditions alone: these are tried very often.
  let tests: [[Test]]
  let modifiers: [Law]
  let flags: [Law]
  let safety: [Law]
  let spans: Spans
  let cells: [Cell]
  let combinationSource: String?
  /// Questionnaires whose equal answers throughout are flagged, by their places.
  let straightlining: [Int]

  /// Reads data files, as codings write some questionnaires.
  init(_ documents: DataDocuments, codings: [String: String] = [:]) {
    let questions = QuestionTable(documents, codings: codings)
    var forms: [Form] = []
    var rulers: [Ruler] = []
    for (name, document) in documents.questionnaires {
      let items = QuestionTable.items(of: document).compactMap(questions.place)
      let form = (place: forms.count, name: name, document: document)
      forms.append(Form(name: name, version: document["version"]?.string ?? "", items: items))
      rulers += (document["scales"]?.elements ?? [])
        .compactMap { Ruler($0, form: form, questions: questions) }
    }
    let rules = documents.rules
    let tallies = (rules["tallies"]?.elements ?? []).compactMap { Tally($0, rulers) }
    let reader = TestReader(questions: questions, forms: forms, rulers: rulers, tallies: tallies)
    self.questions = questions
    self.forms = forms
    self.rulers = rulers
    self.tallies = tallies
    rulesVersion = rules["version"]?.string
    decisions = Decision.allCases.map { reader.laws(rules["decisions"]?[$0.name]) }
    tests = decisions.map { $0.map(\.test) }
    modifiers = reader.laws(rules["modifiers"])
    flags = reader.laws(rules["flags"])
    safety = reader.laws(rules["safety"])
    spans = Spans(rules["history"])
    cells = (rules["combinations"]?["cells"]?.elements ?? []).compactMap(Cell.init)
    combinationSource = rules["combinations"]?["source"]?.string
    straightlining = (rules["straightlining"]?.elements ?? []).compactMap { name in
      forms.firstIndex { $0.name == name.string }
    }
  }

  /// Where a scale stands.
  func ruler(_ name: String) -> Int? { rulers.firstIndex { $0.name == name } }

  /// Where a questionnaire stands.
  func form(_ name: String) -> Int? { forms.firstIndex { $0.name == name } }
}
