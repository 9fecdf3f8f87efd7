import ArgumentParser
import Content
import Glibc
import LineEditing
import Presentation

/// Where the program begins.
@main
enum Main {
  static func main() {
    ProcessStart.prepare()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      // Most people type only the program's name. Reading arguments takes longer than all the rest
      // of the start, so it is left out where there are none.
      if arguments.isEmpty {
        return try Talk(library: ContentOptions.library(added: nil), today: DayOptions.clock).run()
      }
      // The options of the conversation are read without looking through the other commands. What
      // cannot be read so is read in full, which also says what is wrong with it.
      if arguments.first?.hasPrefix("-") == true, let talk = try? SelfCommand.parse(arguments) {
        return try talk.run()
      }
      var command = try Opstap.parseAsRoot()
      try command.run()
    } catch { leave(error) }
  }

  /// Ends the program over an error, or over a wish such as `--help`.
  ///
  /// What is wrong with an argument quotes it, and it can come from anywhere: a terminal must not
  /// obey it.
  private static func leave(_ error: any Error) -> Never {
    let code = Opstap.exitCode(for: error)
    if code == .success { Opstap.exit(withError: error) }
    let text = Opstap.fullMessage(for: error)
    if !text.isEmpty { FileChannel.report(Array((text.cleaned + "\n").utf8).span.bytes) }
    exit(code.rawValue)
  }
}
