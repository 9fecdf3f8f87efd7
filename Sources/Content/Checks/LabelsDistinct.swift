import Screening

extension QuestionnaireCheck {
  /// The words of an option name it and nothing else: no two are alike, and none asks for help or
  /// for the end.
  ///
  /// Source: contract, section 2.
  static let labelsDistinct = QuestionnaireCheck(
    name: "labels-distinct",
    summary: "No two options of a question have the same words, and none those of a command."
  ) { file in
    file.questionnaire.items.flatMap { item in
      Language.allCases.flatMap { language in problems(item, language) }.map { problem in
        file.finding(
          "labels-distinct",
          at: .item(item.id),
          "in \(item.id) \(problem)",
          "Give the option words of its own."
        )
      }
    }
  }

  private static func problems(_ item: Item, _ language: Language) -> [String] {
    var seen: Set<String> = []
    return item.options.compactMap { $0.label?[language].folded }.compactMap { label in
      if ReservedWords.all.contains(label) { return "'\(label)' always asks for help or stops" }
      return seen.insert(label).inserted ? nil : "two options are called '\(label)'"
    }
  }
}
