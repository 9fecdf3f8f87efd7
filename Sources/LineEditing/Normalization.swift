// The standard library composes by the full tables of Unicode, but only under this name;
// Foundation, which has a public one, would double the start-up time.
@_spi(_Unicode) import Swift

extension String {
  /// The same text in Normalization Form C (UAX 15).
  ///
  /// - Returns: The text with at most ``mostMarks`` marks on one character, so that
  ///   nothing grows out of its line.
  package var composed: String {
    var result = String.UnicodeScalarView()
    var marks = 0
    for scalar in _nfc {
      marks = scalar.isMark ? marks + 1 : 0
      if marks <= Self.mostMarks { result.append(scalar) }
    }
    return String(result)
  }

  /// More than any language writes on one letter.
  package static let mostMarks = 4
}

extension Unicode.Scalar {
  /// The one scalar that this one and `mark` make together, such as é; `nil` when there is none.
  func composed(with mark: Unicode.Scalar) -> Unicode.Scalar? {
    var pair = String.UnicodeScalarView()
    pair.append(self)
    pair.append(mark)
    let scalars = String(pair).composed.unicodeScalars
    return scalars.count == 1 ? scalars.first : nil
  }
}
