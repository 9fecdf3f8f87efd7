import ArgumentParser
import Content
import Glibc
import Presentation
import Screening

/// Which questionnaires there are, and what each asks, scores and permits.
struct QuestionnairesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "questionnaires",
    abstract: "Show the questionnaires: their words, scoring rules, sources and terms.",
    subcommands: [List.self, Show.self],
    defaultSubcommand: List.self
  )

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Name every questionnaire.")

    @Option(help: "How the list is written.")
    var format = OutputFormat.text

    @OptionGroup var content: ContentOptions
    @OptionGroup var voice: VoiceOptions

    func run() throws {
      let library = try content.library()
      let language = voice.choice.chosen?.language ?? .english
      let questionnaires = try Complaint.catching { () throws(ContentError) in
        try library.catalog().questionnaires
      }
      library.refused.forEach { Complaint.tell($0.description) }
      if format == .json {
        var json = JSONWriter(isPretty: true)
        json.array { json in
          for questionnaire in questionnaires { Self.write(questionnaire, to: &json) }
        }
        return try Results.write(json.bytes + [UInt8(ascii: "\n")])
      }
      try Results.write(questionnaires.map { Self.line($0, language) }.joined())
    }

    private static func line(_ questionnaire: Questionnaire, _ language: Language) -> String {
      let provenance = questionnaire.provenance
      let count = questionnaire.items.count
      return """
        \(questionnaire.id): \(questionnaire.title[language])
          items: \(count)\(questionnaire.hasWording ? "" : " (the words are not here)")
          validated: \(provenance.validated[language])
          terms: \(provenance.terms[language])

        """
    }

    private static func write(_ questionnaire: Questionnaire, to json: inout JSONWriter) {
      json.object { json in
        json.member("id", questionnaire.id.rawValue)
        json.member("version", questionnaire.version)
        json.name("title")
        Self.write(questionnaire.title, to: &json)
        json.member("items", questionnaire.items.count)
        json.member("wording", questionnaire.hasWording)
        json.name("validated")
        Self.write(questionnaire.provenance.validated, to: &json)
        json.name("terms")
        Self.write(questionnaire.provenance.terms, to: &json)
      }
    }

    private static func write(_ text: LocalizedText, to json: inout JSONWriter) {
      json.object { json in
        json.member("nl", text.dutch)
        json.member("en", text.english)
      }
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show everything about one questionnaire, scoring rules and sources included."
    )

    @Argument(help: "The questionnaire, such as djg6.")
    var id: String

    @Option(help: "How it is written.")
    var format = OutputFormat.text

    @OptionGroup var content: ContentOptions

    func run() throws {
      let library = try content.library()
      let known = try Complaint.catching { () throws(ContentError) in
        try library.catalog().questionnaires
      }
      guard known.contains(where: { $0.id.rawValue == id }) else {
        throw Complaint.make(
          "There is no questionnaire '\(id.cleanedLine)'. "
            + "There are: \(known.map(\.id.rawValue).joined(separator: ", ")).",
          EX_USAGE
        )
      }
      let sheet = try Complaint.catching { () throws(ContentError) in
        QuestionnaireSheet(try library.file(.init(id)), sources: try library.sources())
      }
      guard format == .json else { return try Results.write(sheet.text) }
      var json = JSONWriter(isPretty: true)
      sheet.write(to: &json)
      try Results.write(json.bytes + [UInt8(ascii: "\n")])
    }
  }
}
