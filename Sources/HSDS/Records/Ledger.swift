import Content
import Screening

/// Everything found while files are read, and how often each member was seen.
///
/// Places are kept as bytes and made lines and columns in one pass at the end: a page of a hundred
/// thousand services may be one line.
final class Ledger {
  /// What turns bytes of a file into lines and columns; the offsets come sorted.
  typealias Positions = ([Int]) -> [JSON.Position]

  private struct Source {
    let name: String
    let positions: Positions
  }

  private struct Finding {
    let place: Record.Place
    let severity: Diagnostic.Severity
    let check: Check
    let message: String
    let remedy: String
  }

  private struct MemberName: Hashable {
    let table: Table
    let member: String
  }

  private var sources: [Source] = []
  private var findings: [Finding] = []
  /// Those that are no place in a file of ours, such as a mistake against JSON.
  private var ready: [Diagnostic] = []
  private var seen: [MemberName: (count: Int, place: Record.Place)] = [:]
  private var asked: Set<MemberName> = []
  private var tallies: [Tally: (count: Int, place: Record.Place)] = [:]

  /// Gives a file its number.
  func add(_ name: String, positions: @escaping Positions) -> Int32 {
    sources.append(Source(name: name, positions: positions))
    return Int32(sources.count - 1)
  }

  /// Keeps something found at a place.
  func report(
    _ check: Check,
    at place: Record.Place,
    _ message: String,
    _ remedy: String,
    severity: Diagnostic.Severity = .warning
  ) {
    findings.append(
      Finding(place: place, severity: severity, check: check, message: message, remedy: remedy)
    )
  }

  /// Keeps something that already knows its line.
  func keep(_ diagnostic: Diagnostic) { ready.append(diagnostic) }

  /// Counts something that is told once, however often it is found.
  func count(_ tally: Tally, at place: Record.Place) {
    tallies[tally, default: (0, place)].count += 1
  }

  /// How often something was counted.
  subscript(tally: Tally) -> Int { tallies[tally]?.count ?? 0 }

  /// Notes that a member has something in it, in so many records.
  func see(_ member: String, of table: Table, at place: Record.Place, count: Int = 1) {
    seen[MemberName(table: table, member: member), default: (0, place)].count += count
  }

  /// The text of a field, of which is noted that it was asked for.
  func text(_ name: String, of record: Record) -> String? { field(name, of: record)?.text }

  /// A field, of which is noted that it was asked for.
  func field(_ name: String, of record: Record) -> Record.Field? {
    let field = record.field(name)
    if field != nil { asked.insert(MemberName(table: record.table, member: name)) }
    return field
  }
}

extension Ledger {
  /// Everything found, what was left out first and members that nothing is taken of last.
  func diagnostics() -> [Diagnostic] {
    let (counted, leftAside) = (counted, leftAside)
    let lines = lines(of: findings + counted + leftAside)
    func diagnostic(_ finding: Finding) -> Diagnostic {
      Diagnostic(
        file: sources[Int(finding.place.file)].name,
        at: lines[finding.place] ?? JSON.Position(line: 1, column: 1),
        severity: finding.severity,
        check: finding.check.rawValue,
        message: finding.message,
        remedy: finding.remedy
      )
    }
    let found = (ready + findings.map(diagnostic)).sorted {
      ($0.severity == .error ? 0 : 1, $0) < ($1.severity == .error ? 0 : 1, $1)
    }
    return found + (counted + leftAside).map(diagnostic).sorted()
  }

  private var counted: [Finding] {
    tallies.map { tally, found in
      Finding(
        place: found.place,
        severity: .warning,
        check: tally.check,
        message: tally.message(found.count),
        remedy: tally.remedy
      )
    }
  }

  /// One finding for each member that has something in it and that nothing was taken of.
  private var leftAside: [Finding] {
    seen.filter { !asked.contains($0.key) && !Members.isKey($0.key.member) }.map { name, found in
      let isKnown = Members.known[name.table]?.contains(name.member) ?? false
      let records = found.count == 1 ? "1 record" : "\(found.count) records"
      return Finding(
        place: found.place,
        severity: .warning,
        check: isKnown ? .memberUnused : .memberUnknown,
        message: isKnown
          ? "'\(name.member)' of \(name.table.rawValue) is not taken, in \(records)"
          : "HSDS knows no '\(name.member)' of \(name.table.rawValue), in \(records)",
        remedy: isKnown
          ? "There is no place for it here." : Members.remedy(name.table, name.member)
      )
    }
  }

  /// The line and column of every place that something was found at.
  private func lines(of findings: [Finding]) -> [Record.Place: JSON.Position] {
    var positions: [Record.Place: JSON.Position] = [:]
    for (file, places) in Dictionary(grouping: Set(findings.map(\.place)), by: \.file) {
      let offsets = places.map(\.offset).sorted()
      for (offset, position) in zip(offsets, sources[Int(file)].positions(offsets)) {
        positions[Record.Place(file: file, offset: offset)] = position
      }
    }
    return positions
  }
}
