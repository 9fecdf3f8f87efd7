import Content

extension Ruler {
  /// Reads a scale of a questionnaire.
  ///
  /// - Parameters:
  ///   - json: The scale.
  ///   - form: The questionnaire by its place, and its name and document.
  ///   - questions: Every question, to look up what its answers are.
  init?(
    _ json: JSON,
    form: (place: Int, name: String, document: JSON),
    questions: QuestionTable
  ) {
    guard let id = json["id"]?.string else { return nil }
    self.id = id
    self.form = form.place
    name = "\(form.name).\(id)"
    isReported = json["reported"]?.truth ?? true
    points = (json["score"]?.members ?? []).filter { $0.name != "note" }.compactMap { member in
      guard let place = questions.place(of: member.name), let key = member.value.string else {
        return nil
      }
      return (place, questions[place].points(form.document["keys"]?[key]))
    }
    switch json["missing"] {
    case let rule? where rule.string == "counted": tolerated = nil
    case let rule?: tolerated = rule["tolerated"]?.integer ?? 0
    case nil: tolerated = 0
    }
    cuts = (json["cutoffs"]?.elements ?? []).compactMap { cut in
      guard let id = cut["id"]?.string, let least = cut["atLeast"]?.number else { return nil }
      return Cut(id: id, atLeast: least, source: cut["source"]?.string)
    }
    let banding = json["bandings"]?.elements.first { $0["reported"]?.truth ?? true }
    bands = (banding?["bands"]?.elements ?? []).compactMap { band in
      guard let id = band["id"]?.string, let least = band["from"]?.number,
        let most = band["to"]?.number, least <= most
      else { return nil }
      return Band(id: id, range: least...most, source: banding?["source"]?.string)
    }
  }
}

extension JSON {
  /// True or false; `nil` for anything else.
  var truth: Bool? {
    guard case .bool(let value) = value else { return nil }
    return value
  }

  /// Whether nothing is said.
  var isNull: Bool {
    guard case .null = value else { return false }
    return true
  }
}
