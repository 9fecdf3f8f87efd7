extension String {
  /// The text broken between words so that no line is wider than `width` columns.
  ///
  /// Lines that begin with spaces keep them, and so do the lines they are broken into. A word
  /// that is wider than the line, such as a web address, stands alone and is not broken: a
  /// broken address cannot be copied.
  package func wrapped(to width: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.wrap($0, width) }
      .joined(separator: "\n")
  }

  private static func wrap(_ line: Substring, _ width: Int) -> String {
    guard line.columns > width else { return String(line) }
    let indent = String(line.prefix { $0 == " " }.prefix(width / 2))
    // Under an option the text continues below its first word, not below its number; where the
    // indent is cut short, nothing stands below anything.
    let isWholeIndent = line.dropFirst(indent.count).first != " "
    let numberWidth = isWholeIndent ? line.numberWidth : 0
    let hanging = indent + String(repeating: " ", count: numberWidth)
    var lines: [String] = []
    var current = indent
    var isEmpty = true
    var rest = line.dropFirst(indent.count)
    // The gap after an option's number is wider than one space and is kept.
    if numberWidth > 0 {
      current += rest.prefix(numberWidth)
      rest = rest.dropFirst(numberWidth)
    }
    for word in rest.split(separator: " ") {
      if !isEmpty, current.columns + 1 + word.columns > width {
        lines.append(current)
        current = hanging + word
      } else {
        current += (isEmpty ? "" : " ") + word
      }
      isEmpty = false
    }
    lines.append(current)
    return lines.joined(separator: "\n")
  }
}

extension Substring {
  /// The columns of a leading option number with the gap after it, as in `  3  nee`; else 0.
  fileprivate var numberWidth: Int {
    let text = drop { $0 == " " }
    let number = text.prefix { $0 != " " }
    guard first == " ", number.count <= 2, !number.isEmpty else { return 0 }
    let gap = text.dropFirst(number.count).prefix { $0 == " " }
    return gap.count >= 2 ? number.count + gap.count : 0
  }
}
