/// A way in which files write the answers to an instrument; never guessed.
///
/// Studies code the same answers differently: "yes" is 3 in one file and 1 in the next, and a
/// written form may offer five answers where an interview offers three.
package struct Coding: Equatable, Sendable {
  package typealias ID = Identifier<Coding>

  package let id: ID
  /// The options in the listed order, with this coding's codes for names.
  package let options: [AnswerOption]
  /// For each of the options, the option of the usual coding that earns the same points.
  package let equivalents: [AnswerOption.ID]
  /// Codes that say why there is no answer, such as `-1`.
  package let missingCodes: [String]

  /// Makes a coding.
  package init(
    id: ID,
    options: [AnswerOption],
    equivalents: [AnswerOption.ID],
    missingCodes: [String]
  ) {
    self.id = id
    self.options = options
    self.equivalents = equivalents
    self.missingCodes = missingCodes
  }
}

extension Questionnaire {
  /// The same questionnaire with the answers named as a coding names them; `nil` when it has no
  /// such coding.
  package func coded(as id: Coding.ID) -> Questionnaire? {
    guard let coding = codings.first(where: { $0.id == id }) else { return nil }
    let items = items.map {
      Item(
        id: $0.id,
        text: $0.text,
        softText: $0.softText,
        kind: $0.kind,
        options: coding.options,
        askIf: $0.askIf,
        why: $0.why,
        whatIf: $0.whatIf,
        column: $0.column
      )
    }
    let scales = scales.map { scale in
      let keys = scale.keys.mapValues { key in
        var recoded: Scale.Key = [:]
        for (option, equivalent) in zip(coding.options, coding.equivalents) {
          recoded[option.id] = key[equivalent]
        }
        return recoded
      }
      return Scale(
        id: scale.id,
        keys: keys,
        missing: scale.missing,
        rivalMissing: scale.rivalMissing,
        cutoffs: scale.cutoffs,
        bandings: scale.bandings,
        norms: scale.norms,
        isReported: scale.isReported
      )
    }
    return Questionnaire(
      id: self.id,
      version: version,
      title: title,
      instruction: instruction,
      why: why,
      items: items,
      scales: scales,
      codings: codings,
      provenance: provenance
    )
  }
}
