import Content
import Guidance
import Screening

/// The data that comes with the program, read once.
enum Shipped {
  static let reasoner: Reasoner? = library().flatMap { try? $0.reasoner() }

  static let documents: DataDocuments? = library().flatMap { try? $0.documents() }

  /// Every item that is asked in a conversation.
  static let items: [Item] =
    reasoner.map { reasoner in
      reasoner.catalog.questionnaires.filter(\.hasWording).flatMap(\.items)
    } ?? []

  static let scoring: Questionnaire? = library().flatMap { try? $0.questionnaire("djg6") }

  static let crisisWords: CrisisWords? = library().flatMap { try? $0.crisisWords() }

  static let places: PlaceIndex? = library().flatMap { try? $0.activities().places() }

  private static func library() -> Library? {
    (try? ContentDirectory.locate()).map { Library($0) }
  }
}

extension FuzzTarget {
  /// Whether the shipped data that the properties are about was found.
  package static var hasData: Bool {
    !Shipped.items.isEmpty && Shipped.documents != nil && Shipped.scoring != nil
      && Shipped.crisisWords != nil
      && Shipped.places != nil
  }
}
