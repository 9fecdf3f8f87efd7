import Screening

/// The instruments as the rules of their manuals describe them, without their words.
enum Instruments {
  static let djg6 = deJongGierveld(
    "djg6",
    negative: [3, 9, 10],
    order: [3, 4, 7, 9, 8, 10],
    bands: [(0...1, "not"), (2...4, "moderate"), (5...6, "severe")],
    numbered: true
  )

  static let djg11 = deJongGierveld(
    "djg11",
    negative: [2, 3, 5, 6, 9, 10],
    order: Array(1...11),
    bands: [(0...2, "not"), (3...8, "moderate"), (9...10, "severe"), (11...11, "very_severe")],
    numbered: false
  )

  static let ucla3 = sum(
    "ucla3",
    items: 3,
    codes: 1...3,
    bands: [(3...5, "not"), (6...9, "lonely")]
  )
  static let phq2 = sum(
    "phq2",
    items: 2,
    codes: 0...3,
    bands: [(0...2, "negative"), (3...6, "positive")]
  )
  static let lsns6 = sum(
    "lsns6",
    items: 6,
    codes: 0...5,
    bands: [(0...11, "at_risk"), (12...30, "not")]
  )

  /// Points of a half, a code of two bytes, no bands, and a rule that any number may be missing.
  static let halves = Questionnaire(
    id: "halves",
    items: (1...2).map { item("h\($0)", codes: ["0", "1", "10"]) },
    scales: [
      Scale(
        id: "total",
        keys: ["h1": ["0": 0, "1": 1, "10": 2], "h2": ["0": 0, "1": 1, "10": -3]],
        missing: .counted
      )
    ]
  )

  /// `order` gives the manual's number of each item as asked; `numbered` columns keep it.
  private static func deJongGierveld(
    _ id: Questionnaire.ID,
    negative: Set<Int>,
    order: [Int],
    bands: [(ClosedRange<Int>, String)],
    numbered: Bool
  ) -> Questionnaire {
    let items = order.enumerated().map { place, number in
      item(
        "\(id)_\(place + 1)",
        codes: ["3", "2", "1"],
        column: numbered ? "item\(number)" : nil
      )
    }
    func scale(_ name: Scale.ID, _ numbers: (Int) -> Bool, tolerated: Int) -> Scale {
      var keys: [Item.ID: Scale.Key] = [:]
      for (place, number) in order.enumerated() where numbers(number) {
        keys[items[place].id] =
          negative.contains(number) ? ["1": 0, "2": 2, "3": 2] : ["1": 2, "2": 2, "3": 0]
      }
      return Scale(
        id: name,
        keys: keys,
        missing: .tolerated(tolerated),
        bandings: name == "total" ? [banding(bands)] : []
      )
    }
    return Questionnaire(
      id: id,
      items: items,
      scales: [
        scale("total", { _ in true }, tolerated: 1),
        scale("emotional", { negative.contains($0) }, tolerated: 0),
        scale("social", { !negative.contains($0) }, tolerated: 0),
      ],
      codings: [
        coding("no1", ["1", "2", "3"], ["1", "2", "3"]),
        coding("yes1", ["1", "2", "3"], ["3", "2", "1"]),
        coding("no1of5", ["1", "2", "3", "4", "5"], ["1", "1", "2", "3", "3"]),
        coding("yes1of5", ["1", "2", "3", "4", "5"], ["3", "3", "2", "1", "1"]),
        coding("lasa", ["1", "2", "3"], ["1", "2", "3"], missing: ["-1", "-3", "-4"]),
      ]
    )
  }

  private static func sum(
    _ id: Questionnaire.ID,
    items count: Int,
    codes: ClosedRange<Int>,
    bands: [(ClosedRange<Int>, String)]
  ) -> Questionnaire {
    let items = (1...count).map { item("\(id)_\($0)", codes: codes.map(String.init)) }
    let key = Scale.Key(
      uniqueKeysWithValues: codes.map { (AnswerOption.ID(String($0)), 2 * $0) }
    )
    let keys = Dictionary(uniqueKeysWithValues: items.map { ($0.id, key) })
    return Questionnaire(
      id: id,
      items: items,
      scales: [
        Scale(id: "total", keys: keys, missing: .tolerated(0), bandings: [banding(bands)])
      ]
    )
  }

  private static func item(_ id: String, codes: [String], column: String? = nil) -> Item {
    Item(
      id: Item.ID(id),
      text: nil,
      options: codes.map { AnswerOption(id: AnswerOption.ID($0), label: nil) },
      column: column
    )
  }

  private static func banding(_ bands: [(ClosedRange<Int>, String)]) -> Banding {
    Banding(
      source: "test",
      bands: bands.map { scores, category in
        Banding.Band(
          id: Identifier(category),
          scores: 2 * scores.lowerBound...2 * scores.upperBound,
          category: category
        )
      }
    )
  }

  private static func coding(
    _ id: Coding.ID,
    _ codes: [String],
    _ equivalents: [AnswerOption.ID],
    missing: [String] = []
  ) -> Coding {
    Coding(
      id: id,
      options: codes.map { AnswerOption(id: AnswerOption.ID($0), label: nil) },
      equivalents: equivalents,
      missingCodes: missing
    )
  }
}

extension Questionnaire {
  /// A questionnaire of which only the scores matter.
  fileprivate init(id: ID, items: [Item], scales: [Scale], codings: [Coding] = []) {
    let nothing = LocalizedText(dutch: "", english: "")
    self.init(
      id: id,
      version: "1",
      title: nothing,
      items: items,
      scales: scales,
      codings: codings,
      provenance: Provenance(
        terms: nothing,
        citation: "",
        sources: [],
        validated: nothing,
        individualUse: .conversationAid
      )
    )
  }
}
