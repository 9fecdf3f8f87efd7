import ArgumentParser
import Glibc
import Screening

/// Which day it is, so that everything can be tested.
struct DayOptions: ParsableArguments {
  @Option(
    name: .customLong("today"),
    help: ArgumentHelp("The day to count from, as YYYY-MM-DD.", valueName: "day")
  )
  var given: String?

  /// The day given, or the day of the clock where the program runs.
  func today() throws -> CalendarDay {
    if let given {
      guard let day = CalendarDay(given) else {
        throw Complaint.make("--today takes a day as YYYY-MM-DD.", EX_USAGE)
      }
      return day
    }
    return Self.clock
  }

  /// The day of the clock, where the program runs.
  static var clock: CalendarDay {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    return CalendarDay(
      year: Int(local.tm_year) + 1900,
      month: Int(local.tm_mon) + 1,
      day: Int(local.tm_mday)
    )
      ?? CalendarDay(number: now / 86_400)
  }
}
