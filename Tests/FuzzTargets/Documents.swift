import Content
import Presentation
import Screening

extension FuzzTarget {
  /// Documents with answers, as `opstap assess` reads them.
  static let documents = FuzzTarget("documents") { bytes throws(Violation) in
    var reader = DocumentReader()
    let found = reader.feed(bytes) + reader.finish()
    var slow = DocumentReader()
    var pieces: [DocumentReader.Found] = []
    for byte in bytes { pieces += slow.feed(CollectionOfOne(byte)) }
    pieces += slow.finish()
    try require(
      found.map(description) == pieces.map(description),
      "byte by byte, other documents are found"
    )
    let lines = bytes.count { $0 == 0x0A } + 1
    guard let reasoner = Shipped.reasoner else { return }
    for document in found {
      switch document {
      case .unreadable(let words, let line):
        try require((1...lines).contains(line), "line \(line) of \(lines)")
        try require(!words.isEmpty, "refused without words")
      case .document(let json, let line):
        try require((1...lines).contains(line), "line \(line) of \(lines)")
        try check(json, reasoner)
      }
    }
  }

  private static func description(_ found: DocumentReader.Found) -> String {
    switch found {
    case .document(let json, let line): "\(line): \(json.compact)"
    case .unreadable(let words, let line): "\(line) refused: \(words)"
    }
  }

  /// One document: what is taken for answers is answers, and they can be assessed.
  private static func check(_ json: JSON, _ reasoner: Reasoner) throws(Violation) {
    let today = CalendarDay("2026-11-24") ?? CalendarDay(number: 0)
    let document: AssessmentDocument
    do throws(AssessmentDocument.Problem) {
      document = try AssessmentDocument(json, today: today) { _ in reasoner }
    } catch { return try require(!error.description.isEmpty, "refused without words") }
    for questionnaire in reasoner.catalog.questionnaires {
      for item in questionnaire.items {
        guard let answer = document.input.responses[questionnaire.id, item.id] else { continue }
        try check(answer, item)
      }
    }
    if let age = document.input.age { try require((0...120).contains(age), "an age of \(age)") }
    try require(
      document.input.earlier.allSatisfy { $0.date <= document.input.today },
      "a day of the history is still to come"
    )
    let first = Examination(reasoner, document.input).assessment
    try require(
      first == Examination(reasoner, document.input).assessment,
      "assessed twice, it is something else"
    )
  }

  private static func check(_ answer: Answer, _ item: Item) throws(Violation) {
    switch (answer, item.kind) {
    case (.chosen(let ids), _):
      try require(!ids.isEmpty && Set(ids).count == ids.count, "\(ids) is no answer")
      let known = Set(item.options.map(\.id))
      try require(ids.allSatisfy(known.contains), "\(ids) are no options of \(item.id)")
    case (.number(let number), .number(let range)):
      try require(range.contains(number), "\(number) is outside \(range)")
    case (.number, _): throw Violation(words: "a number answers \(item.id)")
    default: break
    }
  }
}
