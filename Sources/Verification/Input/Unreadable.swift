/// Why an input cannot be used: which member, never what was answered.
struct Unreadable: Error {
  let reason: String

  /// Names a reason.
  init(_ reason: String) { self.reason = reason }
}
