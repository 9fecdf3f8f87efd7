package import Guidance
package import Screening

/// What a conversation needs from outside, each read only when it is first asked for: the first
/// prompt must not wait for tables that it does not need.
package struct Materials {
  package let reasoner: () throws(Ending) -> Reasoner
  package let flow: () throws(Ending) -> Flow
  /// The activities; with `true` so that distances are known, which takes the table of places.
  package let directory: (_ isNear: Bool) throws(Ending) -> Directory
  package let places: () throws(Ending) -> PlaceIndex
  /// The publication that a source's key stands for; `nil` for a key without one.
  package let citation: (String) -> String?
  /// Writes a text of the person's own to a new file and says where it is.
  package let keep: (_ name: String, _ text: String) throws(KeepingError) -> String
  package let today: CalendarDay

  /// Gathers the ways to get at things.
  package init(
    reasoner: @escaping () throws(Ending) -> Reasoner,
    flow: @escaping () throws(Ending) -> Flow,
    directory: @escaping (_ isNear: Bool) throws(Ending) -> Directory,
    places: @escaping () throws(Ending) -> PlaceIndex,
    citation: @escaping (String) -> String?,
    keep: @escaping (_ name: String, _ text: String) throws(KeepingError) -> String,
    today: CalendarDay
  ) {
    self.reasoner = reasoner
    self.flow = flow
    self.directory = directory
    self.places = places
    self.citation = citation
    self.keep = keep
    self.today = today
  }
}

/// A file could not be written.
package struct KeepingError: Error, Equatable, Sendable {
  /// What the system said.
  package let errno: Int32
  package let path: String

  /// Says what went wrong.
  package init(errno: Int32, path: String) {
    self.errno = errno
    self.path = path
  }
}
