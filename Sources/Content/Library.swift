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
  /// Questionnaires read for the items that others take from them.
  private var owners: [Questionnaire.ID: QuestionnaireFile] = [:]
  private var ruled: (book: RuleBook, document: JSON)?
  private var known: [String: Source]?
  /// Names of the bundle's files for which no other stands in.
  private var bundledOnly: Set<String> = []
  var joined: (catalog: Catalog, reasoner: Reasoner)?

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
  package func rules() throws(ContentError) -> RuleBook { try rulesWithDocument().book }

  /// The rules, with the document that they were read from.
  func rulesWithDocument() throws(ContentError) -> (book: RuleBook, document: JSON) {
    if let ruled { return ruled }
    let ruled = try read("Questionnaires/rules.json") { reading -> (RuleBook, JSON)? in
      guard let file = RulesFile(reading) else { return nil }
      if !self.isBundled(reading) {
        let material = Material([Reading(file: reading.file, document: reading.document)])
        material.diagnostics([.combinationsComplete, .conditionsLookBack]).forEach(reading.keep)
      }
      return (file.book, reading.document.root)
    }
    self.ruled = ruled
    return ruled
  }

  /// A flow by its name, such as `self`.
  package func flow(_ id: Flow.ID) throws(ContentError) -> Flow {
    let flow = try read("Questionnaires/Flows/\(id).json") { FlowFile($0) }.flow
    // A questionnaire that is not there would be passed over without a word.
    _ = try questionnaire(flow.loneliness.offered)
    _ = try questionnaire(flow.loneliness.fallback)
    for case .ask(let asked, _) in flow.steps { _ = try questionnaire(asked) }
    return flow
  }

  /// The words of a locale, such as `nl-je`.
  ///
  /// One that was added must have every phrase of the bundled one, with the same placeholders.
  package func locale(_ name: String) throws(ContentError) -> LocaleFile {
    let path = "Locales/\(name).json"
    return try read(path) { reading -> LocaleFile? in
      guard let locale = LocaleFile(reading) else { return nil }
      if !self.isBundled(reading), let bundle = self.directories.first(where: \.isBundled),
        let base = try? self.read(path, in: bundle, { LocaleFile($0) })
      {
        base.missingAndDiffering(in: locale).forEach(reading.keep)
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
    if let known { return known }
    let sources = try read("Questionnaires/sources.json") { SourcesFile($0) }.sources
    known = sources
    return sources
  }

  /// An item that another questionnaire owns.
  private func sharedItem(_ id: Questionnaire.ID, _ item: Item.ID) -> Item? {
    if files[id] == nil, owners[id] == nil {
      // Its own items only, so that two files that name each other come to an end.
      owners[id] = try? read("Questionnaires/\(id).json") {
        QuestionnaireFile($0, sharedItem: { _, _ in nil })
      }
    }
    guard let owner = files[id] ?? owners[id], owner.shared[item] == nil else { return nil }
    return owner.questionnaire.item(item)
  }

  /// Reads the file with a name from the last folder that has it, in so far as it can be used.
  func read<Value>(
    _ name: String,
    _ make: (Reading) -> Value?
  ) throws(ContentError) -> Value {
    for directory in directories.reversed() where directory.isBundled || !bundledOnly.contains(name)
    {
      do throws(ContentError) {
        return try read(name, in: directory, make)
      } catch .unreadable(let failure) where failure.reason == .missing {
        continue
      } catch {
        guard !directory.isBundled else { throw error }
        refuse(error.diagnostics(check: "file-readable"))
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

  /// Keeps what is wrong in a file that is left aside, once.
  func refuse(_ diagnostics: [Diagnostic]) {
    refused += diagnostics.filter { !refused.contains($0) }
  }

  /// Whether a file came with the program.
  func isBundled(_ reading: Reading) -> Bool {
    directories.contains { $0.isBundled && reading.file.hasPrefix($0.path + "/") }
  }

  /// Leaves aside what stands in for files of the bundle, and forgets what was read of it.
  func keepToBundle(_ names: [String]) {
    bundledOnly.formUnion(names)
    files = [:]
    owners = [:]
    ruled = nil
  }
}
