import Content
import LineEditing
import Presentation
import Screening

extension FuzzTarget {
  /// A plan as a calendar file.
  static let calendar = FuzzTarget("calendar") { bytes throws(Violation) in
    let text = String(decoding: bytes, as: UTF8.self).cleaned
    let day = CalendarDay("2026-12-31") ?? CalendarDay(number: 0)
    let file = CalendarFormat.text(text, title: text.cleanedLine, id: "a", on: day, made: day)
    let lines = Array(file.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    try require(lines.last?.isEmpty == true, "the last line has no end")
    var unfolded: [String] = []
    for line in lines.dropLast() {
      try require(line.last == 0x0D && line.count { $0 == 0x0D } == 1, "a line end that is none")
      try require(line.count <= 76, "a line of \(line.count - 1) bytes")
      let words = String(decoding: line.dropLast(), as: UTF8.self)
      try require(words.utf8.elementsEqual(line.dropLast()), "a character is cut")
      if let last = unfolded.indices.last, words.unicodeScalars.first == " " {
        unfolded[last].unicodeScalars.append(contentsOf: words.unicodeScalars.dropFirst())
      } else {
        unfolded.append(words)
      }
    }
    try require(unfolded.count == 12, "\(unfolded.count) lines, and not 12")
    let shown = unfolded[9].unicodeScalars.dropFirst("DESCRIPTION:".count)
    try require(shown.elementsEqual(escaped(text)), "the plan is another")
  }

  /// Text of RFC 5545, 3.3.11.
  private static func escaped(_ text: String) -> String.UnicodeScalarView {
    text.unicodeScalars.reduce(into: String.UnicodeScalarView()) { escaped, scalar in
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      default: escaped.append(scalar)
      }
    }
  }

  /// Text that is written as JSON, in which no terminal finds anything to obey.
  static let writer = FuzzTarget("writer") { bytes throws(Violation) in
    let text = String(decoding: bytes, as: UTF8.self)
    var json = JSONWriter(isPretty: bytes.count % 2 == 0)
    json.object { $0.member("a", text) }
    let written = String(decoding: json.bytes, as: UTF8.self)
    try require(
      written.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control },
      "a control character is written"
    )
    // The reader refuses control characters however they are written.
    let clean = text.cleaned
    var cleaned = JSONWriter()
    cleaned.string(clean)
    let read = try? JSONDocument(parsing: cleaned.bytes)
    let again = read?.root.string?.unicodeScalars
    try require(again?.elementsEqual(clean.unicodeScalars) == true, "it is read as something else")
  }

  /// What Tab makes of a line that is begun: the lines behind the first are what can be completed.
  static let completion = FuzzTarget("completion") { bytes throws(Violation) in
    let parts = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).prefix(12)
      .map { typed($0) }
    let candidates = Array(parts.dropFirst())
    switch Completion(of: parts[0], among: candidates) {
    case .none: break
    case .whole(let text):
      try require(candidates.contains(text), "'\(text)' is none of what can be completed")
    case .several(let shared, let found):
      try require(found.count > 1, "several are \(found.count)")
      try require(found.allSatisfy(candidates.contains), "what can be completed is made up")
      try require(found.contains { $0.hasPrefix(shared) }, "no one begins with '\(shared)'")
      let same = Completion(of: shared, among: candidates)
      try require(same == .several(shared: shared, found), "completed twice, it is \(same)")
    }
    let list = listing(candidates, width: 40).split(separator: "\n")
    for line in list where line.columns > 40 {
      try require(candidates.contains(String(line)), "a line of the list is too wide")
    }
  }
}
