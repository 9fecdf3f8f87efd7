package import Screening

/// Why a file cannot be laid out as somebody asked.
package enum ScoreLayoutProblem: Error, Equatable {
  /// It has no scale `total` over questions with one answer each.
  case noTotal(Questionnaire.ID)
  /// Its files are coded in one way.
  case noCodings(Questionnaire.ID)
  /// It has codings, but not this one.
  case unknownCoding(Coding.ID, known: [Coding.ID])
  /// A part of the list of names is not `COLUMN=NAME`; parts count from 1.
  case malformedName(part: Int)
  /// The list renames a column that the questionnaire does not have.
  case unknownColumn(String, known: [String])
  /// The list renames a column twice.
  case renamedTwice(String)
  /// Two columns would be read from one.
  case sharedName(String)
}

extension ScoreLayoutProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .noTotal(let questionnaire): "'\(questionnaire)' has no total to score."
    case .noCodings(let questionnaire):
      "'\(questionnaire)' is coded in one way only. Leave --coding out."
    case .unknownCoding(let coding, let known):
      "There is no coding '\(coding)'. Use \(choice(known.map(\.rawValue)))."
    case .malformedName(let part): "Part \(part) of --columns is not COLUMN=NAME."
    case .unknownColumn(let name, let known):
      "There is no column '\(name)' to rename. Use \(choice(known))."
    case .renamedTwice(let name): "--columns renames '\(name)' twice."
    case .sharedName(let name): "Two columns would be read from '\(name)'. Name each once."
    }
  }
}

/// Words as a choice: `a`, `a or b`, `a, b or c`.
func choice(_ words: [String]) -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " or " + last
}
