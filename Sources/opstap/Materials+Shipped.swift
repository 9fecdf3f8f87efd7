import Content
import Conversation
import Glibc
import Guidance
import Screening

extension Materials {
  /// What the data files hold, each read when the conversation first needs it.
  static func shipped(
    _ library: Library,
    _ activities: ActivityLibrary,
    today: CalendarDay
  ) -> Materials {
    let ownData = OwnData()
    return Materials(
      reasoner: { () throws(Ending) in
        try Ending.reading { () throws(ContentError) in try library.reasoner() }
      },
      flow: { () throws(Ending) in
        try Ending.reading { () throws(ContentError) in try library.flow("self") }
      },
      directory: { isNear throws(Ending) in
        defer { ownData.report(library, activities) }
        return try Ending.reading { () throws(ContentError) in
          try activities.directory(withPlaces: isNear)
        }
      },
      places: { () throws(Ending) in
        try Ending.reading { () throws(ContentError) in try activities.places() }
      },
      citation: { key in (try? library.sources())?[key]?.citation },
      keep: { name, text throws(KeepingError) in try OwnFile.write(text, named: name) },
      today: today
    )
  }
}

extension Ending {
  /// Reads data; what is wrong with it ends the conversation, in the words of its diagnostics.
  static func reading<Value>(_ body: () throws(ContentError) -> Value) throws(Ending) -> Value {
    do throws(ContentError) { return try body() } catch {
      throw Ending.unreadableContent(error.lines.joined(separator: "\n"))
    }
  }
}
