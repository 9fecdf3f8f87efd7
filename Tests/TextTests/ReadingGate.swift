/// What makes a text hard to read; the limits of the reliability research, section 5.2.
struct ReadingGate {
  let dutch: SyllableTable
  let english: SyllableTable
  /// Words of more than three syllables that may be used.
  let longWords: Set<String>
  /// Texts that others fixed word for word.
  let fixed: Set<String>

  /// The gate with the reviewed tables and the list of long words.
  init() throws {
    dutch = try Files.syllables("nl")
    english = try Files.syllables("en")
    longWords = Set(try Files.list("Lists/long-words.txt"))
    fixed = Set(try Files.list("Lists/fixed-sentences.txt"))
  }

  init(
    dutch: SyllableTable,
    english: SyllableTable,
    longWords: Set<String>,
    fixed: Set<String> = []
  ) {
    self.fixed = fixed
    self.dutch = dutch
    self.english = english
    self.longWords = longWords
  }

  /// What is wrong with a text; empty when it is plain enough.
  func findings(_ text: OwnText) -> [String] {
    guard !fixed.contains(text.text) else { return [] }
    return switch text.kind {
    case .name: []
    case .item: text.blocks.flatMap(\.sentences).flatMap { tooLong($0, limit: 16) }
    case .sentence, .consent: wordFindings(text) + text.blocks.flatMap { blockFindings($0, text) }
    }
  }

  private func wordFindings(_ text: OwnText) -> [String] {
    Set(text.words).sorted().compactMap { word in
      guard let count = table(text)[word] else {
        return "'\(word)' is not in Syllables/\(text.language).txt"
      }
      return count > 3 && !longWords.contains(word) ? "'\(word)' has \(count) syllables" : nil
    }
  }

  private func blockFindings(_ block: Readability, _ text: OwnText) -> [String] {
    var findings = block.sentences.flatMap { tooLong($0, limit: 15) }
    // A label of up to three words is no text that a formula can measure.
    guard block.words.count > 3 else { return findings }
    let longest = block.sentences.count == 1 ? 12.0 : 10
    if block.wordsASentence > longest {
      findings.append("the average is \(rounded(block.wordsASentence)) words, not \(longest)")
    }
    return findings + easeFindings(block, text)
  }

  /// What the formulas say, which were made for samples of 100 words.
  ///
  /// In a text of fewer than 20 words one long word decides, so two syllables are let off there:
  /// our own rule. A long word that the list permits weighs as one of three syllables, because the
  /// list has judged it. The texts of a file together are measured without either.
  private func easeFindings(_ block: Readability, _ text: OwnText) -> [String] {
    let excused = block.words.count < 20 ? 2 : 0
    let syllables = block.words.reduce(-excused) { $0 + weight($1, text) }
    let least = text.kind == .consent ? 60.0 : 70
    guard text.language == "en" else {
      let ease = block.fleschDouma(syllables: syllables)
      return ease < least ? ["Flesch-Douma is \(rounded(ease)), not \(least)"] : []
    }
    let ease = block.fleschReadingEase(syllables: syllables)
    let grade = block.fleschKincaidGrade(syllables: syllables)
    return (ease < least ? ["Flesch Reading Ease is \(rounded(ease)), not \(least)"] : [])
      + (grade > 6 ? ["the Flesch-Kincaid grade is \(rounded(grade)), not 6"] : [])
  }

  /// The ease of many texts together: Flesch-Douma for Dutch, Reading Ease for English.
  func ease(of texts: [OwnText]) -> Double {
    guard let first = texts.first else { return 0 }
    let sentences = texts.flatMap(\.blocks).flatMap(\.sentences)
    let all = Readability(sentences: sentences)
    let syllables = texts.reduce(0) { sum, text in
      sum + text.blocks.flatMap(\.words).reduce(0) { $0 + self.syllables($1, text) }
    }
    return first.language == "nl"
      ? all.fleschDouma(syllables: syllables) : all.fleschReadingEase(syllables: syllables)
  }

  private func tooLong(_ sentence: [Readability.Word], limit: Int) -> [String] {
    guard sentence.count > limit else { return [] }
    return ["a sentence has \(sentence.count) words, not \(limit)"]
  }

  private func table(_ text: OwnText) -> SyllableTable { text.language == "nl" ? dutch : english }

  private func syllables(_ word: Readability.Word, _ text: OwnText) -> Int {
    switch word {
    case .number: 1
    // A word that only a name has is not ours to choose, so it weighs as little as it can.
    case .word(let word): table(text)[word] ?? 1
    }
  }

  /// The syllables of a word, as a short text counts them.
  private func weight(_ word: Readability.Word, _ text: OwnText) -> Int {
    let count = syllables(word, text)
    guard case .word(let word) = word, longWords.contains(word) else { return count }
    return min(count, 3)
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
