extension Check {
  /// Every check, in the order in which `opstap check --list` names them.
  ///
  /// To add one: write it in a file of its own beside this one, name it here, and test it on a
  /// small document that breaks it.
  package static var all: [Check] { reading + questionnaires + rules + locales + directory }

  /// What readers find while they read.
  private static let reading: [Check] = [
    Check(name: "file-readable", summary: "A file can be read, and says what it is."),
    Check(name: "json-syntax", summary: "A file is JSON by the letter, with no name twice."),
    Check(name: "unknown-member", summary: "An object has no member that nothing reads."),
    Check(name: "missing-member", summary: "An object has every member that it needs."),
    Check(name: "wrong-type", summary: "A value is of the kind that its member has."),
    Check(name: "unknown-value", summary: "A word is one of those that may stand there."),
  ]

  /// What holds in questionnaires.
  private static var questionnaires: [Check] {
    QuestionnaireChecks.all.map(Check.init) + [
      identifiersUnique,
      Check(
        name: "every-item-speaks-every-language",
        summary: "Every text is there in Dutch and in English."
      ),
    ]
  }

  /// What holds between questionnaires, rules, flows and sources.
  private static let rules: [Check] = [
    namesResolve, conditionsLookBack, combinationsComplete, noDeadRules, sourcesCited,
  ]

  /// What holds in and between locales.
  private static let locales: [Check] = [phrasesComplete, placeholdersAgree]
}

extension Check {
  /// Lifts what must hold in one questionnaire to all of them.
  init(_ check: QuestionnaireCheck) {
    self.init(name: check.name, summary: check.summary) { material in
      material.found(check.name) + material.questionnaires.flatMap(check.examine)
    }
  }
}
