import Presentation
import Screening

/// Text of others, made fit to be shown: tags, entities, escapes and characters that cannot be seen
/// are taken out of it, and a new line ends a sentence.
struct Prose: Equatable {
  /// On one line, without spaces around it.
  let text: String
  /// Whether something was taken out that was not white space.
  let isCleaned: Bool

  /// Cleans a text; `nil` when nothing is left of it.
  init?(_ raw: String) {
    guard Self.needsCleaning(raw) else {
      guard !raw.isEmpty else { return nil }
      text = raw
      isCleaned = false
      return
    }
    var scalars = Array(raw.unicodeScalars)
    let withTags = scalars.count
    scalars = Self.withoutTags(scalars)
    var isCleaned = scalars.count != withTags
    scalars = Self.withoutEscapes(Self.withoutEntities(scalars))
    let (text, removed) = Self.onOneLine(scalars)
    guard !text.isEmpty else { return nil }
    isCleaned = isCleaned || removed
    self.text = text
    self.isCleaned = isCleaned
  }

  /// Whether there is anything in a text that may have to go.
  private static func needsCleaning(_ raw: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in raw.utf8 {
      switch byte {
      case 0x20 where previous == 0x20: return true
      case UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: "&"), ..<0x20, 0x7F...: return true
      default: previous = byte
      }
    }
    return previous == 0x20
  }

  /// Tags that begin on a line of their own.
  private static let blocks: Set<String> = [
    "p", "br", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6",
  ]

  private static func withoutTags(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains("<") else { return scalars }
    var kept: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      let end = scalars[index] == "<" ? end(ofTagAt: index, in: scalars) : nil
      guard let end else {
        kept.append(scalars[index])
        index += 1
        continue
      }
      let name = scalars[(index + 1)..<end].drop { $0 == "/" }
        .prefix { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
      if blocks.contains(name.reduce(into: "") { $0.unicodeScalars.append($1) }.lowercased()) {
        kept.append("\n")
      }
      index = end + 1
    }
    return kept
  }

  /// Where the tag that begins here ends; `nil` when this is no tag.
  private static func end(ofTagAt start: Int, in scalars: [Unicode.Scalar]) -> Int? {
    guard start + 1 < scalars.count else { return nil }
    let first = scalars[start + 1]
    guard first == "/" || first == "!" || ("a"..."z").contains(first) || ("A"..."Z").contains(first)
    else { return nil }
    return scalars[start..<min(scalars.count, start + 500)].firstIndex(of: ">")
  }

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "euro": "€",
    "eacute": "é", "egrave": "è", "euml": "ë", "iuml": "ï", "ouml": "ö", "uuml": "ü", "auml": "ä",
    "ccedil": "ç", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "hellip": "…",
  ]

  private static func withoutEntities(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains("&") else { return scalars }
    var kept: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      if scalars[index] == "&",
        let end = scalars[index..<min(scalars.count, index + 12)].firstIndex(of: ";"),
        let meant = entity(scalars[(index + 1)..<end])
      {
        kept.append(meant)
        index = end + 1
      } else {
        kept.append(scalars[index])
        index += 1
      }
    }
    return kept
  }

  private static func entity(_ name: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    let text = name.reduce(into: "") { $0.unicodeScalars.append($1) }
    guard text.hasPrefix("#") else { return entities[text] }
    let digits = text.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { Unicode.Scalar($0) }
  }

  /// Makes of `\n`, written as two characters, the new line that was meant.
  private static func withoutEscapes(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains("\\") else { return scalars }
    var kept: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalars[index] == "\\", next == "n" || next == "r" || next == "t" {
        kept.append(next == "t" ? " " : "\n")
        index += 2
      } else {
        kept.append(scalars[index])
        index += 1
      }
    }
    return kept
  }

  private static func onOneLine(_ scalars: [Unicode.Scalar]) -> (text: String, removed: Bool) {
    var text = String.UnicodeScalarView()
    var removed = false
    var gap = Gap.none
    for scalar in scalars {
      if scalar == "\n" || scalar == "\r" || scalar.value == 0x2028 || scalar.value == 0x2029 {
        gap = .line
      } else if scalar.properties.isWhitespace {
        if gap == .none { gap = .space }
      } else if !scalar.isShowable {
        removed = true
      } else {
        if let last = text.last, gap != .none {
          let isSentence = gap == .line && scalar.properties.isUppercase && !ends.contains(last)
          if isSentence { text.append(".") }
          text.append(" ")
        }
        gap = .none
        text.append(scalar)
      }
    }
    return (String(text), removed)
  }

  private enum Gap { case none, space, line }

  /// What may stand at the end of a line so that no full stop is needed.
  private static let ends: Set<Unicode.Scalar> = [".", "!", "?", ":", ";", ",", "…", "-", "–", "•"]
}

extension Prose {
  /// The text up to the last sentence that ends within so many characters, or up to a word.
  func shortened(to limit: Int) -> String? {
    guard text.utf8.count > limit, text.count > limit else { return nil }
    let head = text.prefix(limit)
    if let end = head.indices.last(where: { index in
      let next = head.index(after: index)
      return (head[index] == "." || head[index] == "!" || head[index] == "?")
        && next < text.endIndex && text[next] == " "
    }) {
      return String(text[...end])
    }
    guard let space = head.lastIndex(of: " ") else { return String(head) + "…" }
    return String(text[..<space]) + "…"
  }
}
