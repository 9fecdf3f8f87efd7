package import Screening

/// Answers in the words of their questions.
package enum AnswerText {
  /// The words of an answer; `nil` for an option without words.
  package static func text(_ answer: Answer, _ item: Item, _ wording: Wording) -> String? {
    switch answer {
    case .chosen(let ids):
      let labels = ids.compactMap { id in
        item.options.first { $0.id == id }?.label.map { wording($0) }
      }
      return labels.isEmpty ? nil : labels.joined(separator: ", ")
    case .number(let number): return String(number)
    case .text(let text): return text.cleanedLine
    case .declined: return wording(.answerDeclined)
    case .unknown: return wording(.answerUnknown)
    case .notAsked: return nil
    }
  }
}
