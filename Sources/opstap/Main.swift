import ArgumentParser
import Content
import Glibc

/// Where the program begins.
@main
enum Main {
  static func main() {
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
    } catch { Opstap.exit(withError: error) }
    Opstap.main()
  }
}
