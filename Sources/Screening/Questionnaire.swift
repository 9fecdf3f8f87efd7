/// A set of questions that belong together, in the order in which they are asked.
package struct Questionnaire: Equatable, Sendable {
  package typealias ID = Identifier<Questionnaire>

  package let id: ID
  /// A result names it, so that it can be traced to the wording it was given with.
  package let version: String
  package let title: LocalizedText
  /// What is said before the first question; `nil` when nothing is.
  package let instruction: LocalizedText?
  /// Why these questions are asked, in our own words.
  package let why: LocalizedText?
  package let items: [Item]
  package let scales: [Scale]
  package let codings: [Coding]
  package let provenance: Provenance

  /// Makes a questionnaire.
  package init(
    id: ID,
    version: String,
    title: LocalizedText,
    instruction: LocalizedText? = nil,
    why: LocalizedText? = nil,
    items: [Item],
    scales: [Scale] = [],
    codings: [Coding] = [],
    provenance: Provenance
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.instruction = instruction
    self.why = why
    self.items = items
    self.scales = scales
    self.codings = codings
    self.provenance = provenance
  }

  /// Whether the questions may be asked: each has its words here.
  package var hasWording: Bool { items.allSatisfy { $0.text != nil } }
}

/// One question, as the person reads it.
package struct Item: Equatable, Sendable {
  package typealias ID = Identifier<Item>

  package let id: ID
  /// The question; `nil` where its terms do not let us bring the wording.
  package let text: LocalizedText?
  /// A gentler wording for places where others may look on; `nil` when there is none.
  package let softText: LocalizedText?
  package let kind: Kind
  /// The options in the order in which they are listed.
  package let options: [AnswerOption]
  /// When it is asked; always, unless it says otherwise.
  package let askIf: Condition
  /// Why this question is asked, where it has a reason of its own.
  package let why: LocalizedText?
  /// What another answer would mean; `nil` where nothing is said of it.
  package let whatIf: WhatIf?
  /// The column of its answers in files to score; `nil` means `itemN`, N its place from 1.
  ///
  /// A short form keeps the numbers of the long one, so its third question can be `item7`.
  package let column: String?

  /// What an answer looks like.
  package enum Kind: Equatable, Sendable {
    /// One option. `unsure` is the option that says "I do not know", which is an answer.
    case one(unsure: AnswerOption.ID?)
    /// Any number of options; `nothing` is the one that excludes all others.
    case several(nothing: AnswerOption.ID)
    case number(ClosedRange<Int>)
    case text
  }

  /// Makes an item.
  package init(
    id: ID,
    text: LocalizedText?,
    softText: LocalizedText? = nil,
    kind: Kind = .one(unsure: nil),
    options: [AnswerOption],
    askIf: Condition = .always,
    why: LocalizedText? = nil,
    whatIf: WhatIf? = nil,
    column: String? = nil
  ) {
    self.id = id
    self.text = text
    self.softText = softText
    self.kind = kind
    self.options = options
    self.askIf = askIf
    self.why = why
    self.whatIf = whatIf
    self.column = column
  }

  /// What scores and rules see of an answer: the options, or for several "something" and "nothing".
  package var outcomes: [AnswerOption.ID] { Self.outcomes(kind, options) }

  /// What scores and rules see of answers of a kind.
  package static func outcomes(_ kind: Kind, _ options: [AnswerOption]) -> [AnswerOption.ID] {
    switch kind {
    case .one: options.map(\.id)
    case .several: [something, nothing]
    case .number, .text: []
    }
  }

  /// The outcome of one or more options, where several may be chosen.
  package static let something: AnswerOption.ID = "something"
  /// The outcome of the option that excludes the others.
  package static let nothing: AnswerOption.ID = "nothing"
}

/// One of the answers a person can choose.
///
/// An option has no points: the same answer can count for one item and against
/// the next, so the points are the scale's. See ``Scale/keys``.
package struct AnswerOption: Equatable, Sendable {
  package typealias ID = Identifier<AnswerOption>

  /// Its code in files.
  package let id: ID
  /// The words; `nil` where the terms do not let us bring them.
  package let label: LocalizedText?
  /// Whether the place in the list is a letter, because numbers would read as the answer itself.
  package let letter: Bool

  /// Makes an option.
  package init(id: ID, label: LocalizedText?, letter: Bool = false) {
    self.id = id
    self.label = label
    self.letter = letter
  }
}

extension Item {
  /// What scores and rules see of the chosen options; `nil` without any.
  package func outcome(of chosen: [AnswerOption.ID]) -> AnswerOption.ID? {
    guard case .several(let nothing) = kind else { return chosen.first }
    return chosen.isEmpty ? nil : chosen == [nothing] ? Self.nothing : Self.something
  }
}

extension Questionnaire {
  /// The item with this name; `nil` when it has none.
  package func item(_ id: Item.ID) -> Item? { items.first { $0.id == id } }

  /// The scale with this name; `nil` when it has none.
  package func scale(_ id: Scale.ID) -> Scale? { scales.first { $0.id == id } }
}
