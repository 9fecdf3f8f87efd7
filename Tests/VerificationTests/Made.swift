import Content
import Presentation
import Screening
import Testing
import Verification

/// Results of the engine, and what the verifier makes of them.
struct Made {
  let library: Library
  private let usual: Reasoner
  private let today: CalendarDay

  init() throws {
    library = Library(try ContentDirectory.locate())
    usual = try library.reasoner()
    today = try #require(CalendarDay("2026-11-24"))
  }

  /// The result of a document, as `assess` writes it but for the suggestions.
  func result(_ document: String) throws -> JSON {
    let json = try JSONDocument(parsing: Array(document.utf8)).root
    var reasoner = usual
    let read = try AssessmentDocument(json, today: today) {
      codings throws(AssessmentDocument.Problem) in
      if let catalog = usual.catalog.coded(codings),
        let coded = try? Reasoner(catalog: catalog, book: usual.book)
      {
        reasoner = coded
      }
      return reasoner
    }
    let examination = Examination(reasoner, read.input)
    var writer = JSONWriter()
    AssessmentJSON(program: "0").write(
      examination,
      assessment: examination.assessment,
      suggestions: [],
      echo: json.compact,
      to: &writer
    )
    return try JSONDocument(parsing: writer.bytes).root
  }

  /// What the verifier finds in a result, in sentences.
  func findings(_ result: JSON, _ documents: DataDocuments? = nil, limit: Int = 2000) throws
    -> [String]
  {
    try verifier(documents, limit: limit).verdict(on: .document(result, line: 1)).findings
      .map { "\($0.step): \($0.message)" }
  }

  /// With the data files that came with the program, or others.
  func verifier(_ documents: DataDocuments? = nil, limit: Int = 2000) throws -> Verifier {
    Verifier(try documents ?? library.documents(), limit: limit)
  }

  /// The example of contract, section 4.
  static let example = """
    { "date": "2026-11-23", "mode": "intake", "language": "nl", "place": "Enschede", "age": 43,
      "answers": {
        "djg6": { "djg6_1": 3, "djg6_2": 2, "djg6_3": 2, "djg6_4": 2, "djg6_5": "declined",
          "djg6_6": 1 },
        "course": { "D1": 4, "D2": 5, "D3": 1, "D4": 3, "D5": 2, "D6": 2 },
        "needs_a": { "A1": 2, "A2": 4, "A3": 4, "A4": 2, "A5": 4, "A6": 2, "A7": 3, "A8": 3,
          "A9": 4, "A10": 4, "A11": 4, "A12": 4, "A13": 3, "A14": 2 },
        "needs_b": { "M1": 1, "M2": 3, "M3": 1, "M4": 3, "M5": ["a", "c"], "M6": ["z"], "M7": 3 } },
      "history": [ { "date": "2025-03-01", "answers": { "djg6": { "djg6_1": 3 } } },
        { "date": "2026-03-01", "lonely": true } ] }
    """
}
