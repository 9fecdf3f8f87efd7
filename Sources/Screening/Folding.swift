extension StringProtocol {
  /// The same words without capitals, accents, outer spaces and doubled spaces, for comparing
  /// what people type.
  ///
  /// Latin letters only; other scripts keep their form.
  package var folded: String {
    var folded = String.UnicodeScalarView()
    var pendingSpace = false
    for scalar in lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        pendingSpace = !folded.isEmpty
        continue
      }
      // Combining accents.
      if (0x300...0x36F).contains(scalar.value) { continue }
      if pendingSpace {
        folded.append(" ")
        pendingSpace = false
      }
      scalar.appendFolded(to: &folded)
    }
    return String(folded)
  }
}

extension Unicode.Scalar {
  /// The plain letters for an accented one, a plain apostrophe or hyphen for a curly one; else
  /// itself.
  fileprivate func appendFolded(to text: inout String.UnicodeScalarView) {
    if isASCII { return text.append(self) }
    if let (first, second) = LatinLetters.base(of: value) {
      text.append(Unicode.Scalar(first))
      if let second { text.append(Unicode.Scalar(second)) }
      return
    }
    switch value {
    case 0x2018, 0x2019, 0xB4: text.append("'")
    case 0x2010...0x2015: text.append("-")
    default: text.append(self)
    }
  }
}
