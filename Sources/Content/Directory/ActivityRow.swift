import Guidance
import Screening

/// One row of a table of activities while it is read.
///
/// Every mistake is reported at its cell; a row with one is not used.
struct ActivityRow {
  let table: CSVTable
  let row: Int

  func cell(_ column: String) -> CSVDocument.Cell { table.cell(row, column) }

  /// What stands in a cell; `nil` when nothing does, or when it cannot be shown.
  func text(_ column: String) -> String? {
    let cell = cell(column)
    guard !cell.isEmpty else { return nil }
    guard let text = table.document.text(cell) else {
      report("texts-clean", column, "this is no UTF-8", "Save the table as UTF-8.")
      return nil
    }
    if let problem = Self.uncleanness(of: text) {
      report("texts-clean", column, "'\(column)' \(problem)", "Remove it.")
      return nil
    }
    return text
  }

  /// What must stand in a cell.
  func required(_ column: String) -> String? {
    if cell(column).isEmpty {
      report("activities-complete", column, "'\(column)' is empty", "Fill it in.")
    }
    return text(column)
  }

  /// The words of two columns, `NAME_nl` and `NAME_en`; `nil` when both are empty.
  ///
  /// The one that is there stands in for the other: what is on must not be lost to somebody for
  /// want of a translation.
  func words(_ name: String) -> LocalizedText? {
    let dutch = text(name + "_nl")
    let english = text(name + "_en")
    guard let known = dutch ?? english else { return nil }
    if dutch == nil || english == nil {
      let empty = dutch == nil ? name + "_nl" : name + "_en"
      report(
        "texts-in-both-languages",
        empty,
        "'\(empty)' is empty, and the other language is not",
        "Write the text in both languages; until then people read the other one.",
        severity: .warning
      )
    }
    return LocalizedText(dutch: dutch ?? known, english: english ?? known)
  }

  /// Words that must be there, at least in Dutch.
  func requiredWords(_ name: String) -> LocalizedText? {
    if cell(name + "_nl").isEmpty {
      report("activities-complete", name + "_nl", "'\(name)_nl' is empty", "Fill it in.")
    }
    return words(name)
  }

  /// The parts of a cell, between semicolons.
  func parts(_ column: String) -> [String] {
    guard let text = text(column) else { return [] }
    guard text.utf8.contains(UInt8(ascii: ";")) else { return [text] }
    return text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
  }

  /// The words of a closed set in a cell, between semicolons, each once.
  func list<Words: RawRepresentable & CaseIterable & Equatable>(
    _ column: String,
    of words: Words.Type
  ) -> [Words] where Words.RawValue == String {
    var list: [Words] = []
    for part in parts(column) {
      guard let word = word(part, column, of: words) else { continue }
      if list.contains(word) {
        report("vocabulary-known", column, "'\(part)' is there twice", "Remove one.")
      } else {
        list.append(word)
      }
    }
    return list
  }

  /// One word of a closed set, or nothing.
  func word<Words: RawRepresentable & CaseIterable>(_ column: String, of words: Words.Type)
    -> Words? where Words.RawValue == String
  {
    text(column).flatMap { word($0, column, of: words) }
  }

  private func word<Words: RawRepresentable & CaseIterable>(
    _ text: String,
    _ column: String,
    of words: Words.Type
  ) -> Words? where Words.RawValue == String {
    if let word = Words(rawValue: text) { return word }
    let known = words.allCases.map(\.rawValue)
    let near = Spelling.nearest(to: text, in: known).map { "Did you mean '\($0)'?" }
    report(
      "vocabulary-known",
      column,
      "'\(column)' cannot be '\(text)'",
      near ?? "Use one of: \(known.joined(separator: ", "))."
    )
    return nil
  }

  /// `yes`, or nothing.
  func flag(_ column: String) -> Bool {
    guard let text = text(column) else { return false }
    if text != "yes" {
      report("vocabulary-known", column, "'\(column)' is '\(text)'", "Write 'yes', or nothing.")
    }
    return text == "yes"
  }

  /// A value that its type reads, or nothing.
  func value<Value>(
    _ column: String,
    _ check: String,
    _ remedy: String,
    _ read: (String) -> Value?
  ) -> Value? {
    guard let text = text(column) else { return nil }
    let value = read(text)
    if value == nil {
      report(check, column, "'\(column)' cannot be '\(text)'", remedy)
    }
    return value
  }

  func report(
    _ check: String,
    _ column: String,
    _ message: String,
    _ remedy: String,
    severity: Diagnostic.Severity = .error
  ) {
    table.report(check, at: cell(column), message, remedy, severity: severity)
  }

  /// Why a text must not be shown; `nil` when it may.
  private static func uncleanness(of text: String) -> String? {
    var text = text
    let isUnverified = text.withUTF8 { bytes in
      bytes.indices.dropLast(2).contains {
        bytes[$0] == UInt8(ascii: "(") && bytes[$0 + 1] == UInt8(ascii: "K")
          && bytes[$0 + 2] == UInt8(ascii: ")")
      }
    }
    if isUnverified { return "holds the mark '(K)' of an unverified fact" }
    if text.utf8.first == 0x20 || text.utf8.last == 0x20 { return "begins or ends with a space" }
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return nil }
    for scalar in text.unicodeScalars where !(0x20..<0x7F).contains(scalar.value) {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        return "holds a character that cannot be seen"
      default: continue
      }
    }
    if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      return "begins or ends with a space"
    }
    return nil
  }
}
