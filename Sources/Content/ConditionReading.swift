import Screening

extension Reading {
  /// A condition, as `Questionnaires/README.md` lists them.
  ///
  /// The first member says what is asked; `nil` with a diagnostic when it is none of the known ones.
  func condition(_ json: JSON) -> Condition? {
    if json.string == "always" { return .always }
    guard let object = object(json, "a condition") else { return nil }
    guard
      let form = Self.conditionForms.first(where: { form in
        object.members.contains { $0.name == form.name }
      })
    else {
      let names = Self.conditionForms.map(\.name)
      let slip = object.members.lazy.compactMap { Spelling.nearest(to: $0.name, in: names) }.first
      report(
        "unknown-member",
        at: json.offset,
        "this is no condition",
        slip.map { "Did you mean '\($0)'?" }
          ?? "Begin with one of: \(names.joined(separator: ", "))."
      )
      return nil
    }
    let condition = form.read(object)
    object.close()
    return condition
  }

  /// The members that say what a condition asks.
  private static var conditionForms: [(name: String, read: (ObjectReader) -> Condition?)] {
    [
      ("item", answer), ("missing", missing), ("missingOf", missingOf), ("begun", begun),
      ("score", reaches), ("anyScale", anyScale), ("firstValid", firstValid),
      ("tally", tally), ("unscored", unscored), ("decided", decided), ("policy", policy),
      ("youngerThan", youngerThan), ("mode", mode), ("all", all), ("any", any), ("not", not),
    ]
  }

  private static func answer(_ object: ObjectReader) -> Condition? {
    let item = object.identifier("item")
    let codes = object.list("in").compactMap { object.reading.code($0, "in") }
    guard let item, !codes.isEmpty else { return nil }
    return .answer(.init(item), Set(codes.map { .init($0) }))
  }

  private static func missing(_ object: ObjectReader) -> Condition? {
    object.identifier("missing").map { .missing(.init($0)) }
  }

  private static func missingOf(_ object: ObjectReader) -> Condition? {
    let items = object.list("missingOf").compactMap { object.reading.identifier($0, "missingOf") }
    guard let count = object.count("atLeast") else { return nil }
    return .missingCount(items.map { .init($0) }, atLeast: count)
  }

  private static func begun(_ object: ObjectReader) -> Condition? {
    object.identifier("begun").map { .begun(.init($0)) }
  }

  private static func reaches(_ object: ObjectReader) -> Condition? {
    let scale = object.required("score").flatMap { object.reading.scaleName($0, "score") }
    let cutoff = object.identifier("reaches")
    guard let scale, let cutoff else { return nil }
    return .reaches(scale, .init(cutoff))
  }

  private static func anyScale(_ object: ObjectReader) -> Condition? {
    let cutoff = object.identifier("anyScale")
    let state = object.required("is")
      .flatMap { object.reading.word($0, "is", of: Condition.ScaleState.self) }
    guard let cutoff, let state else { return nil }
    return .anyScale(.init(cutoff), state)
  }

  private static func firstValid(_ object: ObjectReader) -> Condition? {
    let scales = object.list("firstValid")
      .compactMap { object.reading.scaleName($0, "firstValid") }
    let cutoff = object.identifier("cutoff")
    let reached = object.required("reached").flatMap { object.reading.bool($0, "reached") }
    guard let cutoff, let reached else { return nil }
    return .firstValid(scales, .init(cutoff), reached: reached)
  }

  private static func tally(_ object: ObjectReader) -> Condition? {
    let tally = object.identifier("tally")
    guard let count = object.count("atLeast"), let tally else { return nil }
    return .tally(.init(tally), atLeast: count)
  }

  private static func unscored(_ object: ObjectReader) -> Condition? {
    let tally = object.identifier("unscored")
    guard let count = object.count("atLeast"), let tally else { return nil }
    return .tallyInvalid(.init(tally), atLeast: count)
  }

  private static func decided(_ object: ObjectReader) -> Condition? {
    let name = object.required("decided")
      .flatMap { object.reading.word($0, "decided", of: DecisionName.self) }
    guard let value = object.required("is"), let text = object.reading.text(value, "is"), let name
    else { return nil }
    guard name.values.contains(text) else {
      object.reading.unknownValue(value, "is", text, known: name.values)
      return nil
    }
    return .decided(name, text)
  }

  private static func policy(_ object: ObjectReader) -> Condition? {
    object.required("policy").flatMap { object.reading.word($0, "policy", of: Policy.self) }
      .map(Condition.policy)
  }

  private static func youngerThan(_ object: ObjectReader) -> Condition? {
    object.required("youngerThan")
      .flatMap { object.reading.integer($0, "youngerThan", in: 1...120) }
      .map(Condition.youngerThan)
  }

  private static func mode(_ object: ObjectReader) -> Condition? {
    object.required("mode").flatMap { object.reading.word($0, "mode", of: Mode.self) }
      .map(Condition.mode)
  }

  private static func all(_ object: ObjectReader) -> Condition? {
    object.parts("all").map(Condition.all)
  }

  private static func any(_ object: ObjectReader) -> Condition? {
    object.parts("any").map(Condition.any)
  }

  private static func not(_ object: ObjectReader) -> Condition? {
    object.required("not").flatMap { object.reading.condition($0) }.map(Condition.not)
  }

  /// A scale within its questionnaire, such as `djg6.total`.
  func scaleName(_ json: JSON, _ name: String) -> ScaleName? {
    guard let text = text(json, name) else { return nil }
    guard let scale = ScaleName(text) else {
      report(
        "wrong-type",
        at: json.offset,
        "'\(text)' is no scale",
        "Write the questionnaire and the scale with a point between them, as in djg6.total."
      )
      return nil
    }
    return scale
  }
}

extension ObjectReader {
  /// How many of something; at least one.
  fileprivate func count(_ name: String) -> Int? {
    required(name).flatMap { reading.integer($0, name, in: 1...100) }
  }

  /// Conditions that are joined; none of them may be wrong.
  fileprivate func parts(_ name: String) -> [Condition]? {
    let parts = list(name)
    let conditions = parts.compactMap { reading.condition($0) }
    return conditions.count == parts.count && !parts.isEmpty ? conditions : nil
  }
}
