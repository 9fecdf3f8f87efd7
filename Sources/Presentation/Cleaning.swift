extension String {
  /// The text without anything that could steer a terminal or change the order of reading:
  /// control, format, private-use and unassigned characters and foreign line ends.
  ///
  /// Line feeds stay. Everything shown that is not a literal of ours passes through here;
  /// cleaning twice changes nothing. Source: CWE-150.
  package var cleaned: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return self }
    var clean = String.UnicodeScalarView()
    var marks = 0
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\n": clean.append(scalar)
      case .control where scalar == "\t": clean.append(" ")
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
        .paragraphSeparator:
        continue
      case .nonspacingMark, .enclosingMark, .spacingMark:
        // A few accents belong to a letter; fifty of them cover the lines above.
        marks += 1
        if marks <= 2 { clean.append(scalar) }
        continue
      default: clean.append(scalar)
      }
      marks = 0
    }
    return String(clean)
  }

  /// The text on one line: cleaned, with spaces for line feeds.
  package var cleanedLine: String {
    String(cleaned.map { $0 == "\n" ? " " : $0 })
  }
}
