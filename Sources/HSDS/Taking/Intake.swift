package import Content
package import Guidance
package import Screening

/// Takes services of HSDS into a table of our own.
///
/// Everything usable is taken; everything else is reported, and what is met everywhere is counted.
package final class Intake {
  private let ledger = Ledger()
  private let taking: Taking
  private let prefix: String
  private let known: Set<Activity.ID>
  private var used: Set<String> = []
  private var services: Set<String> = []
  private var batch: [(cells: ActivityCells, place: Record.Place)] = []
  private var result = Result()

  /// What came of it.
  package struct Result: Sendable {
    /// The activities, as the table says them.
    package fileprivate(set) var activities: [Activity] = []
    /// The rows of the table, without its first.
    package fileprivate(set) var rows: [UInt8] = []
    package fileprivate(set) var findings: [Diagnostic] = []
    /// How many services there were.
    package fileprivate(set) var serviceCount = 0
    /// How many of them are in the table.
    package fileprivate(set) var takenCount = 0
    /// How many are left because the program has them already.
    package fileprivate(set) var knownCount = 0
    /// How many say of no kind what they are.
    package fileprivate(set) var kindlessCount = 0

    /// How many could not be used.
    package var leftOutCount: Int { serviceCount - takenCount - knownCount }
  }

  /// Begins with nothing.
  ///
  /// - Parameters:
  ///   - places: The places that addresses may be in.
  ///   - terms: What terms of others mean.
  ///   - kind: What services are that do not say it; `nil` when that is not known.
  ///   - today: The day after which something is over.
  ///   - prefix: What ids begin with, so that none is one of the program's: small letters, digits
  ///     and `-`, at most 24.
  ///   - known: Activities that are there already, which are not taken again.
  package init(
    places: PlaceIndex,
    terms: TaxonomiesFile,
    kind: Kind? = nil,
    today: CalendarDay,
    prefix: String,
    known: Set<Activity.ID> = []
  ) {
    taking = Taking(
      ledger: ledger,
      places: PlaceTaking(ledger: ledger, index: places),
      terms: terms,
      options: Taking.Options(kind: kind, today: today)
    )
    self.prefix = prefix
    self.known = known
  }

  /// Takes the services of a JSON document.
  package func read(json bytes: [UInt8], named name: String) {
    Source(ledger: ledger) { [self] in take($0) }.read(json: bytes, named: name)
  }

  /// Takes the services of a package of tables.
  package func read(tables: [PackageFile]) {
    Source(ledger: ledger) { [self] in take($0) }.read(tables: tables)
  }

  /// Keeps something that was found before a file could be read as one of HSDS.
  package func keep(_ finding: Diagnostic) { ledger.keep(finding) }

  /// Everything that was taken, and everything that was found.
  package func finish() -> Result {
    flush()
    result.findings = ledger.diagnostics()
    result.kindlessCount = ledger[.noKind]
    return result
  }

  private func take(_ service: Record) {
    result.serviceCount += 1
    if let id = service.id, !services.insert(id).inserted {
      return ledger.report(
        .identifier,
        at: service.field("id")?.place ?? service.place,
        "another service has the id '\(id)', and this one is left out",
        "Give each an id of its own.",
        severity: .error
      )
    }
    let rows = taking.rows(of: service)
    for (index, var cells) in rows.enumerated() {
      let own = cells["id"]
      if known.contains(.init(own)) {
        result.knownCount += 1
        return
      }
      cells["id"] = unused(
        Slug.id(
          prefix,
          own.isEmpty ? service.id : own,
          cells["organization"] + " " + cells["name_nl"],
          index
        )
      )
      batch.append((cells, service.place))
    }
    if !rows.isEmpty { result.takenCount += 1 }
    if batch.count >= 500 { flush() }
  }

  private func unused(_ id: String) -> String {
    var candidate = id
    var number = 1
    while !used.insert(candidate).inserted {
      number += 1
      candidate = "\(id.prefix(58))-\(number)"
    }
    return candidate
  }

  /// Reads the rows as any table is read, and keeps those that pass.
  private func flush() {
    defer { batch = [] }
    let lines = batch.map(\.cells.line)
    let bytes = ActivityCells.header + lines.joined()
    guard
      let table = try? CSVTable(file: "rows", bytes: bytes, columns: ActivityFile.columns)
    else { return }
    let file = ActivityFile(table)
    var passed: Set<Int> = []
    for (activity, row) in file.rows {
      passed.insert(row)
      result.activities.append(activity)
      result.rows += lines[row - 1]
    }
    guard passed.count < batch.count else { return }
    let errors = Dictionary(
      table.diagnostics.filter { $0.severity == .error }.map { ($0.line, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    for row in 1...batch.count where !passed.contains(row) {
      result.takenCount -= 1
      let error = errors[row + 1]
      ledger.report(
        .own,
        at: batch[row - 1].place,
        "a service cannot be used: " + (error?.message ?? "its row cannot be read"),
        error?.remedy ?? "Look at what it says.",
        severity: .error
      )
    }
  }
}

/// Ids made of what others have.
enum Slug {
  /// The id of a row: the same at every import of the same file.
  static func id(_ prefix: String, _ id: String?, _ name: String, _ index: Int) -> String {
    let base: String
    if let id {
      let plain = plain(id)
      // An id that loses something would not be the only one of its kind.
      base = plain == id.lowercased() && plain.utf8.count <= 36 ? plain : NamedUUID.text(id)
    } else {
      let plain = plain(name)
      base =
        plain.utf8.count <= 36
        ? plain : "\(plain.prefix(27))-\(NamedUUID.text(name).prefix(8))"
    }
    let whole = prefix.isEmpty ? base : "\(prefix)-\(base)"
    return index == 0 ? whole : "\(whole.prefix(60))-\(index + 1)"
  }

  /// Small letters, digits and single hyphens.
  static func plain(_ text: String) -> String {
    var slug = ""
    for byte in text.folded.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: slug.unicodeScalars.append(Unicode.Scalar(byte))
      default: if !slug.isEmpty, slug.utf8.last != 0x2D { slug += "-" }
      }
    }
    return slug.utf8.last == 0x2D ? String(slug.dropLast()) : slug
  }
}
