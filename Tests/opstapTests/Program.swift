import Glibc
import TestSupport
import Testing

/// The program itself: the release build where `OPSTAP_PROGRAM` names it, else the one that was
/// built beside the tests.
enum Program {
  static func path() throws -> String {
    if let named = getenv("OPSTAP_PROGRAM") { return String(cString: named) }
    let executable = try #require(realpath("/proc/self/exe", nil))
    defer { free(executable) }
    let folder = String(cString: executable).split(separator: "/").dropLast().joined(separator: "/")
    return "/\(folder)/opstap"
  }

  /// On a terminal of its own, at its first prompt.
  static func terminal(
    _ arguments: String...,
    name: String = "xterm",
    variables: [String: String] = [:],
    rows: UInt16 = 24,
    columns: UInt16 = 80
  ) throws -> PseudoTerminal {
    var environment = ["TERM": name, "LANG": "C", "HOME": "/nonexistent"]
    environment.merge(variables) { $1 }
    let terminal = try PseudoTerminal(
      running: path(),
      arguments,
      environment: environment,
      rows: rows,
      columns: columns
    )
    try #require(terminal.shows("opstap> "), "\(terminal.output)")
    return terminal
  }

  /// What a command printed, and how it ended.
  struct Outcome {
    let output: String
    let errors: String
    let code: Int32
  }

  /// Runs a command of a shell in which `$opstap` is the program.
  static func shell(_ command: String) throws -> Outcome {
    let folder = try #require(Folder.makePrivate())
    setenv("opstap", try path(), 1)
    let status = system(
      "cd \(folder) && (\(command)) >out 2>err </dev/null || exit $?"
    )
    defer { _ = system("rm -rf \(folder)") }
    return Outcome(
      output: Folder.text(folder + "/out") ?? "",
      errors: Folder.text(folder + "/err") ?? "",
      code: (status >> 8) & 0xFF
    )
  }
}
