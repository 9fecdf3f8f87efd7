package import Screening

extension Library {
  /// Every questionnaire: those that the rules name, in their order, then those that were added.
  package func catalog() throws(ContentError) -> Catalog { try join().catalog }

  /// Every questionnaire, joined with the rules.
  package func reasoner() throws(ContentError) -> Reasoner { try join().reasoner }

  private func join() throws(ContentError) -> (catalog: Catalog, reasoner: Reasoner) {
    if let joined { return joined }
    do throws(ContentError) {
      joined = try joinAll()
    } catch .invalid(let diagnostics) where standIns().isEmpty == false {
      // What stands in for files of the bundle does not fit: the bundle does.
      refuse(diagnostics)
      keepToBundle(standIns())
      joined = try joinAll()
    }
    return try join()
  }

  private func joinAll() throws(ContentError) -> (catalog: Catalog, reasoner: Reasoner) {
    let book = try rules()
    var questionnaires: [Questionnaire] = []
    for id in book.questionnaires {
      let questionnaire = try questionnaire(id)
      if !isBundled(try file(id).reading) { try examine(questionnaire, beside: questionnaires) }
      questionnaires.append(questionnaire)
    }
    var catalog = Catalog(questionnaires)
    var reasoner = try join(catalog, book, blaming: "Questionnaires/rules.json")
    for id in addedQuestionnaires(besides: book.questionnaires) {
      do throws(ContentError) {
        let questionnaire = try questionnaire(id)
        try examine(questionnaire, beside: questionnaires)
        let larger = Catalog(questionnaires + [questionnaire])
        reasoner = try join(larger, book, blaming: "Questionnaires/\(id).json")
        questionnaires.append(questionnaire)
        catalog = larger
      } catch {
        if case .invalid(let diagnostics) = error { refuse(diagnostics) }
      }
    }
    return (catalog, reasoner)
  }

  private func join(
    _ catalog: Catalog,
    _ book: RuleBook,
    blaming file: String
  ) throws(ContentError) -> Reasoner {
    do throws(UnresolvedName) {
      return try Reasoner(catalog: catalog, book: book)
    } catch {
      throw .invalid([
        Diagnostic(
          file: file,
          check: "names-resolve",
          message: error.description,
          remedy: "Run 'opstap check' on the folder to see where."
        )
      ])
    }
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

  /// The questionnaires that folders hold besides those that the rules name, by name.
  private func addedQuestionnaires(besides known: [Questionnaire.ID]) -> [Questionnaire.ID] {
    Set(directories.flatMap(questionnaireNames))
      .subtracting(["rules", "sources"] + known.map(\.rawValue)).sorted().map { .init($0) }
  }

  /// Files in other folders that stand in for questionnaires or rules of the bundle.
  private func standIns() -> [String] {
    let bundled = Set(directories.filter(\.isBundled).flatMap(questionnaireNames))
    let others = Set(directories.filter { !$0.isBundled }.flatMap(questionnaireNames))
    return bundled.intersection(others).map { "Questionnaires/\($0).json" }
  }

  private func questionnaireNames(in directory: ContentDirectory) -> [String] {
    ((try? FileReader.names(in: directory.path + "/Questionnaires")) ?? [])
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
  }
}
