import ArgumentParser
import Content
import Glibc

/// Where the program begins.
@main
enum Main {
  static func main() {
    // Most people type only the program's name. Reading arguments takes longer than all the rest
    // of the start, so it is left out where there are none.
    guard CommandLine.arguments.count == 1 else { return Opstap.main() }
    do {
      try Talk(library: ContentOptions.library(added: nil), today: DayOptions.clock).run()
    } catch { Opstap.exit(withError: error) }
  }
}
