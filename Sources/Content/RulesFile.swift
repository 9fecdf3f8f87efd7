package import Screening

/// The rule book as its file says it.
package struct RulesFile {
  /// The file, with everything found wrong in it.
  package let reading: Reading
  /// Made of everything that could be read; only to be used when ``reading`` found no error.
  package let book: RuleBook

  /// Reads a rule book; `nil` when the document is not even an object.
  package init?(_ reading: Reading) {
    guard let object = reading.object(reading.document.root, "the rule book") else { return nil }
    let builder = RulesBuilder(reading: reading)
    let version = object.text("version") ?? ""
    let questionnaires = object.list("questionnaires")
      .compactMap { reading.identifier($0, "questionnaires") }
    let tallies = object.optionalList("tallies").compactMap { builder.tally($0) }
    let decisions = builder.decisions(object)
    let history = builder.history(object)
    let policies = builder.policies(object)
    let (combinations, combinationSource) = builder.combinations(object)
    book = RuleBook(
      version: version,
      questionnaires: questionnaires.map { .init($0) },
      tallies: tallies,
      decisions: decisions,
      history: history
        ?? HistoryRule(
          minimumGap: 0,
          chronicSpan: 0,
          strongSpan: 0,
          recentSpan: 0,
          source: ""
        ),
      policies: policies,
      combinations: combinations,
      combinationSource: combinationSource,
      modifiers: builder.rules(object, "modifiers", values: Modifier.allCases.map(\.rawValue)),
      flags: builder.rules(object, "flags", values: Flag.allCases.map(\.rawValue)),
      safety: builder.rules(object, "safety", values: SafetySignal.allCases.map(\.rawValue)),
      straightlining: object.list("straightlining")
        .compactMap { reading.identifier($0, "straightlining") }.map { .init($0) }
    )
    object.close()
    self.reading = reading
  }
}

private struct RulesBuilder {
  let reading: Reading

  /// A rule is written `{ "rule", "when", "value", "source" }`.
  func rules(_ object: ObjectReader, _ name: String, values: [String]) -> [Rule] {
    object.list(name).compactMap { json in
      guard let reader = reading.object(json, "a rule") else { return nil }
      let id = reader.text("rule")
      let when = reader.required("when").flatMap { reading.condition($0) }
      let value = reader.required("value")
      let source = reader.source()
      reader.close()
      guard let value, let word = reading.text(value, "value") else { return nil }
      if !values.contains(word) { reading.unknownValue(value, "value", word, known: values) }
      guard let id, let when, let source else { return nil }
      return Rule(id: .init(id), when: when, value: word, source: source)
    }
  }

  /// The rules of every decision that rules make; the rest is a table or a calculation.
  func decisions(_ object: ObjectReader) -> [DecisionName: [Rule]] {
    guard let reader = object.required("decisions").flatMap({ reading.object($0, "decisions") })
    else { return [:] }
    var decisions: [DecisionName: [Rule]] = [:]
    for name in DecisionName.allCases where name != .history && name != .course {
      decisions[name] = rules(reader, name.rawValue, values: name.values)
    }
    reader.close()
    return decisions
  }

  func tally(_ json: JSON) -> Tally? {
    guard let reader = reading.object(json, "a tally") else { return nil }
    let id = reader.identifier("id")
    let scales = reader.list("scales").compactMap { reading.scaleName($0, "scales") }
    var points: [Cutoff.ID: Int] = [:]
    for member in reader.map("points") {
      points[.init(member.name)] = reading.integer(member.value, member.name, in: 1...100)
    }
    reader.close()
    return id.map { Tally(id: .init($0), scales: scales, points: points) }
  }

  func history(_ object: ObjectReader) -> HistoryRule? {
    guard let reader = object.required("history").flatMap({ reading.object($0, "history") })
    else { return nil }
    func days(_ name: String) -> Int? {
      reader.required(name).flatMap { reading.integer($0, name, in: 1...36_500) }
    }
    let minimumGap = days("minimumGap")
    let chronicSpan = days("chronicSpan")
    let strongSpan = days("strongSpan")
    let recentSpan = days("recentSpan")
    let source = reader.source()
    reader.close()
    guard let minimumGap, let chronicSpan, let strongSpan, let recentSpan, let source else {
      return nil
    }
    return HistoryRule(
      minimumGap: minimumGap,
      chronicSpan: chronicSpan,
      strongSpan: strongSpan,
      recentSpan: recentSpan,
      source: source
    )
  }

  /// Whose word each policy is.
  func policies(_ object: ObjectReader) -> [Policy: String] {
    var policies: [Policy: String] = [:]
    for json in object.optionalList("policies") {
      guard let reader = reading.object(json, "a policy") else { continue }
      let policy = word(reader, "policy", Policy.self)
      let source = reader.source()
      reader.close()
      if let policy, let source { policies[policy] = source }
    }
    return policies
  }

  func combinations(_ object: ObjectReader) -> ([Combination], source: String) {
    guard let json = object.required("combinations"),
      let table = reading.object(json, "combinations")
    else { return ([], "") }
    let source = table.source()
    var combinations: [Combination] = []
    for cell in table.list("cells") {
      guard let reader = reading.object(cell, "a combination") else { continue }
      let report = word(reader, "selfReport", Course.self)
      let history = word(reader, "history", HistoryClass.self)
      let course = word(reader, "course", Course.self)
      let confidence = reader.optional("confidence")
        .flatMap { reading.word($0, "confidence", of: Confidence.self) }
      reader.close()
      guard let report, let history, let course else { continue }
      combinations.append(
        Combination(selfReport: report, history: history, course: course, confidence: confidence)
      )
    }
    table.close()
    return (combinations, source ?? "")
  }

  private func word<Words: RawRepresentable & CaseIterable>(
    _ reader: ObjectReader,
    _ name: String,
    _ words: Words.Type
  ) -> Words? where Words.RawValue == String {
    reader.required(name).flatMap { reading.word($0, name, of: words) }
  }
}
