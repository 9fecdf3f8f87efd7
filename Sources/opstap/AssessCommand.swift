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
    let library = try content.library()
    let channel: FileChannel
    do throws(FileChannel.Failure) { channel = try FileChannel(reading: file) } catch {
      throw Complaint.make(error.text(for: file), error.exitCode)
    }
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
    var stream = AssessmentStream(channel: channel, assessor: assessor, file: file)
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

/// Reads documents from one place and writes results to standard output.
struct AssessmentStream {
  let channel: FileChannel
  let assessor: Assessor
  let file: String
  private var count = 0
  private var refused = 0

  init(channel: FileChannel, assessor: Assessor, file: String) {
    self.channel = channel
    self.assessor = assessor
    self.file = file
  }

  mutating func run() throws {
    var reader = DocumentReader()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 1)
    defer { buffer.deallocate() }
    while true {
      let length: Int
      do throws(FileChannel.Failure) { length = try channel.read(into: buffer) } catch {
        throw Complaint.make(error.text(for: file), error.exitCode)
      }
      guard length > 0, !reader.isOver else { break }
      try write(reader.feed(buffer[..<length]))
    }
    try write(reader.finish())
    guard count > 0 else {
      throw Complaint.make("there is no document to assess.", EX_DATAERR)
    }
    if refused > 0 {
      throw Complaint.make("\(refused) of \(count) documents could not be read.", EX_DATAERR)
    }
  }

  private mutating func write(_ found: [DocumentReader.Found]) throws {
    var bytes: [UInt8] = []
    for one in found {
      count += 1
      let (line, isRefused) = try assessor.line(for: one)
      if isRefused { refused += 1 }
      bytes += line
      bytes.append(0x0A)
    }
    do throws(FileChannel.Failure) { try channel.write(bytes.span.bytes) } catch {
      throw Complaint.make(error.text(for: file), error.exitCode)
    }
  }
}
