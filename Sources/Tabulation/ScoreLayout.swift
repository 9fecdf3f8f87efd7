package import Screening

/// Which columns of a file answer which items, and which scores come out.
package struct ScoreLayout: Equatable, Sendable {
  /// A column to read.
  package struct Column: Equatable, Sendable {
    /// Its usual name, by which `--columns` knows it.
    package let usualName: String
    /// Its name in the header of this file.
    package let name: String
    /// The question it answers, with the codes that may stand in it.
    package let item: Item
  }

  /// The name of the column that says whose row it is; it is copied, never read.
  package let id: String
  /// The columns with answers, in the order in which they are asked.
  package let columns: [Column]
  /// The scales reported besides the total.
  package let subscales: [Scale]
  /// The scale whose missing answers are counted and whose first banding names the category.
  package let total: Scale
  /// Codes that say why there is no answer.
  package let missingCodes: [String]
  /// Whether other codings exist, so that a code may be outside this one only.
  package let hasCodings: Bool

  /// Lays out a questionnaire as its files write it.
  ///
  /// - Parameters:
  ///   - questionnaire: One with a scale `total`.
  ///   - coding: How the file codes its answers; `nil` is the questionnaire's own way.
  ///   - names: Other names for columns, as `id=pid,item1=q1`; a name with a comma is quoted.
  /// - Throws: ``ScoreLayoutProblem`` when these do not fit together.
  package init(
    _ questionnaire: Questionnaire,
    coding: Coding.ID? = nil,
    names: String? = nil
  ) throws(ScoreLayoutProblem) {
    let coded = try Self.coded(questionnaire, as: coding)
    guard let total = coded.scale("total") else {
      throw .noTotal(questionnaire.id)
    }
    let subscales = coded.scales.filter { $0.isReported && $0.id != total.id }
    var asked: [(name: String, item: Item)] = []
    for (index, item) in coded.items.enumerated() {
      guard ([total] + subscales).contains(where: { $0.keys[item.id] != nil }) else { continue }
      guard case .one = item.kind else { throw .noTotal(questionnaire.id) }
      asked.append((item.column ?? "item\(index + 1)", item))
    }
    let renamed = try ColumnNames(names, known: ["id"] + asked.map(\.name))
    id = renamed["id"]
    columns = asked.map { Column(usualName: $0.name, name: renamed[$0.name], item: $0.item) }
    self.subscales = subscales
    self.total = total
    missingCodes = coded.codings.first { $0.id == coding }?.missingCodes ?? []
    hasCodings = !coded.codings.isEmpty
  }

  /// The columns that come out, in order.
  package var header: [String] {
    ["id"] + subscales.map(\.id.rawValue) + ["missing", "total", "category"]
  }

  private static func coded(
    _ questionnaire: Questionnaire,
    as coding: Coding.ID?
  ) throws(ScoreLayoutProblem) -> Questionnaire {
    guard let coding else { return questionnaire }
    guard !questionnaire.codings.isEmpty else { throw .noCodings(questionnaire.id) }
    guard let coded = questionnaire.coded(as: coding) else {
      throw .unknownCoding(coding, known: questionnaire.codings.map(\.id))
    }
    return coded
  }
}
