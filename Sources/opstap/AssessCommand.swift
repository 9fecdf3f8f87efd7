import ArgumentParser
import Content
import Glibc
import Presentation
import Screening

/// Answers in, assessments out, as JSON.
struct AssessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess",
    abstract: "Draws conclusions from answers: JSON in, JSON out.",
    discussion: """
      Reads one document, a list of documents, or one document a line, and writes one line for
      each. A document that cannot be read gives {"line": …, "error": …} in its place; the rest
      goes on, and the exit code is 65.
      """
  )

  @OptionGroup var content: ContentOptions
  @OptionGroup var day: DayOptions

  @Argument(
    help: ArgumentHelp("Where the documents are; - is standard input.", valueName: "file"),
    completion: .file(extensions: ["json", "jsonl"])
  )
  var file = "-"

  @Option(
    help: ArgumentHelp(
      "Write only these members: \(AssessmentJSON.Member.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "members"
    )
  )
  var only: String?

  @ArgumentParser.Flag(help: "Write each member on a line of its own, for one document.")
  var pretty = false

  @Option(
    help: ArgumentHelp(
      "With all: also what each published source says about these answers, and where they part.",
      valueName: "reported|all"
    )
  )
  var cutoffs = Cutoffs.reported

  /// Whose cut-offs a result shows.
  enum Cutoffs: String, ExpressibleByArgument, CaseIterable {
    case reported, all
  }

  @Option(help: "The form of the output: json.")
  var format = "json"

  func run() throws {
    guard format == "json" else { throw Complaint.make("assess writes json only.", EX_USAGE) }
    let members = try members()
    let documents = try DocumentStream(reading: file)
    let library = try content.library()
    let assessor = try Assessor(
      library: library,
      writer: AssessmentJSON(
        members: members,
        program: Opstap.version,
        rivalCitations: cutoffs == .all ? try citations(library) : nil
      ),
      today: day.today(),
      isPretty: pretty
    )
    var stream = AssessmentStream(documents: documents, assessor: assessor)
    try stream.run()
  }

  private func citations(_ library: Library) throws -> [String: String] {
    try Complaint.catching { () throws(ContentError) in
      try library.sources().mapValues(\.citation)
    }
  }

  private func members() throws -> Set<AssessmentJSON.Member> {
    guard let only else { return Set(AssessmentJSON.Member.allCases) }
    var members: Set<AssessmentJSON.Member> = []
    for name in only.split(separator: ",") {
      guard let member = AssessmentJSON.Member(rawValue: String(name)) else {
        let known = AssessmentJSON.Member.allCases.map(\.rawValue).joined(separator: ", ")
        throw Complaint.make(
          "--only knows no '\(String(name).cleanedLine)'. Known are \(known).",
          EX_USAGE
        )
      }
      members.insert(member)
    }
    return members
  }
}
