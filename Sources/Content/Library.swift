package import Screening

/// Everything that the data files say, each file read when it is first asked for.
///
/// A file with a mistake is never used in part. One that came with the program is an error; one
/// that was added is left aside, kept in ``refused``, and the program goes on without it.
package final class Library {
  /// Where the files are, those that came with the program first.
  package let directories: [ContentDirectory]
  /// What was wrong in files that were added and are not used.
  package private(set) var refused: [Diagnostic] = []
  private var files: [Questionnaire.ID: QuestionnaireFile] = [:]
  private var joined: (catalog: Catalog, reasoner: Reasoner)?
  private var book: RuleBook?

  /// Reads nothing yet.
  package init(_ directories: [ContentDirectory]) { self.directories = directories }

  /// One questionnaire, without reading the others but for the items it takes from them.
  package func questionnaire(_ id: Questionnaire.ID) throws(ContentError) -> Questionnaire {
    try file(id).questionnaire
  }

  /// One questionnaire with what only its file knows.
  package func file(_ id: Questionnaire.ID) throws(ContentError) -> QuestionnaireFile {
    if let known = files[id] { return known }
    let file = try read("Questionnaires/\(id).json") { reading -> QuestionnaireFile? in
      guard let file = QuestionnaireFile(reading, sharedItem: self.sharedItem) else { return nil }
      for diagnostic in QuestionnaireChecks.all.flatMap({ $0.examine(file) }) {
        reading.keep(diagnostic)
      }
      return file
    }
    files[id] = file
    return file
  }

  /// The rules.
  package func rules() throws(ContentError) -> RuleBook {
    if let book { return book }
    let book = try read("Questionnaires/rules.json") { RulesFile($0) }.book
    self.book = book
    return book
  }

  /// A flow by its name, such as `self`.
  package func flow(_ id: Flow.ID) throws(ContentError) -> Flow {
    try read("Questionnaires/Flows/\(id).json") { FlowFile($0) }.flow
  }

  /// The words of a locale, such as `nl-je`.
  ///
  /// One that was added must have every phrase of the bundled one, with the same placeholders.
  package func locale(_ name: String) throws(ContentError) -> LocaleFile {
    let path = "Locales/\(name).json"
    return try read(path) { reading -> LocaleFile? in
      guard let locale = LocaleFile(reading) else { return nil }
      for directory in self.directories where directory.isBundled {
        let bundled = directory.path + "/" + path
        guard reading.file != bundled, let base = try? Reading(file: bundled, path: bundled) else {
          continue
        }
        LocaleFile(base)?.missingAndDiffering(in: locale).forEach(reading.keep)
      }
      return locale
    }
  }

  /// The words that bring the help lines, as they came with the program.
  ///
  /// Data of one's own does not stand in for them: what was added must not take help away.
  package func crisisWords() throws(ContentError) -> CrisisWords {
    let bundled = Library(directories.filter(\.isBundled))
    return try bundled.read("Locales/crisis-words.json") { CrisisWordsFile($0) }.words
  }

  /// What the keys of sources stand for.
  package func sources() throws(ContentError) -> [String: Source] {
    try read("Questionnaires/sources.json") { SourcesFile($0) }.sources
  }

  /// Every questionnaire: those that the rules name, in their order, then those that were added.
  package func catalog() throws(ContentError) -> Catalog { try join().catalog }

  /// Every questionnaire, joined with the rules.
  package func reasoner() throws(ContentError) -> Reasoner { try join().reasoner }

  /// The questionnaires that folders hold besides those that the rules name, by name.
  private func addedQuestionnaires(besides known: [Questionnaire.ID]) -> [Questionnaire.ID] {
    var added: Set<Questionnaire.ID> = []
    for directory in directories {
      let names = (try? FileReader.names(in: directory.path + "/Questionnaires")) ?? []
      for name in names where name.hasSuffix(".json") {
        added.insert(.init(String(name.dropLast(5))))
      }
    }
    return added.subtracting(known + ["rules", "sources"]).sorted()
  }

  private func join() throws(ContentError) -> (catalog: Catalog, reasoner: Reasoner) {
    if let joined { return joined }
    let book = try rules()
    var questionnaires: [Questionnaire] = []
    for id in book.questionnaires { questionnaires.append(try questionnaire(id)) }
    var catalog = Catalog(questionnaires)
    var reasoner: Reasoner
    do throws(UnresolvedName) {
      reasoner = try Reasoner(catalog: catalog, book: book)
    } catch {
      throw .invalid([unresolved(error, "Questionnaires/rules.json")])
    }
    for id in addedQuestionnaires(besides: book.questionnaires) {
      do throws(ContentError) {
        let questionnaire = try questionnaire(id)
        let larger = Catalog(questionnaires + [questionnaire])
        try examine(questionnaire, beside: questionnaires)
        do throws(UnresolvedName) {
          reasoner = try Reasoner(catalog: larger, book: book)
        } catch {
          throw .invalid([unresolved(error, "Questionnaires/\(id).json")])
        }
        questionnaires.append(questionnaire)
        catalog = larger
      } catch {
        guard case .invalid(let diagnostics) = error else { continue }
        refused += diagnostics
      }
    }
    joined = (catalog, reasoner)
    return (catalog, reasoner)
  }

  /// An item has one owner: two questions with one name would answer for each other.
  private func examine(
    _ questionnaire: Questionnaire,
    beside others: [Questionnaire]
  ) throws(ContentError) {
    let file = try file(questionnaire.id)
    let taken = Set(others.flatMap { $0.items.map(\.id) })
    for item in questionnaire.items where file.shared[item.id] == nil && taken.contains(item.id) {
      file.reading.report(
        "identifiers-unique",
        at: file.offset(.item(item.id)),
        "another questionnaire has an item '\(item.id)' too",
        "Give it another name."
      )
    }
    guard file.reading.isUsable else { throw .invalid(file.reading.diagnostics) }
  }

  private func unresolved(_ error: UnresolvedName, _ name: String) -> Diagnostic {
    Diagnostic(
      file: name,
      check: "names-resolve",
      message: error.description,
      remedy: "Run 'opstap check' to see where."
    )
  }

  /// An item that another questionnaire owns.
  private func sharedItem(_ owner: Questionnaire.ID, _ item: Item.ID) -> Item? {
    // Its own items only, so that two files that name each other come to an end.
    let owner =
      try? files[owner]
      ?? read("Questionnaires/\(owner).json") {
        QuestionnaireFile($0, sharedItem: { _, _ in nil })
      }
    guard let owner, owner.shared[item] == nil else { return nil }
    return owner.questionnaire.items.first { $0.id == item }
  }

  /// Reads the file with a name from the last folder that has it, in so far as it can be used.
  func read<Value>(
    _ name: String,
    _ make: (Reading) -> Value?
  ) throws(ContentError) -> Value {
    for directory in directories.reversed() {
      do throws(ContentError) {
        return try read(name, in: directory, make)
      } catch .unreadable(let failure) where failure.reason == .missing {
        continue
      } catch {
        guard !directory.isBundled else { throw error }
        refused += error.diagnostics(check: "file-readable")
      }
    }
    throw .missing(name: name, searched: directories.map(\.path))
  }

  private func read<Value>(
    _ name: String,
    in directory: ContentDirectory,
    _ make: (Reading) -> Value?
  ) throws(ContentError) -> Value {
    let path = directory.path + "/" + name
    let reading = try Reading(file: path, path: path)
    guard let value = make(reading), reading.isUsable else {
      throw .invalid(reading.diagnostics)
    }
    return value
  }
}
