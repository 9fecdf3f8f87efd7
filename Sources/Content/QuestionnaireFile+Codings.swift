import Screening

extension QuestionnaireBuilder {
  /// The ways in which files write the answers.
  mutating func codings(_ object: ObjectReader) -> [Coding] {
    var codings: [Coding] = []
    for element in object.optionalList("codings") {
      guard let reader = reading.object(element, "a coding") else { continue }
      let id = reader.identifier("id").map { Coding.ID($0) }
      let listName = reader.required("options")
      let codes = reader.list("codes").compactMap { reading.code($0, "codes") }
      let equivalents = reader.list("as").compactMap { reading.code($0, "as") }
      let missing = reader.optionalList("missing").compactMap { reading.code($0, "missing") }
      reader.close()
      guard let id, let listName, let name = reading.text(listName, "options") else { continue }
      guard let list = options[name] else {
        reading.unknownValue(listName, "options", name, known: options.keys.sorted())
        continue
      }
      guard codes.count == list.count, equivalents.count == list.count else {
        reading.report(
          "options-known",
          at: element.offset,
          "the coding '\(id)' must have a code and an equivalent for each of \(list.count) options",
          "Write 'codes' and 'as' in the order of '\(name)'."
        )
        continue
      }
      places[.coding(id)] = element.offset
      codings.append(
        Coding(
          id: id,
          options: zip(list, codes).map { AnswerOption(id: .init($1), label: $0.label) },
          equivalents: equivalents.map { .init($0) },
          missingCodes: missing
        )
      )
    }
    return codings
  }
}
