package import Screening

/// The files that are examined, with those around them that they may name.
package struct Material {
  /// The files that findings are about.
  package fileprivate(set) var examined: Set<String> = []
  package fileprivate(set) var questionnaires: [QuestionnaireFile] = []
  package fileprivate(set) var rules: RulesFile?
  package fileprivate(set) var flows: [FlowFile] = []
  package fileprivate(set) var locales: [LocaleFile] = []
  package fileprivate(set) var sources: SourcesFile?
  /// Every file of ours that is a table, for the checks of the directory.
  package fileprivate(set) var tables: [FoundFile] = []
  /// What those tables hold; `nil` where there are none.
  private(set) var directory: DirectoryMaterial?
  /// How many of the files examined could be read.
  package private(set) var readCount = 0
  /// Whether what is merely old is an error, as it is before a release.
  package let isRelease: Bool
  /// The day that ages are counted to; `nil` leaves ages alone.
  package let today: CalendarDay?
  /// What readers found.
  private var findings: [Diagnostic] = []

  /// Reads files.
  ///
  /// - Parameters:
  ///   - files: What is examined; a file that is named twice is examined once.
  ///   - context: What may stand around them; a file that is examined too is left out.
  ///   - isRelease: Whether what is merely old is an error.
  ///   - today: The day that ages are counted to.
  package init(
    _ files: [FoundFile],
    context: [FoundFile] = [],
    isRelease: Bool = false,
    today: CalendarDay? = nil
  ) {
    self.isRelease = isRelease
    self.today = today
    var documents: [Document] = []
    var seen: Set<FileReader.Identity> = []
    for file in files {
      if let identity = FileReader.identity(of: file.path) {
        guard seen.insert(identity).inserted else { continue }
      }
      examined.insert(file.name)
      if file.isTable {
        do throws(FileReader.Failure) {
          _ = try FileReader.read(file.path, limit: CSVDocument.limit)
          tables.append(file)
          readCount += 1
        } catch {
          findings += ContentError.unreadable(error)
            .diagnostics(check: "file-readable", file: file.name)
        }
        continue
      }
      do throws(ContentError) {
        add(try Reading(file: file.name, path: file.path), path: file.path, to: &documents)
      } catch {
        if case .invalid = error { readCount += 1 }
        findings += error.diagnostics(check: "file-readable", file: file.name)
      }
    }
    for file in context where !file.isTable {
      guard let reading = try? Reading(file: file.name, path: file.path),
        let kind = FileKind(of: reading.document.root, path: file.path),
        !documents.contains(where: { $0.kind == kind && kind.isSame(reading, $0.reading) })
      else { continue }
      documents.append(Document(kind: kind, reading: reading))
    }
    if !tables.isEmpty {
      let read = DirectoryMaterial(tables)
      directory = read
      findings += read.findings
    }
    make(documents)
  }

  /// Examines documents that were read before; the file that each names is its path.
  package init(_ readings: [Reading], isRelease: Bool = false, today: CalendarDay? = nil) {
    self.isRelease = isRelease
    self.today = today
    var documents: [Document] = []
    for reading in readings {
      examined.insert(reading.file)
      add(reading, path: reading.file, to: &documents)
    }
    make(documents)
  }

  private struct Document {
    let kind: FileKind
    let reading: Reading
  }

  private mutating func add(_ reading: Reading, path: String, to documents: inout [Document]) {
    readCount += 1
    if let kind = FileKind(of: reading.document.root, path: path) {
      documents.append(Document(kind: kind, reading: reading))
    } else {
      findings.append(
        Diagnostic(
          file: reading.file,
          check: "file-readable",
          message: "this is no questionnaire, rule book, flow, locale or list of sources",
          remedy: "See Questionnaires/README.md for what they look like."
        )
      )
    }
  }

  /// What readers found under the name of a check.
  package func found(_ check: String) -> [Diagnostic] { findings.filter { $0.check == check } }

  /// Everything that the checks find in the files examined, sorted, each once.
  package func diagnostics(_ checks: [Check] = Check.all) -> [Diagnostic] {
    Set(checks.flatMap { $0.examine(self) }.filter { examined.contains($0.file) }).sorted()
  }

  private mutating func make(_ documents: [Document]) {
    func owned(_ owner: Questionnaire.ID, _ item: Item.ID) -> Item? {
      for document in documents
      where document.kind == .questionnaire
        && document.reading.document.root["id"]?.string == owner.rawValue
      {
        // A reading of its own, so that its mistakes are not kept twice.
        let reading = document.reading
        let silent = Reading(file: reading.file, document: reading.document)
        guard let file = QuestionnaireFile(silent, sharedItem: { _, _ in nil }),
          file.shared[item] == nil
        else { continue }
        return file.questionnaire.item(item)
      }
      return nil
    }
    for document in documents {
      let reading = document.reading
      switch document.kind {
      case .questionnaire:
        if let file = QuestionnaireFile(reading, sharedItem: owned) { questionnaires.append(file) }
      case .rules:
        let file = RulesFile(reading)
        rules = rules ?? file
      case .flow: if let file = FlowFile(reading) { flows.append(file) }
      case .locale: if let file = LocaleFile(reading) { locales.append(file) }
      case .sources:
        let file = SourcesFile(reading)
        sources = sources ?? file
      case .crisisWords: _ = CrisisWordsFile(reading)
      case .paths: _ = PathsFile(reading)
      case .taxonomies: _ = TaxonomiesFile(reading)
      }
      findings += reading.diagnostics
    }
  }
}
