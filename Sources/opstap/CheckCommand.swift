import ArgumentParser
import Content
import Glibc
import Presentation
import Screening

/// Examines data files, and says what is wrong where, and what to do.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Examine questionnaires, rules, words and activities.",
    discussion: """
      Prints one line for each finding: path, line, column, what is wrong and what to do. Without \
      a folder or file the data that came with the program is examined.
      """
  )

  @ArgumentParser.Flag(help: "Before a release: what is too old is an error.")
  var release = false

  @ArgumentParser.Flag(help: "Name the checks.")
  var list = false

  @Option(help: "How findings are written.")
  var format = OutputFormat.text

  @OptionGroup var day: DayOptions
  @OptionGroup var content: ContentOptions

  @Argument(help: ArgumentHelp("Folders or files.", valueName: "path"))
  var paths: [String] = []

  func run() throws {
    guard !list else { return try nameChecks() }
    var files: [FoundFile] = []
    var context: [FoundFile] = []
    if paths.isEmpty {
      for directory in try content.library().directories {
        let found = FoundFile.inside(
          directory.path,
          name: directory.isBundled ? "" : directory.path
        )
        files += found
        // A file that is missing is read all the same: reading it says so.
        for name in ContentDirectory.required
        where directory.isBundled && !found.contains(where: { $0.name == name }) {
          files.append(FoundFile(name: name, path: directory.path + "/" + name))
        }
      }
    } else {
      files = paths.flatMap(FoundFile.given)
      // Without the bundle a file is examined on its own.
      context = ((try? ContentDirectory.locate()) ?? [])
        .flatMap { FoundFile.inside($0.path, name: $0.path) }
    }
    let material = Material(files, context: context, isRelease: release, today: try day.today())
    let findings = material.diagnostics()
    switch format {
    case .json: try Results.write(Self.json(findings))
    case .text: try Results.write(Self.text(findings))
    }
    let errors = findings.count { $0.severity == .error }
    FileChannel.report(
      Array(Self.count(errors, findings.count - errors, material.readCount).utf8).span.bytes
    )
    if material.readCount == 0 { throw ExitCode(EX_NOINPUT) }
    if errors > 0 { throw ExitCode(EX_DATAERR) }
  }

  private func nameChecks() throws {
    guard format == .json else {
      return try Results.write(
        Check.all.map { "\($0.name): \($0.summary)\n" }.joined()
      )
    }
    var json = JSONWriter(isPretty: true)
    json.array { json in
      for check in Check.all {
        json.object { json in
          json.member("name", check.name)
          json.member("summary", check.summary)
        }
      }
    }
    try Results.write(json.bytes + [UInt8(ascii: "\n")])
  }

  /// The closing line.
  private static func count(_ errors: Int, _ warnings: Int, _ files: Int) -> String {
    func several(_ number: Int, _ name: String) -> String {
      "\(number) \(name)\(number == 1 ? "" : "s")"
    }
    return "\(several(errors, "error")), \(several(warnings, "warning")) "
      + "in \(several(files, "file")).\n"
  }

  private static func text(_ findings: [Diagnostic]) -> String {
    findings.map { $0.description.cleanedLine + "\n" }.joined()
  }

  private static func json(_ findings: [Diagnostic]) -> [UInt8] {
    var json = JSONWriter(isPretty: true)
    json.array { json in
      for finding in findings {
        json.object { json in
          json.member("file", finding.file)
          json.member("line", finding.line)
          json.member("column", finding.column)
          json.member("severity", finding.severity.rawValue)
          json.member("check", finding.check)
          json.member("message", finding.message)
          json.member("remedy", finding.remedy)
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
