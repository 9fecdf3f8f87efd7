/// Every questionnaire the program knows, with a place for each item, outcome and scale.
///
/// Rules and enumerations look at thousands of answer sheets, so they see positions where
/// files see names.
package struct Catalog: Sendable {
  package let questionnaires: [Questionnaire]
  let items: [Slot]
  let scales: [CatalogScale]
  private let questionnairePositions: [Questionnaire.ID: Int]
  private let itemPositions: [Item.ID: Int]
  private let scalePositions: [ScaleName: Int]

  /// One item, once, although several questionnaires may ask it.
  struct Slot: Sendable {
    let item: Item
    let outcomes: [AnswerOption.ID]
    /// The outcome that says "I do not know"; −1 when there is none.
    let unsure: Int8
    /// The questionnaires that ask it.
    let questionnaires: [Int]
    /// The outcomes that a missing answer could have been: all but "I do not know".
    let completions: [Int8]

    init(item: Item, questionnaires: [Int]) {
      self.item = item
      self.questionnaires = questionnaires
      outcomes = item.outcomes
      var unsure: Int8 = -1
      if case .one(let option?) = item.kind, let position = outcomes.firstIndex(of: option) {
        unsure = Int8(clamping: position)
      }
      self.unsure = unsure
      completions = outcomes.indices.map { Int8(clamping: $0) }.filter { $0 != unsure }
    }
  }

  /// Collects questionnaires, whose order is the order of items in results.
  package init(_ questionnaires: [Questionnaire]) {
    var items: [Slot] = []
    var itemPositions: [Item.ID: Int] = [:]
    for (index, questionnaire) in questionnaires.enumerated() {
      for item in questionnaire.items {
        if let known = itemPositions[item.id] {
          let slot = items[known]
          items[known] = Slot(item: slot.item, questionnaires: slot.questionnaires + [index])
          continue
        }
        itemPositions[item.id] = items.count
        items.append(Slot(item: item, questionnaires: [index]))
      }
    }
    var scales: [CatalogScale] = []
    var scalePositions: [ScaleName: Int] = [:]
    for (index, questionnaire) in questionnaires.enumerated() {
      for scale in questionnaire.scales {
        let name = ScaleName(questionnaire.id, scale.id)
        scalePositions[name] = scales.count
        scales.append(
          CatalogScale(
            name: name,
            scale: scale,
            questionnaire: index,
            items: questionnaire.items,
            positions: itemPositions
          )
        )
      }
    }
    self.questionnaires = questionnaires
    self.items = items
    self.scales = scales
    self.itemPositions = itemPositions
    self.scalePositions = scalePositions
    questionnairePositions = Dictionary(
      questionnaires.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The questionnaire with this name; `nil` when there is none.
  package func questionnaire(_ id: Questionnaire.ID) -> Questionnaire? {
    questionnairePositions[id].map { questionnaires[$0] }
  }

  /// The same catalogue with some instruments coded as a file codes them; `nil` for a coding
  /// that a questionnaire does not have.
  package func coded(_ codings: [Questionnaire.ID: Coding.ID]) -> Catalog? {
    var coded: [Questionnaire] = []
    for questionnaire in questionnaires {
      guard let coding = codings[questionnaire.id] else {
        coded.append(questionnaire)
        continue
      }
      guard let variant = questionnaire.coded(as: coding) else { return nil }
      coded.append(variant)
    }
    return Catalog(coded)
  }

  func position(of questionnaire: Questionnaire.ID) -> Int? {
    questionnairePositions[questionnaire]
  }

  func position(of item: Item.ID) -> Int? { itemPositions[item] }

  func position(of scale: ScaleName) -> Int? { scalePositions[scale] }
}

/// A scale with its points laid out by position.
struct CatalogScale: Sendable {
  let name: ScaleName
  let scale: Scale
  let questionnaire: Int
  let range: ClosedRange<Int>
  let terms: [Term]

  /// The points of one item: halves by outcome.
  struct Term: Sendable {
    let item: Int
    let points: [Int16]
  }

  init(
    name: ScaleName,
    scale: Scale,
    questionnaire: Int,
    items: [Item],
    positions: [Item.ID: Int]
  ) {
    self.name = name
    self.scale = scale
    self.questionnaire = questionnaire
    range = scale.range
    terms = items.compactMap { item in
      guard let key = scale.keys[item.id], let position = positions[item.id] else { return nil }
      return Term(item: position, points: item.outcomes.map { Int16(clamping: key[$0] ?? 0) })
    }
  }
}
