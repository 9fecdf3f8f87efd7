/// Something found in a file, where it stands, and what to do about it.
package struct Diagnostic: Hashable, Sendable {
  /// The path, as it was given.
  package let file: String
  /// From 1.
  package let line: Int
  /// In Unicode scalars, from 1.
  package let column: Int
  package let severity: Severity
  /// The name of the check that found it, such as `bands-cover-range`.
  package let check: String
  /// What is wrong, without a full stop.
  package let message: String
  /// What to do, as a sentence.
  package let remedy: String

  package enum Severity: String, CaseIterable, Sendable {
    case error, warning
  }

  /// Makes a diagnostic.
  package init(
    file: String,
    line: Int = 1,
    column: Int = 1,
    severity: Severity = .error,
    check: String,
    message: String,
    remedy: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.severity = severity
    self.check = check
    self.message = message
    self.remedy = remedy
  }

  /// Makes a diagnostic at a place in a document.
  package init(
    file: String,
    at position: JSON.Position,
    severity: Severity = .error,
    check: String,
    message: String,
    remedy: String
  ) {
    self.init(
      file: file,
      line: position.line,
      column: position.column,
      severity: severity,
      check: check,
      message: message,
      remedy: remedy
    )
  }
}

extension Diagnostic {
  /// A mistake against JSON itself.
  package init(_ error: JSONSyntaxError, file: String) {
    self.init(
      file: file,
      at: error.position,
      check: "json-syntax",
      message: error.message,
      remedy: error.remedy
    )
  }
}

extension Diagnostic: CustomStringConvertible {
  /// One line, as compilers write it and editors read it.
  package var description: String {
    "\(file):\(line):\(column): \(severity.rawValue): [\(check)] \(message). \(remedy)"
  }
}

extension Diagnostic: Comparable {
  /// By file, then by place, then by check.
  package static func < (a: Self, b: Self) -> Bool {
    if a.file != b.file { return a.file < b.file }
    if a.line != b.line { return a.line < b.line }
    if a.column != b.column { return a.column < b.column }
    return (a.check, a.message) < (b.check, b.message)
  }
}
