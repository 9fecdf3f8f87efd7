import Content

/// Reads the `answers` of a document onto a sheet.
///
/// Source: contract, section 4.
struct AnswerReader {
  let model: DataModel

  /// Reads answers, and the age that `about_you` gives.
  func read(_ json: JSON, onto sheet: inout Sheet) throws(Unreadable) {
    guard case .object(let parts) = json.value else { throw Unreadable("'answers' is no object") }
    for part in parts where model.form(part.name) == nil {
      throw Unreadable("there is no questionnaire '\(part.name.shown)'")
    }
    // In the order of questionnaires: an item that several ask is answered by the first that has
    // an answer to it.
    for (form, name) in model.forms.map(\.name).enumerated() {
      guard let part = parts.first(where: { $0.name == name }), !part.value.isNull else { continue }
      guard case .object(let answers) = part.value.value else {
        throw Unreadable("'\(part.name)' is no object")
      }
      sheet.begun[form] = true
      for answer in answers {
        guard let item = model.questions.place(of: answer.name),
          model.forms[form].items.contains(item)
        else { throw Unreadable("'\(part.name)' has no item '\(answer.name.shown)'") }
        try read(answer.value, item, onto: &sheet)
      }
    }
    let begun = model.forms.indices.filter { sheet.begun[$0] }.map { model.forms[$0].name }
    if begun.contains("needs_short"), begun.contains("needs_a") || begun.contains("needs_b") {
      throw Unreadable("'needs_short' stands beside 'needs_a' or 'needs_b'")
    }
  }

  private func read(_ json: JSON, _ item: Int, onto sheet: inout Sheet) throws(Unreadable) {
    let question = model.questions[item]
    let state = json.string.map { ["declined", "unknown", "not_asked"].contains($0) } ?? false
    if json.isNull || state { return }
    switch question.kind {
    case .one:
      guard let code = code(json) else { throw noCode(question) }
      if question.absent.contains(code) { return }
      guard let mark = question.codes.firstIndex(of: code) else { throw noCode(question) }
      if sheet.marks[item] == Mark.missing { sheet.marks[item] = mark }
    case .several:
      let letters = try letters(json, question)
      sheet.letters[item] = letters
      sheet.marks[item] = letters == [question.nothing] ? Mark.nothing : Mark.something
    case .number(let range):
      guard let number = json.integer, range.contains(number) else { throw noCode(question) }
      sheet.marks[item] = 0
      if question.item == "Y1", sheet.age == nil { sheet.age = number }
    case .text:
      guard json.string != nil else { throw noCode(question) }
      sheet.marks[item] = 0
    }
  }

  private func letters(_ json: JSON, _ question: Question) throws(Unreadable) -> [String] {
    guard case .array(let elements) = json.value, !elements.isEmpty else {
      throw noCode(question)
    }
    let given = elements.compactMap(\.string)
    let isRight =
      given.count == elements.count && Set(given).count == given.count
      && given.allSatisfy(question.codes.contains)
      && (given.count == 1 || !given.contains { $0 == question.nothing })
    guard isRight else { throw noCode(question) }
    return question.codes.filter(given.contains)
  }

  /// A number where codes are numbers, text where they are words.
  private func code(_ json: JSON) -> String? {
    if case .number(let text) = json.value {
      return json.integer.map(String.init) == text ? text : nil
    }
    return json.string.flatMap { Int($0) == nil ? $0 : nil }
  }

  private func noCode(_ question: Question) -> Unreadable {
    Unreadable("the answer to '\(question.item)' is none that this item has")
  }
}
