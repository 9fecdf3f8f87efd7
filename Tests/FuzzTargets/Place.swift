import Content

/// Whether what was found is in the file.
enum Place {
  static func check(_ position: JSON.Position, in bytes: [UInt8]) throws(Violation) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    try require(
      (1...lines.count).contains(position.line),
      "line \(position.line) of \(lines.count)"
    )
    // Just behind the last character is where something is missing.
    let columns = lines[position.line - 1].count { $0 & 0xC0 != 0x80 } + 1
    try require(
      (1...columns).contains(position.column),
      "column \(position.column) of \(columns) in line \(position.line)"
    )
  }

  static func check(_ diagnostic: Diagnostic, in bytes: [UInt8]) throws(Violation) {
    try check(JSON.Position(line: diagnostic.line, column: diagnostic.column), in: bytes)
    try require(!diagnostic.message.isEmpty, "a finding without words")
    try require(!diagnostic.remedy.isEmpty, "a finding without a remedy")
    try require(
      diagnostic.remedy.hasSuffix(".") || diagnostic.remedy.hasSuffix("?"),
      "a remedy that is no sentence: \(diagnostic.remedy)"
    )
  }
}
