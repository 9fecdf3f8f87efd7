import Conversation
import LineEditing
import Screening

extension FuzzTarget {
  /// A typed line at a question: the first byte says which, the second in which voice.
  static let answers = FuzzTarget("answers") { bytes throws(Violation) in
    let items = Shipped.items
    guard bytes.count >= 2, !items.isEmpty else { return }
    let item = items[Int(bytes[0]) % items.count]
    let voices = [Voice(.dutch), Voice(.dutch, .informal), Voice(.english)]
    let voice = voices[Int(bytes[1]) % voices.count]
    let line = typed(bytes.dropFirst(2))
    let reading = LineReading(place: .question, voice: voice, item: item)
    let meaning = reading.read(line)
    try check(meaning, item, line)

    for (name, other) in [
      ("capitals", asciiCaseSwapped(line)), ("spaces", "  " + doubled(line) + " "),
      ("folding", line.folded),
    ] {
      try require(
        same(reading.read(other), meaning),
        "\(name) make another answer to \(item.id): \(reading.read(other)), not \(meaning)"
      )
    }
    for place in [Command.Place.rest, .offer, .choice, .plan] {
      if case .answer = LineReading(place: place, voice: voice).read(line) {
        throw Violation(words: "an answer where nothing was asked, at \(place)")
      }
    }
  }

  /// What a terminal makes of bytes: one line of typable characters.
  static func typed(_ bytes: some Sequence<UInt8>) -> String {
    let scalars = String(decoding: Array(bytes), as: UTF8.self).unicodeScalars
      .filter(isText).prefix(Reply.maximumLength)
    return String(String.UnicodeScalarView(scalars)).composed
  }

  private static func check(_ meaning: Meaning, _ item: Item, _ line: String) throws(Violation) {
    if ReservedWords.all.contains(line.folded) {
      guard case .command = meaning else {
        throw Violation(words: "'\(line)' is \(meaning), and not the command")
      }
    }
    if line.folded.isEmpty { try require(meaning == .empty, "nothing is \(meaning)") }
    guard case .answer(let answer, _, _) = meaning else { return }
    switch (answer, item.kind) {
    case (.chosen(let ids), .one):
      try require(ids.count == 1, "\(ids.count) answers to \(item.id), which has one")
      try require(item.options.contains { $0.id == ids[0] }, "\(ids) is no option of \(item.id)")
    case (.chosen(let ids), .several(let nothing)):
      try require(!ids.isEmpty, "no answer is taken for one")
      let inOrder = item.options.map(\.id).filter(ids.contains)
      try require(ids == inOrder, "\(ids) are not options of \(item.id), each once and in order")
      try require(ids.count == 1 || !ids.contains(nothing), "nothing and something: \(ids)")
    case (.number(let number), .number(let range)):
      try require(range.contains(number), "\(number) is outside \(range)")
    case (.text(let text), .text): try require(text == line, "the text is not what was typed")
    default: throw Violation(words: "\(answer) to \(item.id), which is \(item.kind)")
    }
  }

  /// Whether two meanings are one; a text is kept as it was typed.
  private static func same(_ a: Meaning, _ b: Meaning) -> Bool {
    if case .answer(.text(let a), _, _) = a, case .answer(.text(let b), _, _) = b {
      return a.folded == b.folded
    }
    return a == b
  }

  static func asciiCaseSwapped(_ line: String) -> String {
    String(
      String.UnicodeScalarView(
        line.unicodeScalars.map { scalar in
          switch scalar {
          case "a"..."z": Unicode.Scalar(UInt8(scalar.value) - 32)
          case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) + 32)
          default: scalar
          }
        }
      )
    )
  }

  /// With every space twice.
  static func doubled(_ line: String) -> String {
    line.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar == " " { text.unicodeScalars.append(scalar) }
      text.unicodeScalars.append(scalar)
    }
  }
}
