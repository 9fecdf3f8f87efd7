import Guidance

/// The tables of the directory that are examined, with the places that they may name.
struct DirectoryMaterial {
  let files: [ActivityFile]
  /// The tables of places that are examined, or else those of the bundle.
  let places: PlacesFile?
  /// What readers found in them.
  let findings: [Diagnostic]

  init(_ tables: [FoundFile]) {
    var files: [ActivityFile] = []
    var findings: [Diagnostic] = []
    for table in tables where !Self.isOfPlaces(table) {
      do throws(ContentError) {
        let file = try ActivityFile(file: table.name, path: table.path)
        files.append(file)
        findings += file.table.diagnostics
      } catch {
        findings += error.diagnostics(check: "file-readable", file: table.name)
      }
    }
    self.files = files
    (places, self.findings) = Self.places(tables, findings)
  }

  private static func places(_ tables: [FoundFile], _ findings: [Diagnostic])
    -> (PlacesFile?, [Diagnostic])
  {
    guard let table = tables.first(where: isOfPlaces) else {
      let bundle = (try? ContentDirectory.locate())?.first.map { $0.path + "/Activities/Places" }
      return (bundle.flatMap { try? PlacesFile(folder: $0, name: $0) }, findings)
    }
    do throws(ContentError) {
      let file = try PlacesFile(folder: folder(of: table.path), name: folder(of: table.name))
      let read = [file.places, file.municipalities, file.regions, file.aliases]
      return (file, findings + read.flatMap(\.diagnostics))
    } catch {
      return (nil, findings + error.diagnostics(check: "file-readable", file: table.name))
    }
  }

  /// Whether a table holds places and no activities: it stands in a folder of that name.
  private static func isOfPlaces(_ table: FoundFile) -> Bool {
    table.path.split(separator: "/").dropLast().last == "Places"
  }

  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }
}

extension DirectoryMaterial {
  /// The activities of every table, file by file, each with its row.
  var rows: [(file: ActivityFile, activity: Activity, row: Int)] {
    files.flatMap { file in file.rows.map { (file, $0.activity, $0.row) } }
  }
}

extension Check {
  /// Lifts what must hold in the tables of the directory; without tables it holds.
  init(
    directory name: String,
    summary: String,
    examine: @escaping @Sendable (DirectoryMaterial, Material) -> [Diagnostic]
  ) {
    self.init(name: name, summary: summary) { material in
      let found = material.found(name)
      return found + (material.directory.map { examine($0, material) } ?? [])
    }
  }
}
