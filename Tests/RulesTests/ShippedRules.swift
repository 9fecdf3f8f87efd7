import Content
import Screening

/// The rules as they are shipped, and short ways to ask them.
enum ShippedRules {
  /// Read once: every case of a test with arguments asks for it.
  private static let loaded = Result { try Library(try ContentDirectory.locate()).reasoner() }

  static func reasoner() throws -> Reasoner { try loaded.get() }

  static func assess(_ reasoner: Reasoner, _ input: Input) -> Assessment {
    Examination(reasoner, input).assessment
  }

  static let today = CalendarDay(number: 20_781)

  /// An input out of codes; −1 stands for no answer.
  static func input(
    _ answers: [Questionnaire.ID: [Item.ID: Int]],
    letters: [Item.ID: [AnswerOption.ID]] = [:],
    mode: Mode = .intake,
    today: CalendarDay = today,
    earlier: [Measurement] = []
  ) -> Input {
    var responses = Responses()
    for (questionnaire, codes) in answers {
      responses.begin(questionnaire)
      for (item, code) in codes where code >= 0 {
        responses[questionnaire, item] = .chosen([.init(String(code))])
      }
    }
    for (item, codes) in letters { responses["needs_b", item] = .chosen(codes) }
    return Input(responses: responses, mode: mode, today: today, earlier: earlier)
  }

  /// The answers to a list of items, in order; −1 stands for no answer.
  static func codes(_ prefix: String, _ codes: [Int]) -> [Item.ID: Int] {
    Dictionary(
      uniqueKeysWithValues: zip(1..., codes).map { (.init("\(prefix)\($0)"), $1) }
    )
  }

  /// Every list of so many values from `values`.
  static func every(_ count: Int, of values: [Int]) -> [[Int]] {
    (0..<count).reduce([[]]) { lists, _ in lists.flatMap { list in values.map { list + [$0] } } }
  }
}

/// The worked cases that came with the instruments.
struct Vectors {
  private let root: JSON

  init() throws {
    let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    root = try JSONDocument(parsing: FileReader.read("/\(folder)/Vectors/instruments.json")).root
  }

  subscript(group: String) -> [JSON] { root[group]?.elements ?? [] }
}

extension JSON {
  /// The code, or −1 for `null`.
  var code: Int { integer ?? -1 }
}
