import Screening

/// Reads the answers of a document: known questionnaires, known items, known codes, or a refusal
/// that names the item and never the answer.
struct DocumentAnswers {
  private let catalog: Catalog

  init(_ catalog: Catalog) { self.catalog = catalog }

  private typealias Problem = AssessmentDocument.Problem

  func read(_ json: JSON, _ name: String) throws(AssessmentDocument.Problem) -> Responses {
    guard case .object(let members) = json.value else { throw Problem("'\(name)' is no object") }
    var responses = Responses()
    for member in members {
      let id = Questionnaire.ID(member.name)
      let path = "\(name).\(member.name.printable)"
      guard let questionnaire = catalog.questionnaire(id) else {
        throw Problem("there is no questionnaire '\(member.name.printable)'")
      }
      if case .null = member.value.value { continue }
      guard case .object(let answers) = member.value.value else {
        throw Problem("'\(path)' is no object")
      }
      responses.begin(id)
      for answer in answers {
        guard let item = questionnaire.items.first(where: { $0.id.rawValue == answer.name }) else {
          throw Problem("'\(member.name)' has no item '\(answer.name.printable)'")
        }
        responses[id, item.id] = try read(answer.value, item, "\(path).\(answer.name)")
      }
    }
    if responses.hasBegun("needs_short"),
      responses.hasBegun("needs_a") || responses.hasBegun("needs_b")
    {
      throw Problem("'needs_short' cannot stand beside 'needs_a' or 'needs_b'")
    }
    return responses
  }

  private func read(_ json: JSON, _ item: Item, _ path: String)
    throws(AssessmentDocument.Problem) -> Answer?
  {
    if case .null = json.value { return nil }
    if case .text = item.kind {
      guard let text = json.string else { throw Problem("'\(path)' is no text") }
      return Self.state(text) ?? .text(text)
    }
    if let text = json.string, let state = Self.state(text) { return state }
    switch item.kind {
    case .several(let nothing): return try several(json, item, nothing, path)
    case .number(let range):
      guard let number = json.integer, range.contains(number) else {
        throw Problem(
          "'\(path)' is no whole number from \(range.lowerBound) to \(range.upperBound)"
        )
      }
      return .number(number)
    case .one, .text:
      guard let code = code(json), item.options.contains(where: { $0.id.rawValue == code }) else {
        throw Problem("'\(path)' is no code of this item")
      }
      return .chosen([.init(code)])
    }
  }

  private static func state(_ text: String) -> Answer? {
    switch text {
    case "declined": .declined
    case "unknown": .unknown
    case "not_asked": .notAsked
    default: nil
    }
  }

  /// A code: a number where codes are numbers, text where they are words.
  private func code(_ json: JSON) -> String? {
    if case .number(let text) = json.value {
      // Minus zero is a number without a fraction, and still no code.
      return Int(text).map(String.init) == text ? text : nil
    }
    return json.string.flatMap { Int($0) == nil ? $0 : nil }
  }

  private func several(
    _ json: JSON,
    _ item: Item,
    _ nothing: AnswerOption.ID,
    _ path: String
  ) throws(AssessmentDocument.Problem) -> Answer {
    guard case .array(let elements) = json.value else { throw Problem("'\(path)' is no list") }
    var chosen: [AnswerOption.ID] = []
    for element in elements {
      guard let text = element.string,
        let option = item.options.first(where: { $0.id.rawValue == text })
      else { throw Problem("'\(path)' holds something that is no code of this item") }
      guard !chosen.contains(option.id) else { throw Problem("'\(path)' holds a code twice") }
      chosen.append(option.id)
    }
    guard !chosen.isEmpty else { throw Problem("'\(path)' is an empty list") }
    guard chosen.count == 1 || !chosen.contains(nothing) else {
      throw Problem("'\(path)' holds '\(nothing)' beside other codes")
    }
    // In the order of the list, as the conversation keeps them.
    return .chosen(item.options.map(\.id).filter(chosen.contains))
  }
}
