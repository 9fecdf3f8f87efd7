import Content

/// One question, in so far as scores and rules look at it.
///
/// Source: Questionnaires/README.md, *items*.
struct Question {
  enum Kind: Equatable {
    case one
    /// Several answers; for scores and rules only whether there is anything.
    case several
    case number(ClosedRange<Int>)
    case text
  }

  let item: String
  let kind: Kind
  /// What can be answered, in the order of the list; empty for numbers and text.
  let codes: [String]
  /// The answer that says "I do not know".
  let unsure: String?
  /// The answer that excludes all others.
  let nothing: String?
  /// For each code, the code of the key that earns its points; another coding has other words.
  let scoredAs: [String]
  /// Codes of a coding that say why there is no answer.
  let absent: [String]
}

extension Question {
  /// How many different answers scores and rules can see.
  var markCount: Int {
    switch kind {
    case .one: codes.count
    case .several: 2
    case .number, .text: 0
    }
  }

  /// The answers that a missing or unsure one could have been: all but the unsure one.
  ///
  /// Source: contract, section 4, *certainty*.
  var sureMarks: [Int] {
    (0..<markCount).filter { kind == .several || codes[$0] != unsure }
  }

  /// The letters behind a mark of a question with several answers.
  func letters(of mark: Int) -> [String] {
    mark == Mark.something
      ? [codes.first { $0 != nothing }].compactMap(\.self) : [nothing].compactMap(\.self)
  }

  /// The points for each mark by a key.
  func points(_ key: JSON?) -> [Double] {
    let names = kind == .several ? ["something", "nothing"] : scoredAs
    return names.map { key?[$0]?.number ?? 0 }
  }
}
