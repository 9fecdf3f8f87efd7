import ArgumentParser
import Content
import Glibc
import Presentation
import Screening
import Tabulation

/// Scores a file of answers, for research and monitors.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score a file of answers: CSV in, CSV out.",
    discussion: """
      The first row names the columns: id, and one for each question (item1, item2 and so on; \
      djg6 has item3, item4, item7, item8, item9 and item10). Their order is free and other \
      columns are ignored. An empty cell is a missing answer.

      Every row comes out, in order, also one that cannot be scored: its scores are then empty, \
      standard error says which cell is wrong, as FILE:LINE:COLUMN, and the exit code is 65. \
      A line is counted by its line feeds, and a column by its commas.
      """
  )

  @Argument(help: "The questionnaire, such as djg6, djg11, ucla3, phq2 or lsns6.")
  var questionnaire: String

  @Argument(help: "The file of answers; - is standard input.", completion: .file())
  var file = "-"

  @Option(
    help: ArgumentHelp(
      "How the file codes its answers: no1, yes1, no1of5, yes1of5 or lasa.",
      discussion: """
        For the De Jong Gierveld scales only, and never guessed. no1, the usual way: 1 no, 2 more \
        or less, 3 yes. yes1 is the reverse, of5 has five answers, and lasa is no1 with -1, -3 \
        and -4 for missing answers.
        """
    )
  )
  var coding: String?

  @Option(
    help: ArgumentHelp("Other names of columns, as id=pid,item1=q1.", valueName: "list")
  )
  var columns: String?

  @OptionGroup var content: ContentOptions

  func run() throws {
    let layout = try layout()
    let name = file.cleanedLine
    do throws(FileChannel.Failure) {
      var channel = try FileChannel(reading: file)
      var run = ScoreRun(layout, file: name)
      let summary = try run.run(&channel)
      guard !summary.isClean else { return }
      Complaint.tell(summary.description)
    } catch {
      throw Complaint.make(error.text(for: name), error.exitCode)
    }
    throw ExitCode(EX_DATAERR)
  }

  private func layout() throws -> ScoreLayout {
    let questionnaire = try known()
    do throws(ScoreLayoutProblem) {
      return try ScoreLayout(
        questionnaire,
        coding: coding.map { Coding.ID($0) },
        names: columns
      )
    } catch {
      throw Complaint.make(error.description.cleanedLine, EX_USAGE)
    }
  }

  private func known() throws -> Questionnaire {
    let library = try content.library()
    do throws(ContentError) {
      // A name is not a path, so that no other file is taken for a questionnaire.
      if !questionnaire.contains("/") { return try library.questionnaire(.init(questionnaire)) }
    } catch {
      guard case .missing = error else {
        throw Complaint.make(error.lines.joined(separator: "\n"), EX_DATAERR)
      }
    }
    let name = questionnaire.cleanedLine
    throw Complaint.make("There is no questionnaire '\(name)'.", EX_USAGE)
  }
}
