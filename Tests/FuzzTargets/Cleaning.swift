import Presentation

extension FuzzTarget {
  /// Text from outside, before it is shown.
  static let cleaning = FuzzTarget("cleaning") { bytes throws(Violation) in
    let text = String(decoding: bytes, as: UTF8.self)
    let clean = text.cleaned
    try require(clean.unicodeScalars.elementsEqual(clean.cleaned.unicodeScalars), "not idempotent")
    var marks = 0
    for scalar in clean.unicodeScalars {
      try require(
        scalar == "\n" || isText(scalar),
        "U+\(String(scalar.value, radix: 16)) is left in it"
      )
      let category = scalar.properties.generalCategory
      let isMark = [.nonspacingMark, .enclosingMark, .spacingMark].contains(category)
      marks = isMark ? marks + 1 : 0
      try require(marks <= 2, "three marks stand on one character")
    }
    try require(!text.cleanedLine.unicodeScalars.contains("\n"), "a single line has two")
    let kept = text.unicodeScalars.count { $0.properties.isAlphabetic && $0.isASCII }
    let left = clean.unicodeScalars.count { $0.properties.isAlphabetic && $0.isASCII }
    try require(kept == left, "a plain letter is lost")
  }

  /// Text that is broken into lines: the first byte says how wide.
  static let wrapping = FuzzTarget("wrapping") { bytes throws(Violation) in
    let width = 40 + Int(bytes.first ?? 0) % 161
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self).cleaned
    let wrapped = text.wrapped(to: width)
    try require(words(wrapped) == words(text), "at \(width) the words are not the same")
    try require(wrapped == wrapped.cleaned, "at \(width) it is no longer clean")
    for line in wrapped.split(separator: "\n") where line.columns > width {
      // One word that cannot be broken, with the number of its option before it perhaps.
      let parts = line.split(separator: " ")
      let isNumbered = parts.count == 2 && parts[0].count <= 2 && line.first == " "
      try require(parts.count == 1 || isNumbered, "at \(width) a line has \(line.columns) columns")
    }
    let fitting = text.split(separator: "\n", omittingEmptySubsequences: false)
      .allSatisfy { $0.columns <= width }
    try require(!fitting || wrapped == text, "at \(width) text that fits is changed")
  }

  /// Whether a scalar can neither steer a terminal nor change the order of reading, and can be seen.
  static func isText(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\n" }
  }
}
