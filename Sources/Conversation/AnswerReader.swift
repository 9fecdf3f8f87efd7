package import Screening

/// Reads a typed line as an answer to one item.
///
/// Answers are taken by their place in the list, by their words in either language, or by an
/// unambiguous beginning of them. Contract, section 2.
package struct AnswerReader: Sendable {
  package let item: Item
  package let voice: Voice

  /// Reads answers to an item; words of the voice's language come first.
  package init(item: Item, voice: Voice) {
    self.item = item
    self.voice = voice
  }

  /// What a line was taken for.
  package enum Outcome: Equatable, Sendable {
    case answer(Answer)
    /// Several options begin like this.
    case ambiguous([AnswerOption])
    /// "None of these" beside another answer.
    case excludesOthers
    /// A number outside the range that is asked.
    case outOfRange(ClosedRange<Int>)
    case unclear
  }

  /// Reads a line that names an option in full, or its place in the list.
  package func whole(_ line: String) -> Outcome {
    let line = line.folded.trimmedOfStops
    guard !line.isEmpty else { return .unclear }
    switch item.kind {
    case .one: return option(line).map { .answer(.chosen([$0.id])) } ?? .unclear
    case .several(let nothing): return several(line, nothing: nothing, find: option)
    case .number(let range): return number(line, range)
    case .text: return .unclear
    }
  }

  /// Reads a line that begins one option and no other; this language before the other.
  package func beginning(_ line: String) -> Outcome {
    let line = line.folded.trimmedOfStops
    guard !line.isEmpty, !line.allSatisfy(\.isNumber) else { return .unclear }
    switch item.kind {
    case .one:
      let matches = beginningWith(line)
      switch matches.count {
      case 0: return .unclear
      case 1: return .answer(.chosen([matches[0].id]))
      default: return .ambiguous(matches)
      }
    case .several(let nothing):
      return several(line, nothing: nothing) { word in
        let matches = beginningWith(word)
        return matches.count == 1 ? matches[0] : option(word)
      }
    case .number, .text: return .unclear
    }
  }

  private func option(_ line: String) -> AnswerOption? {
    for language in [voice.language, voice.language.other] {
      if let match = item.options.first(where: { labels($0, language).contains(line) }) {
        return match
      }
    }
    return numbered(line)
  }

  /// The option at a place in the list, or for lettered quantities the one that holds a number.
  private func numbered(_ line: String) -> AnswerOption? {
    if item.options.contains(where: \.letter) {
      if line.count == 1, let letter = line.unicodeScalars.first,
        (0x61...0x7A).contains(letter.value)
      {
        let place = Int(letter.value) - 0x61
        return item.options.indices.contains(place) ? item.options[place] : nil
      }
      return Int(line).flatMap(quantity)
    }
    // A list of numbers, such as the ladder, is answered by its own labels.
    guard !item.options.allSatisfy({ Int($0.label?.dutch ?? "") != nil }) else { return nil }
    guard line.utf8.allSatisfy({ (0x30...0x39).contains($0) }), line.count <= 2,
      let place = Int(line), item.options.indices.contains(place - 1)
    else { return nil }
    return item.options[place - 1]
  }

  /// The option that holds a number of people: 0, 1, 2–3, 4–5, 6 and more.
  ///
  /// Source: contract, section 2.
  private func quantity(_ people: Int) -> AnswerOption? {
    guard people >= 0, people <= 999 else { return nil }
    let place = [0, 1, 2, 2, 3, 3][min(people, 5)]
    let index = people >= 6 ? 4 : place
    return item.options.indices.contains(index) ? item.options[index] : nil
  }

  private func labels(_ option: AnswerOption, _ language: Language) -> [String] {
    guard let label = option.label else { return [] }
    switch language {
    case .english: return [label.english.folded]
    case .dutch: return [label.dutch.folded, (label.informalDutch ?? label.dutch).folded]
    }
  }

  private func beginningWith(_ line: String) -> [AnswerOption] {
    for language in [voice.language, voice.language.other] {
      let matches = item.options.filter { labels($0, language).contains { $0.hasPrefix(line) } }
      if !matches.isEmpty { return matches }
    }
    return []
  }

  private func several(
    _ line: String,
    nothing: AnswerOption.ID,
    find: (String) -> AnswerOption?
  ) -> Outcome {
    if let one = find(line) { return .answer(.chosen([one.id])) }
    if Self.noneWords.contains(line) { return .answer(.chosen([nothing])) }
    var words = line.split(separator: ",").map { $0.folded }
    if words.count == 1 {
      words = line.split(separator: " ").map(String.init).filter { !["en", "and"].contains($0) }
    } else {
      words = words.flatMap(Self.splitAtAnd)
    }
    var chosen: Set<AnswerOption.ID> = []
    for word in words where !word.isEmpty {
      guard let option = find(word) else { return .unclear }
      chosen.insert(option.id)
    }
    guard !chosen.isEmpty else { return .unclear }
    if chosen.count > 1, chosen.contains(nothing) { return .excludesOthers }
    return .answer(.chosen(item.options.map(\.id).filter(chosen.contains)))
  }

  /// Words for "none of these" that are no option's own.
  private static let noneWords: Set<String> = [
    "nee", "geen", "niets", "niks", "no", "none", "nothing",
  ]

  /// "1 en 3" after a comma, and "1 3".
  private static func splitAtAnd(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    guard words.allSatisfy({ Int($0) != nil || ["en", "and"].contains($0) }) else { return [text] }
    return words.filter { Int($0) != nil }
  }

  private func number(_ line: String, _ range: ClosedRange<Int>) -> Outcome {
    var line = line
    for beginning in ["ik ben ", "i am ", "i'm "] where line.hasPrefix(beginning) {
      line = String(line.dropFirst(beginning.count))
    }
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line.dropFirst(digits.count).folded
    guard !digits.isEmpty, digits.count <= 4,
      ["", "jaar", "years", "year", "years old"].contains(rest),
      let number = Int(digits)
    else { return .unclear }
    return range.contains(number) ? .answer(.number(number)) : .outOfRange(range)
  }
}

extension String {
  /// Without the stops that people end a line with; `?` is a command and stays.
  fileprivate var trimmedOfStops: String {
    var text = self[...]
    while let last = text.last, ".,;!".contains(last) { text = text.dropLast() }
    return text.folded
  }
}
