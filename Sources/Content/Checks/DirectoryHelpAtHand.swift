import Guidance

extension Check {
  /// Of two rows with one name the program would show one, and nobody knows which.
  static let activitiesUnique = Check(
    directory: "activities-unique",
    summary: "No two activities have one id."
  ) { directory, _ in
    var owners: [Activity.ID: String] = [:]
    return directory.rows.compactMap { file, activity, row in
      guard let owner = owners.updateValue(file.table.file, forKey: activity.id) else {
        return nil
      }
      return file.table.finding(
        "activities-unique",
        at: file.table.cell(row, "id"),
        "'\(activity.id)' is in \(owner) too",
        "Give it an id of its own."
      )
    }
  }

  /// What can be done today is promised to be there for somebody who does not go out.
  static let todayFromHome = Check(
    directory: "today-from-home",
    summary: "What can be done today can be done from home, by phone or on line."
  ) { directory, _ in
    directory.rows.compactMap { file, activity, row in
      guard activity.isForToday, activity.settings != [.alone],
        !activity.access.contains(where: \.isRemote)
      else { return nil }
      return file.table.finding(
        "today-from-home",
        at: file.table.cell(row, "today"),
        "'\(activity.id)' is for today, and 'access' does not say how from home",
        "Write home, phone or online in 'access', or empty 'today'."
      )
    }
  }

  /// A help line without a way to reach it helps nobody.
  static let helpLinesReachable = Check(
    directory: "help-lines-reachable",
    summary: "A help line has a number or an address."
  ) { directory, _ in
    directory.rows.compactMap { file, activity, row in
      guard activity.isHelpLine, activity.contact.phone == nil, activity.contact.url == nil else {
        return nil
      }
      return file.table.finding(
        "help-lines-reachable",
        at: file.table.cell(row, "phone"),
        "'\(activity.id)' has no number and no address",
        "Add one of them."
      )
    }
  }

  /// Whoever finds nothing must still find somebody.
  static let fallbackPresent = Check(
    directory: "fallback-present",
    summary: "The activities that paths.json names are there."
  ) { directory, material in
    let folders = Set(directory.files.map { DirectoryMaterial.folder(of: $0.table.file) })
    return material.tables.flatMap { table -> [Diagnostic] in
      let folder = DirectoryMaterial.folder(of: table.path)
      let name = DirectoryMaterial.folder(of: table.name)
      guard folders.contains(name),
        table == material.tables.first(where: { DirectoryMaterial.folder(of: $0.name) == name }),
        let reading = try? Reading(file: name + "/paths.json", path: folder + "/paths.json"),
        let paths = PathsFile(reading)?.table
      else { return [] }
      let known = Set(directory.files.flatMap { $0.activities.map(\.id) })
      let named = paths.fallback + paths.crisis + paths.professionals
      return Set(named).subtracting(known).sorted().map { id in
        Diagnostic(
          file: table.name,
          check: "fallback-present",
          message: "paths.json counts on '\(id)', which no table has",
          remedy: "Add the row, or take its name out of paths.json."
        )
      }
    }
  }
}
