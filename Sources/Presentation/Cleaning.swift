extension Unicode.Scalar {
  /// Whether it can neither steer a terminal nor change the order of reading, and can be seen.
  ///
  /// Control and format characters (among them the marks that turn the writing direction round),
  /// private and unassigned ones, and line and paragraph separators are not: they change what is
  /// around them or cannot be seen. Source: CWE-150.
  package var isShowable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}

extension String {
  /// The text with showable characters only, line feeds, and a space for each tab.
  ///
  /// Everything shown that is not a literal of ours passes through here; cleaning twice changes
  /// nothing.
  package var cleaned: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return self }
    var clean = String.UnicodeScalarView()
    var marks = 0
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control where scalar == "\n": clean.append(scalar)
      case .control where scalar == "\t": clean.append(" ")
      case _ where !scalar.isShowable: continue
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
