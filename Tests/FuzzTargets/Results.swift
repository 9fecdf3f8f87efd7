import Content
import Presentation
import Screening
import Verification

extension FuzzTarget {
  /// Results, as `opstap verify` reads them; and documents, whose results must verify.
  static let results = FuzzTarget("results") { bytes throws(Violation) in
    guard let reasoner = Shipped.reasoner, let documents = Shipped.documents else { return }
    var reader = DocumentReader()
    let verifier = Verifier(documents, limit: 50)
    for found in reader.feed(bytes) + reader.finish() {
      let verdict = verifier.verdict(on: found)
      try require(
        verdict.findings.allSatisfy { !$0.step.isEmpty && $0.message.hasSuffix(".") },
        "a finding without a step or a sentence"
      )
      guard case .document(let json, _) = found, let result = result(of: json, reasoner) else {
        continue
      }
      let whole = verifier.verdict(on: .document(result, line: 1))
      try require(
        whole.findings.isEmpty,
        "made again it differs: \(whole.findings.map { "\($0.step): \($0.message)" })"
      )
    }
  }

  /// What is concluded from a document; `nil` for one that is refused, or that is coded otherwise.
  private static func result(of json: JSON, _ reasoner: Reasoner) -> JSON? {
    guard let today = CalendarDay("2026-11-24"),
      let document = try? AssessmentDocument(json, today: today, reasoner: { _ in reasoner }),
      document.codings.isEmpty
    else { return nil }
    let examination = Examination(reasoner, document.input)
    var writer = JSONWriter()
    AssessmentJSON(program: "0").write(
      examination,
      assessment: examination.assessment,
      suggestions: [],
      echo: json.compact,
      to: &writer
    )
    return try? JSONDocument(parsing: writer.bytes).root
  }
}
