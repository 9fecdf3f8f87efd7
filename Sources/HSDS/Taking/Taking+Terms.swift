import Content
import Guidance
import Presentation
import Screening

/// The taxonomies of our own, in which HSDS keeps what it has no place for.
enum OwnTaxonomy {
  /// Its terms are columns of our tables, and the value of an attribute is the text of the cell.
  static let columns = "opstap-column"
  /// Those whose terms are the words of a column, in order.
  static let words = [
    "opstap-kind": "kinds", "opstap-element": "elements", "opstap-need": "needs",
    "opstap-circumstance": "circumstances", "opstap-setting": "setting", "opstap-cause": "causes",
    "opstap-access": "access",
  ]
  /// The same by column.
  static let byColumn = Dictionary(uniqueKeysWithValues: words.map { ($1, $0) })
}

// What terms of taxonomies say of a service.
extension Taking {
  private func name(of term: Record) -> String? {
    ledger.text("taxonomy", of: term) ?? ledger.text("vocabulary", of: term)
  }

  /// Fills in kinds, elements and needs by the terms of others.
  func takeTerms(_ service: Record, _ cells: inout ActivityCells) {
    var (kinds, elements, needs): ([Kind], [WorkingElement], [ActivityNeed]) = ([], [], [])
    var isOwn = false
    for term in service.all(.attribute).compactMap({ $0.first(.taxonomyTerm) }) {
      if name(of: term).map({ OwnTaxonomy.words[$0] == "kinds" }) ?? false { isOwn = true }
      guard let name = ledger.text("name", of: term), let known = terms.terms[SearchKey(name)]
      else {
        continue
      }
      kinds += known.kinds.filter { !kinds.contains($0) }
      elements += known.elements.filter { !elements.contains($0) }
      needs += known.needs.filter { !needs.contains($0) }
    }
    if kinds.isEmpty, let kind = options.kind { kinds = [kind] }
    if kinds.isEmpty, !isOwn { ledger.count(.noKind, at: service.place) }
    cells["kinds"] = kinds.isEmpty ? Kind.information.rawValue : joined(kinds)
    cells["elements"] = joined(elements)
    cells["needs"] = joined(needs)
  }

  private func joined<Word: RawRepresentable>(_ words: [Word]) -> String
  where Word.RawValue == String { words.map(\.rawValue).joined(separator: ";") }

  /// Fills in what attributes of our own say, which counts before anything else.
  ///
  /// A service that has an id of our own is a row of ours, and is nothing but what they say.
  func takeOwn(_ service: Record, _ cells: inout ActivityCells) {
    var words: [String: [String]] = [:]
    var columns: [String: String] = [:]
    for attribute in service.all(.attribute) {
      guard let term = attribute.first(.taxonomyTerm), let taxonomy = name(of: term),
        let code = term.text("code")
      else { continue }
      if let column = OwnTaxonomy.words[taxonomy] {
        _ = ledger.text("code", of: term)
        words[column, default: []].append(code)
      } else if taxonomy == OwnTaxonomy.columns {
        _ = ledger.text("code", of: term)
        guard ActivityFile.columns.contains(code) else {
          ledger.report(
            .own,
            at: term.place,
            "our tables have no column '\(code)'",
            "A newer version of the program may know it."
          )
          continue
        }
        columns[code] = ledger.text("value", of: attribute) ?? ""
      }
    }
    if columns["id"] != nil { cells = ActivityCells() }
    for (column, text) in columns { cells[column] = text }
    for (column, words) in words { cells[column] = words.joined(separator: ";") }
  }

  /// Fills in days and hours, of the place before those of the service.
  func takeSchedule(_ service: Record, _ spot: Record?, _ cells: inout ActivityCells) {
    let owners = [spot, service, spot?.first(.location)].compactMap(\.self)
    let found = owners.lazy.map { $0.all(.schedule) }.first { !$0.isEmpty } ?? []
    ScheduleTaking(ledger: ledger, today: options.today).take(found, &cells) { prose($0, $1) }
  }
}
