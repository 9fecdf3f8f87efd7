import Content

/// Reads conditions of data files.
struct TestReader {
  let questions: QuestionTable
  let forms: [Form]
  let rulers: [Ruler]
  let tallies: [Tally]

  func test(_ json: JSON?) -> Test {
    guard let json else { return .never }
    if json.string == "always" { return .always }
    return ofAnswers(json) ?? ofScores(json) ?? ofCircumstances(json) ?? joined(json) ?? .never
  }

  private func joined(_ json: JSON) -> Test? {
    if let parts = json["all"] { return .all(parts.elements.map(test)) }
    if let parts = json["any"] { return .any(parts.elements.map(test)) }
    return json["not"].map { .not(test($0)) }
  }

  private func ofAnswers(_ json: JSON) -> Test? {
    if let item = place(json["item"]) {
      let codes = Set((json["in"]?.elements ?? []).compactMap(Question.code))
      let question = questions[item]
      return question.kind == .several
        ? .letters(item: item, codes)
        : .answer(item: item, marks: question.codes.map(codes.contains))
    }
    if let item = place(json["missing"]) { return .missing(item: item) }
    guard let items = json["missingOf"], let count = json["atLeast"]?.integer else { return nil }
    return .missingOf(items: items.elements.compactMap(place), atLeast: count)
  }

  private func ofScores(_ json: JSON) -> Test? {
    if let scale = json["score"]?.string, let cut = json["reaches"]?.string {
      return measure(scale, cut).map(Test.reaches)
    }
    if let cut = json["anyScale"]?.string {
      let measures = rulers.compactMap { measure($0.name, cut) }
      return (json["is"]?.string).flatMap(Test.ScaleState.init).map { .anyScale(measures, $0) }
    }
    if let scales = json["firstValid"], let cut = json["cutoff"]?.string {
      let measures = scales.elements.compactMap(\.string).compactMap { measure($0, cut) }
      return .firstValid(measures, reached: json["reached"]?.truth ?? true)
    }
    guard let count = json["atLeast"]?.integer else { return nil }
    if let tally = tally(json["tally"]) { return .tally(tally, atLeast: count) }
    return tally(json["unscored"]).map { .unscored($0, atLeast: count) }
  }

  private func ofCircumstances(_ json: JSON) -> Test? {
    if let name = json["begun"]?.string {
      return forms.firstIndex { $0.name == name }.map { .begun(form: $0) }
    }
    if let name = json["decided"]?.string, let value = json["is"]?.string {
      return Decision(name: name).map { .decided($0, value) }
    }
    if let policy = json["policy"]?.string { return .policy(policy) }
    if let mode = json["mode"]?.string { return .mode(mode) }
    return (json["youngerThan"]?.integer).map(Test.youngerThan)
  }

  private func place(_ json: JSON?) -> Int? { (json?.string).flatMap(questions.place) }

  private func tally(_ json: JSON?) -> Int? {
    (json?.string).flatMap { name in tallies.firstIndex { $0.name == name } }
  }

  private func measure(_ scale: String, _ cut: String) -> Test.Measure? {
    guard let ruler = rulers.firstIndex(where: { $0.name == scale }),
      let place = rulers[ruler].cut(cut)
    else { return nil }
    return Test.Measure(ruler: ruler, cut: place)
  }
}
