package import Screening

/// A questionnaire as its file says it: the value, what only the file knows, and where it stands.
package struct QuestionnaireFile {
  /// The file, with everything found wrong in it.
  package let reading: Reading
  /// Made of everything that could be read; only to be used when ``reading`` found no error.
  package let questionnaire: Questionnaire
  /// Whether the terms let us bring the wording, and it is here.
  package let isWordingBundled: Bool
  /// Where the wording of single items comes from, such as `IPIP`.
  package let origins: [Item.ID: String]
  /// Items that belong to another questionnaire and are asked here too.
  package let shared: [Item.ID: Questionnaire.ID]
  /// The byte at which each part begins.
  let places: [Place: Int]

  /// A part of a questionnaire file that a check may point at.
  enum Place: Hashable {
    case id
    case item(Item.ID)
    case askIf(Item.ID)
    case scale(Scale.ID)
    case score(Scale.ID, Item.ID)
    case key(Scale.ID, Item.ID)
    case cutoff(Scale.ID, Cutoff.ID)
    case banding(Scale.ID, Int)
    case band(Scale.ID, Int, Int)
    case coding(Coding.ID)
  }

  /// Finds an item of another questionnaire; `nil` when there is none.
  package typealias SharedItem = (Questionnaire.ID, Item.ID) -> Item?

  /// Reads a questionnaire; `nil` when the document is not even an object with a name.
  ///
  /// - Parameters:
  ///   - reading: The document; keeps what is wrong in it.
  ///   - sharedItem: Finds the items that other questionnaires own.
  package init?(_ reading: Reading, sharedItem: SharedItem) {
    guard let object = reading.object(reading.document.root, "the questionnaire"),
      let id = object.identifier("id")
    else { return nil }
    var builder = QuestionnaireBuilder(reading: reading)
    builder.places[.id] = object.members.first { $0.name == "id" }?.value.offset
    let version = object.text("version") ?? ""
    let title = object.requiredWords("title")
    let instruction = object.optionalWords("instruction")
    let why = object.optionalWords("why")
    builder.readOptions(object)
    let items = builder.items(object, sharedItem)
    builder.readKeys(object)
    let scales = builder.scales(object, items: items)
    let codings = builder.codings(object)
    let provenance = builder.provenance(object)
    object.close()
    self.reading = reading
    isWordingBundled = provenance.isBundled
    origins = builder.origins
    shared = builder.shared
    places = builder.places
    questionnaire = Questionnaire(
      id: .init(id),
      version: version,
      title: title ?? LocalizedText(dutch: id, english: id),
      instruction: instruction,
      why: why,
      items: items,
      scales: scales,
      codings: codings,
      provenance: provenance.value
    )
  }

  /// The byte at which a part begins; the beginning of the file for one that is not known.
  func offset(_ place: Place) -> Int { places[place] ?? 0 }
}

/// What is gathered while a questionnaire file is read.
struct QuestionnaireBuilder {
  let reading: Reading
  /// The lists of options by name.
  var options: [String: [AnswerOption]] = [:]
  /// The points by name of the key, each with where it stands.
  var keys: [String: (key: Scale.Key, offset: Int)] = [:]
  var origins: [Item.ID: String] = [:]
  var shared: [Item.ID: Questionnaire.ID] = [:]
  var places: [QuestionnaireFile.Place: Int] = [:]
}

extension QuestionnaireBuilder {
  /// Where the instrument comes from; states nothing where the file does not.
  func provenance(_ object: ObjectReader) -> (value: Provenance, isBundled: Bool) {
    let reader = object.required("provenance").flatMap { reading.object($0, "provenance") }
    let terms = reader?.requiredWords("terms")
    let citation = reader?.optionalText("citation") ?? ""
    let sources = reader?.list("sources").compactMap { reading.identifier($0, "sources") } ?? []
    let validated = reader?.requiredWords("validated")
    let use = reader?.required("individualUse")
      .flatMap { reading.word($0, "individualUse", of: Provenance.IndividualUse.self) }
    let isBundled = reader?.required("bundled").flatMap { reading.bool($0, "bundled") }
    reader?.close()
    let nothing = LocalizedText(dutch: "", english: "")
    return (
      Provenance(
        terms: terms ?? nothing,
        citation: citation,
        sources: sources,
        validated: validated ?? nothing,
        individualUse: use ?? .no
      ),
      isBundled ?? false
    )
  }
}
