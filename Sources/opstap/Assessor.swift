import ArgumentParser
import Content
import Guidance
import Presentation
import Screening

/// Turns documents into results, with everything they share read once.
final class Assessor {
  private let writer: AssessmentJSON
  private let today: CalendarDay
  private let isPretty: Bool
  private var reasoners: [[Questionnaire.ID: Coding.ID]: Reasoner] = [:]
  private let activities: ActivityLibrary

  init(library: Library, writer: AssessmentJSON, today: CalendarDay, isPretty: Bool) throws {
    activities = library.activities()
    self.writer = writer
    self.today = today
    self.isPretty = isPretty
    reasoners[[:]] = try Complaint.catching { () throws(ContentError) in try library.reasoner() }
  }

  /// One line of output, without its line feed, and whether it says that a document is refused.
  func line(for found: DocumentReader.Found) throws -> (bytes: [UInt8], isRefused: Bool) {
    switch found {
    case .unreadable(let message, let line): return (refusal(message, line), true)
    case .document(let json, let line):
      let document: AssessmentDocument
      do throws(AssessmentDocument.Problem) {
        document = try AssessmentDocument(json, today: today) {
          codings throws(AssessmentDocument.Problem) in try reasoner(codings)
        }
      } catch { return (refusal(error.description, line), true) }
      return (try assess(document, echo: json), false)
    }
  }

  private func refusal(_ message: String, _ line: Int) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("line", line)
      json.member("error", message)
    }
    return json.bytes
  }

  private func assess(_ document: AssessmentDocument, echo: JSON) throws -> [UInt8] {
    guard let reasoner = reasoners[document.codings] else { return [] }
    let examination = Examination(reasoner, document.input)
    let assessment = examination.assessment
    let suggestions =
      writer.members.contains(.suggestions) ? try suggest(assessment, document) : []
    var json = JSONWriter(isPretty: isPretty)
    writer.write(
      examination,
      assessment: assessment,
      suggestions: suggestions,
      echo: writer.members.contains(.input) ? echo.compact : "null",
      to: &json
    )
    return json.bytes
  }

  private func reasoner(_ codings: [Questionnaire.ID: Coding.ID])
    throws(AssessmentDocument.Problem) -> Reasoner
  {
    if let known = reasoners[codings] { return known }
    guard let usual = reasoners[[:]], let catalog = usual.catalog.coded(codings),
      codings.keys.allSatisfy({ usual.catalog.questionnaire($0) != nil }),
      let reasoner = try? Reasoner(catalog: catalog, book: usual.book)
    else {
      let names = codings.map { "\($0.key): \($0.value)" }.sorted().joined(separator: ", ")
      throw AssessmentDocument.Problem("'coding' names no coding there is (\(names))")
    }
    reasoners[codings] = reasoner
    return reasoner
  }

  private func suggest(_ assessment: Assessment, _ document: AssessmentDocument) throws -> [Match] {
    var profile = Profile(assessment, document.input)
    return try Complaint.catching { () throws(ContentError) in
      if let name = document.place {
        // A place that is not known, or not alone, only means that nothing is called near.
        if case .place(let place) = try activities.places().look(up: name) {
          profile.place = place
        }
      }
      return try activities.directory(withPlaces: profile.place != nil)
        .suggestions(for: profile, today: document.input.today)
    }
  }
}
