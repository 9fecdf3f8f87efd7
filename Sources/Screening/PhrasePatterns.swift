/// Phrases, compiled once, to be looked for at each word of a text.
///
/// A phrase is words with spaces between them, in plain spelling, and these marks: `woord*` is
/// any word that begins so; `woord~` also matches with one letter wrong, missing, extra or
/// swapped; `...` between words allows up to three others there, in the same sentence; a full
/// stop at the end means that the sentence, or a part of it, ends there.
struct PhrasePatterns: Sendable {
  private enum Kind: UInt8 {
    case exact, stem, loose
  }

  private struct Phrase {
    let range: Range<Int>
    let atEnd: Bool
    /// The next phrase in the same chain; -1 at its end.
    let next: Int
  }

  /// The words that may stand where a phrase has `...`.
  private static let widest = 3
  /// Chains by the first word, by the first letter of a stem, and one for loose spelling.
  private static let wordChains = 512
  private static let looseChain = wordChains + 256

  private var text: PlainWords
  private var kinds: [Kind] = []
  private var gaps: [Bool] = []
  private var phrases: [Phrase] = []
  private var chains = [Int](repeating: -1, count: looseChain + 1)

  /// Compiles phrases; one without a word is left out.
  init(_ source: [String]) {
    text = PlainWords(capacity: source.count * 20)
    phrases.reserveCapacity(source.count)
    kinds.reserveCapacity(source.count * 5)
    gaps.reserveCapacity(source.count * 5)
    for phrase in source { add(phrase) }
  }

  private mutating func add(_ phrase: String) {
    let start = text.words.count
    var kind = Kind.exact
    var dots = 0
    var gap = false
    for scalar in phrase.unicodeScalars {
      switch scalar {
      case "*": kind = .stem
      case "~": kind = .loose
      case ".": dots += 1
      case " ", "-":
        endWord(kind, after: &gap)
        kind = .exact
        if dots == 3 { gap = true }
        dots = 0
      default:
        text.append(scalar)
        // A sign such as a comma or a brace has ended a word, as a space would.
        if keepWord(kind, after: &gap) { kind = .exact }
      }
    }
    endWord(kind, after: &gap)
    guard start < text.words.count else { return }
    let chain = chain(for: start)
    let words = start..<text.words.count
    phrases.append(Phrase(range: words, atEnd: dots == 1, next: chains[chain]))
    chains[chain] = phrases.count - 1
  }

  private mutating func endWord(_ kind: Kind, after gap: inout Bool) {
    text.endWord()
    keepWord(kind, after: &gap)
  }

  /// Keeps what is known of a word that has ended; `false` when none has.
  @discardableResult
  private mutating func keepWord(_ kind: Kind, after gap: inout Bool) -> Bool {
    guard kinds.count < text.words.count else { return false }
    kinds.append(kind)
    gaps.append(gap)
    gap = false
    return true
  }

  private func chain(for index: Int) -> Int {
    switch kinds[index] {
    case .exact: Self.chain(of: text.words[index])
    case .stem: Self.stemChain(of: text.words[index])
    case .loose: Self.looseChain
    }
  }

  private static func chain(of word: PlainWords.Word) -> Int {
    // The upper bits of a multiplicative hash (Fibonacci hashing) pick one of 512 chains.
    Int(truncatingIfNeeded: (word.key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }

  private static func stemChain(of word: PlainWords.Word) -> Int {
    wordChains + Int(truncatingIfNeeded: word.key >> 56)
  }

  /// The ranges of words that the phrases beginning at a word cover, the shortest of each.
  func matches(in line: PlainWords, at start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    let word = line.words[start]
    for chain in [Self.chain(of: word), Self.stemChain(of: word), Self.looseChain] {
      var index = chains[chain]
      while index >= 0 {
        let phrase = phrases[index]
        if let end = end(of: phrase.range, atEnd: phrase.atEnd, in: line, at: start) {
          found.append(start..<end)
        }
        index = phrase.next
      }
    }
    return found
  }

  /// Where the rest of a phrase ends when it begins at a word; `nil` when it does not.
  private func end(
    of rest: Range<Int>,
    atEnd: Bool,
    in line: PlainWords,
    at place: Int
  ) -> Int? {
    guard place < line.words.count, isWord(rest.lowerBound, in: line, at: place) else {
      return nil
    }
    let next = place + 1
    guard rest.count > 1 else {
      let ends = next == line.words.count || line.words[next].before > .space
      return atEnd && !ends ? nil : next
    }
    let tail = rest.dropFirst()
    let allowance = gaps[tail.lowerBound] ? Self.widest : 0
    for later in next...next + allowance {
      if let end = end(of: tail, atEnd: atEnd, in: line, at: later) { return end }
      // Other words may stand between, but no end of a sentence.
      guard later + 1 < line.words.count, line.words[later].before != .sentenceEnd,
        line.words[later + 1].before != .sentenceEnd
      else { return nil }
    }
    return nil
  }

  private func isWord(_ index: Int, in line: PlainWords, at place: Int) -> Bool {
    let wanted = text.words[index]
    let given = line.words[place]
    switch kinds[index] {
    case .exact:
      return wanted.key == given.key && wanted.range.count == given.range.count
        && (wanted.range.count <= 8 || same(wanted, given, in: line))
    case .stem:
      let length = wanted.range.count
      guard length <= given.range.count else { return false }
      if length > 8 { return same(wanted, given, in: line) }
      return (wanted.key ^ given.key) >> UInt64(64 - 8 * length) == 0
    case .loose:
      guard abs(wanted.range.count - given.range.count) <= 1 else { return false }
      return line.bytes[given.range].isOneEdit(from: text.bytes[wanted.range])
    }
  }

  private func same(
    _ wanted: PlainWords.Word,
    _ given: PlainWords.Word,
    in line: PlainWords
  ) -> Bool {
    line.bytes[given.range].starts(with: text.bytes[wanted.range])
  }
}
