import ArgumentParser
import Content
import Glibc
import Guidance
import HSDS
import Presentation
import Screening

extension DirectoryCommand {
  /// Takes the services of somebody else's directory into a list of one's own.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take in services of HSDS: a JSON document, or a folder of CSV tables.",
      discussion: """
        Everything usable is taken, everything else is said. The list is written to the program's \
        own folder, from where it is read at the next start. The exit code is 65 when something \
        was left out.
        """
    )

    @Argument(
      help: ArgumentHelp(
        "Documents, or folders of tables; - is standard input.",
        valueName: "file"
      ),
      completion: .file()
    )
    var files: [String]

    @Option(
      help: ArgumentHelp("What the list is called; else as the first file.", valueName: "name")
    )
    var name: String?

    @Option(help: ArgumentHelp("What services are that do not say it.", valueName: "kind"))
    var kind: Kind?

    @Option(help: ArgumentHelp("Write the list here; - is standard output.", valueName: "file"))
    var output: String?

    @ArgumentParser.Flag(help: "Write over a list of that name.")
    var replace = false

    @ArgumentParser.Flag(help: "Write nothing.")
    var dryRun = false

    @ArgumentParser.Flag(help: "Say everything that was found.")
    var allFindings = false

    @OptionGroup var content: ContentOptions
    @OptionGroup var day: DayOptions

    func run() throws {
      let library = try content.library()
      let name = Self.plain(self.name ?? Self.stem(files.first ?? ""))
      guard !name.isEmpty else {
        throw Complaint.make("Give the list a name with --name.", EX_USAGE)
      }
      let intake = try intake(library, prefix: name)
      for file in files { try read(file, into: intake) }
      let result = intake.finish()
      Complaint.tell(
        result.findings,
        limit: allFindings ? .max : 20,
        rest: "--all-findings says all."
      )
      if result.takenCount > 0, !dryRun {
        try ImportedList.write(
          ActivityCells.header + result.rows,
          to: output ?? ImportedList.path(named: name),
          isOwn: output != nil,
          replace: replace
        )
      }
      try Self.count(result, output: output)
      if result.takenCount + result.knownCount == 0 || result.leftOutCount > 0
        || result.findings.contains(where: { $0.severity == .error })
      {
        throw ExitCode(EX_DATAERR)
      }
    }

    private func intake(_ library: Library, prefix: String) throws -> Intake {
      let today = try day.today()
      return try Complaint.catching { () throws(ContentError) in
        let bundled = Library(library.directories.filter(\.isBundled))
        let activities = bundled.activities()
        return Intake(
          places: try activities.places(),
          terms: try library.taxonomies(),
          kind: kind,
          today: today,
          prefix: prefix,
          known: Set(try activities.directory(withPlaces: false).activities.map(\.id))
        )
      }
    }

    private func read(_ path: String, into intake: Intake) throws {
      do {
        switch try ImportedFile(path) {
        case .document(let bytes): intake.read(json: bytes, named: path)
        case .input: intake.read(json: try input(), named: path)
        case .package(let folder):
          var findings: [Diagnostic] = []
          let tables = PackageFolder.read(folder, findings: &findings)
          findings.forEach(intake.keep)
          intake.read(tables: tables)
        }
      } catch let error as FileReader.Failure {
        let code = error.reason == .missing ? EX_NOINPUT : EX_DATAERR
        throw Complaint.make("\(path.cleanedLine): \(error.description).", code)
      }
    }

    /// Everything on standard input.
    private func input() throws -> [UInt8] {
      do throws(FileChannel.Failure) {
        let bytes = try FileChannel(reading: "-").readToEnd(limit: ImportedFile.limit)
        if let bytes { return bytes }
      } catch { throw Complaint.make(error.text(for: "-"), error.exitCode) }
      throw Complaint.make(
        "Standard input has more than \(ImportedFile.limit) bytes.",
        EX_DATAERR
      )
    }

    /// The closing lines: on standard error where the list itself goes to standard output.
    private static func count(_ result: Intake.Result, output: String?) throws {
      var text = "Taken: \(result.takenCount) of \(result.serviceCount) services"
      let rows = result.activities.count
      text += rows == result.takenCount ? "." : ", at \(rows) places."
      if result.leftOutCount > 0 { text += " \(result.leftOutCount) left out." }
      if result.knownCount > 0 { text += " \(result.knownCount) are in the program already." }
      if result.kindlessCount > 0 {
        text +=
          " \(result.kindlessCount) say no kind: they are found by name and not suggested. Give "
          + "--kind KIND to say what they are."
      }
      if output == "-" { Complaint.tell(text) } else { try Results.write(text + "\n") }
    }

    /// The name of a file without its folder and ending.
    private static func stem(_ path: String) -> String {
      let name = path.split(separator: "/").last ?? ""
      return String(name.split(separator: ".").first ?? "")
    }

    /// Small letters, digits and hyphens, at most 24.
    private static func plain(_ name: String) -> String {
      let bytes = name.folded.utf8.map { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) ? byte : 0x2D
      }
      return String(decoding: bytes.prefix(24), as: UTF8.self)
    }
  }
}

extension Kind: ExpressibleByArgument {}
