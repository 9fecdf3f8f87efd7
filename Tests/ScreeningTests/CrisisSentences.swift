/// Sentences that somebody might type, each marked with what the crisis words should make of it.
///
/// The sentences and the marks are our own, and so is the list of phrases; a professional in
/// suicide prevention has still to review both. They were written before the list was.
struct CrisisSentences {
  /// Plain words for suicide, death as a wish or self-harm; also denied, misspelled or of others.
  let explicit: [String]
  /// A wish to be gone, or no way on, without the words for it.
  let indirect: [String]
  /// Everyday sayings and accidents that use the same words.
  let idiom: [String]
  /// Answers, commands, grief and daily life.
  let neutral: [String]

  /// How many sentences there are of all four kinds.
  var count: Int { explicit.count + indirect.count + idiom.count + neutral.count }
}
