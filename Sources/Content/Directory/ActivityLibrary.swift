package import Guidance
import Screening

/// Every activity that there is, with places where they are asked for; each file is read once,
/// when it is first needed.
package final class ActivityLibrary {
  /// What was wrong in rows and files that are not used.
  package private(set) var refused: [Diagnostic] = []
  private let directories: [ContentDirectory]
  private let added: [String]
  private let readTable: () throws(ContentError) -> PathTable
  private var files: [String: ActivityFile?] = [:]
  private var table: PathTable?
  private var activities: [Activity]?
  private var index: PlaceIndex?
  private var plain: Directory?
  private var placed: Directory?

  /// Reads nothing yet.
  ///
  /// - Parameters:
  ///   - directories: Where the data is, that which came with the program first.
  ///   - added: Tables of one's own, or folders of them, from `--activities`.
  ///   - table: Reads the table of paths.
  init(
    _ directories: [ContentDirectory],
    added: [String],
    table: @escaping () throws(ContentError) -> PathTable
  ) {
    self.directories = directories
    self.added = added
    readTable = table
  }

  /// All activities; with places, so that distances are known, only where they are needed.
  ///
  /// - Throws: ``ContentError`` when a file that came with the program cannot be used.
  package func directory(withPlaces: Bool) throws(ContentError) -> Directory {
    if withPlaces {
      if let placed { return placed }
      let directory = Directory(try all(), table: try paths(), places: try places())
      placed = directory
      return directory
    }
    if let known = placed ?? plain { return known }
    let directory = Directory(try all(), table: try paths())
    plain = directory
    return directory
  }

  /// Where places are.
  ///
  /// - Throws: ``ContentError`` when the tables that came with the program cannot be used.
  package func places() throws(ContentError) -> PlaceIndex {
    if let index { return index }
    for directory in directories where FileReader.isFolder(directory.path + "/Activities/Places") {
      let name = "Activities/Places"
      let file = try PlacesFile(folder: directory.path + "/" + name, name: name)
      for table in [file.municipalities, file.places, file.regions, file.aliases] {
        refused += table.diagnostics
      }
      index = file.index
      return file.index
    }
    throw .missing(name: "Activities/Places", searched: directories.map(\.path))
  }

  /// What each path asks for.
  private func paths() throws(ContentError) -> PathTable {
    if let table { return table }
    let table = try readTable()
    self.table = table
    return table
  }

  /// The help lines to print, in the order of their tables: those of the bundle first.
  ///
  /// Reads nothing but `help-lines.csv`, so that whoever needs one does not wait.
  ///
  /// - Throws: ``ContentError`` when the table that came with the program cannot be used.
  package func helpLines() throws(ContentError) -> [Activity] {
    var lines: [Activity] = []
    for table in tables() where table.path.hasSuffix("/help-lines.csv") {
      lines += try file(table)?.activities.filter { $0.status == .active && $0.isHelpLine } ?? []
    }
    return lines
  }

  /// The activities of every table; of two with one id the one that came with the program.
  private func all() throws(ContentError) -> [Activity] {
    if let activities { return activities }
    var activities: [Activity] = []
    var known: Set<Activity.ID> = []
    for table in tables() {
      guard let file = try file(table) else { continue }
      for (activity, row) in file.rows {
        if known.insert(activity.id).inserted {
          activities.append(activity)
        } else {
          refused.append(
            file.table.finding(
              "identifiers-unique",
              at: file.table.cell(row, "id"),
              "another activity is called '\(activity.id)'",
              "Give it a name of its own."
            )
          )
        }
      }
    }
    self.activities = activities
    return activities
  }

  /// A table, with how many of its rows are used.
  package struct Holding: Equatable, Sendable {
    package let name: String
    package let isBundled: Bool
    package let rows: Int
  }

  /// Every table that can be used, in the order in which they are read.
  ///
  /// - Throws: ``ContentError`` when a file that came with the program cannot be used.
  package func holdings() throws(ContentError) -> [Holding] {
    var known: Set<Activity.ID> = []
    var holdings: [Holding] = []
    for table in tables() {
      guard let file = try file(table) else { continue }
      let rows = file.activities.count { known.insert($0.id).inserted }
      holdings.append(Holding(name: table.name, isBundled: table.isBundled, rows: rows))
    }
    return holdings
  }

  private struct TablePath {
    let name: String
    let path: String
    let isBundled: Bool
  }

  /// A table, read once; `nil` when one that was added cannot be used.
  private func file(_ table: TablePath) throws(ContentError) -> ActivityFile? {
    if let known = files[table.path] { return known }
    do throws(ContentError) {
      let file = try ActivityFile(file: table.name, path: table.path)
      refused += file.table.diagnostics
      files[table.path] = file
      return file
    } catch {
      guard !table.isBundled else { throw error }
      // Told once, however often it is asked for.
      files.updateValue(nil, forKey: table.path)
      refused += error.diagnostics(check: "file-readable")
      return nil
    }
  }

  /// The tables to read: those of the bundle, those of other folders, those given by hand.
  ///
  /// Tables add to each other: none can take a help line of the bundle away.
  private func tables() -> [TablePath] {
    var tables: [TablePath] = []
    for directory in directories.filter(\.isBundled) + directories.filter({ !$0.isBundled }) {
      let folder = directory.path + "/Activities"
      tables += Self.names(in: folder).map { name in
        TablePath(
          name: directory.isBundled ? "Activities/" + name : folder + "/" + name,
          path: folder + "/" + name,
          isBundled: directory.isBundled
        )
      }
    }
    let hand = added.flatMap { path in
      FileReader.isFolder(path) ? Self.names(in: path).map { path + "/" + $0 } : [path]
    }
    return tables + hand.map { TablePath(name: $0, path: $0, isBundled: false) }
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileReader.names(in: folder)) ?? []).filter { $0.hasSuffix(".csv") }
  }
}
