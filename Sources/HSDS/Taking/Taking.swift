import Content
import Guidance
import Screening

/// Makes rows of our own tables of services of HSDS.
///
/// Rows, and not activities: what a table of one's own may hold is decided in one place, by the
/// reader of such tables, which every row passes before it is used.
struct Taking {
  let ledger: Ledger
  let places: PlaceTaking
  let terms: TaxonomiesFile
  let options: Options

  /// What is decided by whoever takes services in.
  struct Options: Sendable {
    /// What services are that do not say it; `nil` when that is not known.
    var kind: Kind?
    /// What is over on this day is not taken.
    var today: CalendarDay
  }

  /// How long a description may be, in characters, before it is cut at the end of a sentence.
  static let summaryLimit = 500

  /// The rows of a service, one for each place where it is; none when it has no name.
  func rows(of service: Record) -> [ActivityCells] {
    let spots = service.all(.serviceAtLocation)
    guard let common = common(service) else { return [] }
    guard spots.count > 1 else {
      return [row(common, service, spots.first)]
    }
    return spots.map { row(common, service, $0) }
  }

  /// What holds wherever the service is.
  private func common(_ service: Record) -> ActivityCells? {
    guard let name = prose("name", service) ?? prose("alternate_name", service) else {
      ledger.report(
        .name,
        at: service.place,
        "a service has no name, and is left out",
        "Write 'name'.",
        severity: .error
      )
      return nil
    }
    var cells = ActivityCells()
    cells["status"] = status(service).rawValue
    cells.set("name", name)
    let summary = prose("description", service)
    cells.set("summary", summary.map(shortened) ?? name)
    let organization = service.first(.organization)
    cells["organization"] = organization.flatMap { prose("name", $0) } ?? name
    if organization.flatMap({ $0.field("name") }) == nil {
      ledger.report(
        .organization,
        at: service.place,
        "no organization offers this service; its own name stands for it",
        "Give the organization with it."
      )
    }
    takeTerms(service, &cells)
    takeAges(service, &cells)
    takeCost(service, &cells)
    takeLanguages(service, &cells)
    takeContact(service, organization, &cells)
    cells.set("first_step", prose("application_process", service))
    cells.set("doubt", prose("alert", service))
    takeDate(service, &cells)
    return cells
  }

  private func row(_ common: ActivityCells, _ service: Record, _ spot: Record?) -> ActivityCells {
    var cells = common
    places.take(service, spot, &cells)
    takeSchedule(service, spot, &cells)
    takePhone(service, spot, &cells)
    takeOwn(service, &cells)
    return cells
  }

  private func status(_ service: Record) -> Activity.Status {
    guard let field = ledger.field("status", of: service) else {
      ledger.count(.noStatus, at: service.place)
      return .active
    }
    let text = field.text.lowercased().split { $0 == "_" || $0 == "-" || $0 == " " }
      .joined(separator: " ")
    if let status = Activity.Status(rawValue: text) { return status }
    ledger.report(
      .status,
      at: field.place,
      "HSDS knows no status '\(field.text)'; the service is taken and not shown",
      "Write active, inactive, defunct or temporarily closed."
    )
    return .inactive
  }

  private func takeDate(_ service: Record, _ cells: inout ActivityCells) {
    guard let field = ledger.field("assured_date", of: service) else { return }
    let text = field.text.contains("T") ? String(field.text.prefix(10)) : field.text
    if let date = PartialDate(text), date.firstDay <= options.today {
      cells["assured_date"] = date.description
    } else {
      ledger.report(
        .date,
        at: field.place,
        "'assured_date' is '\(field.text)', and is left out",
        "Write the day on which it was checked, as YYYY-MM-DD."
      )
    }
  }

  /// The text of a field, cleaned; `nil` when nothing is left of it.
  func prose(_ name: String, _ record: Record) -> String? {
    guard let field = ledger.field(name, of: record), let prose = Prose(field.text) else {
      return nil
    }
    if prose.isCleaned { ledger.count(.cleaned, at: field.place) }
    return prose.text
  }

  private func shortened(_ text: String) -> String {
    Prose(text)?.shortened(to: Self.summaryLimit) ?? text
  }
}

extension ActivityCells {
  /// Fills both languages with what is there in one.
  mutating func set(_ name: String, _ text: String?) {
    self[name + "_nl"] = text ?? ""
    self[name + "_en"] = text ?? ""
  }
}
