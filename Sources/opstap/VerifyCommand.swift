import ArgumentParser
import Content
import Glibc
import Presentation
import Verification

/// Results in, what does not hold in them out.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Make results again from the data files alone, and say which step fails.",
    discussion: """
      Reads what 'opstap assess' wrote: one result, a list of them, or one a line. Each step is made \
      again by code of its own, from the input in the result and the data files. What does not hold \
      is printed, a line each; the exit code is then 65. Suggestions are not made again: they \
      depend on the directory.
      """
  )

  @OptionGroup var content: ContentOptions

  @Argument(
    help: ArgumentHelp("Where the results are; - is standard input.", valueName: "result"),
    completion: .file(extensions: ["json", "jsonl"])
  )
  var file = "-"

  @Option(help: "How findings are written.")
  var format = OutputFormat.text

  func run() throws {
    let results = try DocumentStream(reading: file)
    let library = try content.library()
    let documents = try Complaint.catching { () throws(ContentError) in try library.documents() }
    library.refused.forEach { Complaint.tell($0.description) }
    var stream = VerificationStream(
      documents: results,
      verifier: Verifier(documents),
      report: VerdictReport(format: format)
    )
    try stream.run()
  }
}
