import Screening

extension QuestionnaireBuilder {
  /// Reads the lists of options that items name.
  mutating func readOptions(_ object: ObjectReader) {
    for member in object.map("options") {
      options[member.name] = optionList(member.value, "the options '\(member.name)'")
    }
  }

  /// The options of one list, in its order.
  func optionList(_ json: JSON, _ name: String) -> [AnswerOption] {
    var options: [AnswerOption] = []
    for element in reading.list(json, name) ?? [] {
      guard let object = reading.object(element, "an option") else { continue }
      let code = object.required("code").flatMap { reading.code($0, "code") }
      let label = object.words()
      object.close()
      guard let code else { continue }
      if options.contains(where: { $0.id.rawValue == code }) {
        reading.report(
          "identifiers-unique",
          at: element.offset,
          "the code \(code) stands twice in \(name)",
          "Give every option a code of its own."
        )
      }
      options.append(AnswerOption(id: .init(code), label: label))
    }
    return options
  }

  /// More than anybody is asked; a file beyond it would take long to examine.
  private static let itemLimit = 500

  /// The items in the order in which they are asked.
  mutating func items(
    _ object: ObjectReader,
    _ sharedItem: QuestionnaireFile.SharedItem
  ) -> [Item] {
    var items: [Item] = []
    let elements = object.list("items")
    if elements.count > Self.itemLimit {
      reading.report(
        "scores-possible",
        at: object.offset,
        "the questionnaire asks more than \(Self.itemLimit) questions",
        "Split it."
      )
    }
    for element in elements.prefix(Self.itemLimit) {
      guard let reader = reading.object(element, "an item") else { continue }
      let item = reader.optional("from") == nil ? item(reader) : taken(reader, sharedItem)
      reader.close()
      guard let item else { continue }
      if places[.item(item.id)] != nil {
        reading.report(
          "identifiers-unique",
          at: element.offset,
          "the item '\(item.id)' stands here twice",
          "Give every item a name of its own."
        )
        continue
      }
      places[.item(item.id)] = element.offset
      items.append(item)
    }
    if items.isEmpty {
      reading.report(
        "missing-member",
        at: object.offset,
        "the questionnaire asks nothing",
        "Add items."
      )
    }
    return items
  }

  /// An item that another questionnaire owns.
  private mutating func taken(
    _ reader: ObjectReader,
    _ sharedItem: QuestionnaireFile.SharedItem
  ) -> Item? {
    let owner = reader.identifier("from").map { Questionnaire.ID($0) }
    let id = reader.identifier("item").map { Item.ID($0) }
    guard let owner, let id else { return nil }
    shared[id] = owner
    guard let item = sharedItem(owner, id) else {
      reading.report(
        "names-resolve",
        at: reader.offset,
        "'\(owner)' has no item '\(id)' of its own",
        "Name the questionnaire that the item belongs to."
      )
      return nil
    }
    return item
  }

  private mutating func item(_ reader: ObjectReader) -> Item? {
    let id = reader.identifier("id").map { Item.ID($0) }
    let text = reader.words()
    let softText = reader.words(prefix: "soft_")
    let why = reader.optionalWords("why")
    let column = reader.optionalText("column")
    let origin = reader.optionalText("origin")
    let options = options(of: reader, id)
    let kind = kind(reader, options)
    let whatIf = whatIf(reader, kind, options)
    var askIf = Condition.always
    if let json = reader.optional("askIf") {
      if let id { places[.askIf(id)] = json.offset }
      askIf = reading.condition(json) ?? .always
    }
    guard let id else { return nil }
    origins[id] = origin
    return Item(
      id: id,
      text: text,
      softText: softText,
      kind: kind,
      options: options,
      askIf: askIf,
      why: why,
      whatIf: whatIf,
      column: column
    )
  }

  /// A list by name, or written out at the item; lettered where the item says so.
  private mutating func options(of reader: ObjectReader, _ id: Item.ID?) -> [AnswerOption] {
    let isLettered = reader.bool("letters", default: false)
    guard let json = reader.optional("options") else { return [] }
    let list: [AnswerOption]
    if case .string(let name) = json.value {
      if let known = options[name] {
        list = known
      } else {
        reading.unknownValue(json, "options", name, known: options.keys.sorted())
        list = []
      }
    } else {
      list = optionList(json, "the options of '\(id?.rawValue ?? "an item")'")
    }
    return list.map { AnswerOption(id: $0.id, label: $0.label, letter: isLettered) }
  }

  private enum KindWord: String, CaseIterable {
    case one, several, number, text
  }

  /// What an answer looks like; fits the options.
  private func kind(_ reader: ObjectReader, _ options: [AnswerOption]) -> Item.Kind {
    let word = reader.optional("kind").flatMap { reading.word($0, "kind", of: KindWord.self) }
    let needsOptions = word == nil || word == .one || word == .several
    if needsOptions == options.isEmpty {
      reading.report(
        "options-known",
        at: reader.offset,
        needsOptions ? "the item has no options" : "the item has options that nobody can choose",
        needsOptions ? "Name a list, or write them here." : "Remove them, or change the kind."
      )
    }
    switch word {
    case .text: return .text
    case .number:
      let lowest = reader.required("min").flatMap { reading.integer($0, "min", in: -9999...9999) }
      let highest = reader.required("max").flatMap { reading.integer($0, "max", in: -9999...9999) }
      guard let lowest, let highest, lowest <= highest else { return .number(0...0) }
      return .number(lowest...highest)
    case .several: return .several(nothing: option(reader, "nothing", options) ?? "")
    case .one, nil:
      guard reader.optional("unsure") != nil else { return .one(unsure: nil) }
      return .one(unsure: option(reader, "unsure", options))
    }
  }

  private func option(
    _ reader: ObjectReader,
    _ name: String,
    _ options: [AnswerOption]
  ) -> AnswerOption.ID? {
    guard let json = reader.required(name), let code = reading.code(json, name) else { return nil }
    guard options.contains(where: { $0.id.rawValue == code }) else {
      reading.report(
        "options-known",
        at: json.offset,
        "'\(code)' is no option of this item",
        "Use one of: \(options.map(\.id.rawValue).joined(separator: ", "))."
      )
      return nil
    }
    return .init(code)
  }
}
