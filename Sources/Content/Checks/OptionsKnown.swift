import Screening

extension QuestionnaireCheck {
  /// Scales score items that exist, and every answer to them.
  static let optionsKnown = QuestionnaireCheck(
    name: "options-known",
    summary: "A scale gives points for exactly the answers that its items can have."
  ) { file in
    let questionnaire = file.questionnaire
    var findings: [Diagnostic] = []
    for scale in questionnaire.scales {
      for (id, key) in scale.keys.sorted(by: { $0.key < $1.key }) {
        guard let item = questionnaire.item(id) else {
          let near = Spelling.nearest(
            to: id.rawValue,
            in: questionnaire.items.map(\.id.rawValue)
          )
          findings.append(
            file.finding(
              "options-known",
              at: .score(scale.id, id),
              "'\(scale.id)' scores '\(id)', which this questionnaire does not ask",
              near.map { "Did you mean '\($0)'?" } ?? "Remove it, or add the item."
            )
          )
          continue
        }
        let outcomes = Set(item.outcomes)
        let unknown = Set(key.keys).subtracting(outcomes).sorted()
        let forgotten = outcomes.subtracting(key.keys).sorted()
        for option in unknown {
          findings.append(
            file.finding(
              "options-known",
              at: .key(scale.id, id),
              "a key of '\(id)' gives points for '\(option)', which nobody can answer",
              "Its answers are: \(item.outcomes.map(\.rawValue).joined(separator: ", "))."
            )
          )
        }
        for option in forgotten {
          findings.append(
            file.finding(
              "options-known",
              at: .key(scale.id, id),
              "a key of '\(id)' does not say what '\(option)' is worth",
              "Add it, with 0 when it is worth nothing."
            )
          )
        }
      }
    }
    return findings + codings(file)
  }

  private static func codings(_ file: QuestionnaireFile) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    let scored = Set(file.questionnaire.scales.flatMap(\.keys.keys))
    for coding in file.questionnaire.codings {
      if Set(coding.options.map(\.id)).count < coding.options.count {
        findings.append(
          file.finding(
            "options-known",
            at: .coding(coding.id),
            "the coding '\(coding.id)' has one code for two answers",
            "Give every answer a code of its own."
          )
        )
      }
      for item in file.questionnaire.items where scored.contains(item.id) {
        for option in Set(coding.equivalents).subtracting(item.outcomes).sorted() {
          findings.append(
            file.finding(
              "options-known",
              at: .coding(coding.id),
              "the coding '\(coding.id)' says 'as \(option)', which is no answer to '\(item.id)'",
              "Use the codes of the item's own options."
            )
          )
        }
      }
    }
    return findings
  }
}
