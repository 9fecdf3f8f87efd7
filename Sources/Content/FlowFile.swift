package import Screening

/// A flow as its file says it.
package struct FlowFile {
  /// The file, with everything found wrong in it.
  package let reading: Reading
  /// Made of everything that could be read; only to be used when ``reading`` found no error.
  package let flow: Flow

  /// Reads a flow; `nil` when the document is not even an object.
  package init?(_ reading: Reading) {
    guard let object = reading.object(reading.document.root, "the flow") else { return nil }
    let id = object.identifier("id")
    let offered = object.identifier("offered") ?? ""
    let fallback = object.identifier("fallback") ?? ""
    let setting = object.required("loneliness").flatMap {
      Self.setting($0, reading, offered: offered, fallback: fallback)
    }
    let askedWhen = object.required("askedWhen").flatMap { reading.condition($0) }
    let steps = object.list("steps").compactMap { Self.step($0, reading) }
    object.close()
    flow = Flow(
      id: .init(id ?? ""),
      steps: steps,
      loneliness: Flow.LonelinessChoice(
        setting: setting ?? .ask,
        offered: .init(offered),
        fallback: .init(fallback),
        askedWhen: askedWhen ?? .always
      )
    )
    self.reading = reading
  }

  /// The keeper writes the name of a questionnaire, or `ask`.
  private static func setting(
    _ json: JSON,
    _ reading: Reading,
    offered: String,
    fallback: String
  ) -> Flow.LonelinessChoice.Setting? {
    switch reading.text(json, "loneliness") {
    case nil: return nil
    case "ask": return .ask
    case offered: return .offered
    case fallback: return .fallback
    case let word?:
      reading.unknownValue(json, "loneliness", word, known: ["ask", offered, fallback])
      return nil
    }
  }

  private static func step(_ json: JSON, _ reading: Reading) -> Flow.Step? {
    switch json.string {
    case "loneliness"?: return .loneliness
    case "result"?: return .result
    case "activities"?: return .activities
    case "plan"?: return .plan
    case let word?:
      reading.unknownValue(
        json,
        "steps",
        word,
        known: ["loneliness", "result", "activities", "plan"]
      )
      return nil
    case nil: break
    }
    guard let object = reading.object(json, "a step") else { return nil }
    let questionnaire = object.identifier("ask")
    let items = object.optional("items").flatMap { reading.list($0, "items") }?
      .compactMap { reading.identifier($0, "items") }
    object.close()
    return questionnaire.map { .ask(.init($0), items: items?.map { .init($0) }) }
  }
}
