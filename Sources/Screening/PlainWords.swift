/// A text as bare words, so that everyday spelling can be compared.
///
/// Letters are lower case without accents, a repeated letter counts once, digits inside a word
/// stand for the letters they resemble, apostrophes and asterisks vanish, and letters typed one
/// by one become a word. A number stays a number.
struct PlainWords: Sendable {
  /// What stands before a word.
  enum Gap: UInt8, Comparable, Sendable {
    case space, pause, sentenceEnd

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// A word: where its bytes are, and the first eight of them as one number.
  struct Word: Sendable {
    let key: UInt64
    let range: Range<Int>
    let before: Gap
  }

  private(set) var bytes: [UInt8] = []
  private(set) var words: [Word] = []
  private var start = 0
  private var gap = Gap.space
  private var hasLetter = false
  private var hasOther = false
  /// The letter just read in this word; 0 after anything else.
  private var last: UInt8 = 0

  /// No words yet, with room for a number of bytes.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
    words.reserveCapacity(capacity / 4)
  }

  /// The words of a line.
  init(_ line: String) {
    self.init(capacity: line.utf8.count)
    for scalar in line.unicodeScalars { append(scalar) }
    endWord()
    joinSingles()
  }

  /// Adds a character to the word that is being read, or ends it.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x61...0x7A: add(letter: UInt8(truncatingIfNeeded: value))
    case 0x41...0x5A: add(letter: UInt8(truncatingIfNeeded: value) | 0x20)
    case 0x20, 0x2D, 0x5F, 0x09, 0xA0: endWord()
    case 0x30...0x39, 0x40, 0x24:
      hasOther = true
      last = 0
      bytes.append(UInt8(truncatingIfNeeded: value))
    case 0x27, 0x2A, 0x60: break
    case 0x21, 0x2E, 0x3A, 0x3B, 0x3F, 0x2026: endWord(.sentenceEnd)
    case ...0x7F: endWord(.pause)
    default: add(beyondASCII: value)
    }
  }

  private mutating func add(letter: UInt8) {
    // Collapsing needs the letter before only, so that no byte is read back.
    if letter == last { return }
    last = letter
    hasLetter = true
    bytes.append(letter)
  }

  private mutating func add(beyondASCII value: UInt32) {
    switch value {
    // Soft hyphens, accents on their own, invisible characters and typographic apostrophes.
    case 0xAD, 0xB4, 0x300...0x36F, 0x200B...0x200F, 0x2018, 0x2019, 0x2032, 0x2060, 0xFE0F,
      0xFEFF:
      break
    default:
      guard let letters = LatinLetters.base(of: value) else { return endWord(.pause) }
      add(letter: letters.first)
      if let second = letters.second { add(letter: second) }
    }
  }

  /// Ends the word that is being read, if there is one, and says what comes before the next.
  mutating func endWord(_ next: Gap = .space) {
    if start < bytes.count {
      if hasLetter && hasOther { compact() }
      words.append(word(from: start, before: gap))
      gap = .space
      start = bytes.count
      hasLetter = false
      hasOther = false
      last = 0
    }
    gap = max(gap, next)
  }

  private func word(from start: Int, before: Gap) -> Word {
    var key: UInt64 = 0
    for index in start..<min(start + 8, bytes.count) {
      key |= UInt64(bytes[index]) << UInt64(56 - 8 * (index - start))
    }
    return Word(key: key, range: start..<bytes.count, before: before)
  }

  /// Replaces the digits of the last word by letters, and drops letters that repeat by it.
  private mutating func compact() {
    var end = start
    for index in start..<bytes.count {
      let byte = LatinLetters.resembled(by: bytes[index])
      if end > start && bytes[end - 1] == byte { continue }
      bytes[end] = byte
      end += 1
    }
    bytes.removeLast(bytes.count - end)
  }

  /// Makes one word of three or more single letters in a row, typed apart.
  private mutating func joinSingles() {
    var joined: [Word] = []
    var index = 0
    while index < words.count {
      var end = index
      while end < words.count && isLetter(words[end]) { end += 1 }
      if end - index >= 3 {
        let place = bytes.count
        for word in words[index..<end] {
          let letter = bytes[word.range.lowerBound]
          if bytes.count == place || bytes[bytes.count - 1] != letter { bytes.append(letter) }
        }
        joined.append(word(from: place, before: words[index].before))
        index = end
      } else {
        joined.append(words[index])
        index += 1
      }
    }
    if joined.count < words.count { words = joined }
  }

  private func isLetter(_ word: Word) -> Bool {
    word.range.count == 1 && bytes[word.range.lowerBound] >= 0x61
  }
}
