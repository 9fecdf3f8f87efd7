import Guidance

extension Check {
  /// A name that leads to nothing is a dead end for somebody who looks for help.
  static let replacementsExist = Check(
    directory: "replacements-exist",
    summary: "What 'replaced_by' names is there."
  ) { directory, _ in
    let own = Set(directory.rows.map(\.activity.id))
    let isEnough = directory.rows.allSatisfy { own.isSuperset(of: $0.activity.replacedBy) }
    // A table of one's own may point at the bundle.
    let known = isEnough ? own : own.union(bundled())
    return directory.rows.flatMap { file, activity, row in
      activity.replacedBy.filter { !known.contains($0) }.map { id in
        file.table.finding(
          "replacements-exist",
          at: file.table.cell(row, "replaced_by"),
          "no table has '\(id)'",
          "Write the id of a row that is there."
        )
      }
    }
  }

  /// Whoever follows them must arrive somewhere.
  static let replacementsEnd = Check(
    directory: "replacements-end",
    summary: "What stands in for an activity does not lead back to it."
  ) { directory, _ in
    var next: [Activity.ID: [Activity.ID]] = [:]
    for (_, activity, _) in directory.rows { next[activity.id] = activity.replacedBy }
    return directory.rows.compactMap { file, activity, row in
      var seen: Set<Activity.ID> = []
      var open = activity.replacedBy
      while let id = open.popLast() {
        if seen.insert(id).inserted { open += next[id] ?? [] }
      }
      guard seen.contains(activity.id) else { return nil }
      return file.table.finding(
        "replacements-end",
        at: file.table.cell(row, "replaced_by"),
        "what stands in for '\(activity.id)' leads back to it",
        "Name what there is today."
      )
    }
  }

  /// What has ended is nothing to do today.
  static let endedNotToday = Check(
    directory: "ended-not-today",
    summary: "What ended is not for today, and what is on has nothing that stands in for it."
  ) { directory, _ in
    directory.rows.compactMap { file, activity, row in
      if activity.status == .defunct, activity.isForToday {
        return file.table.finding(
          "ended-not-today",
          at: file.table.cell(row, "today"),
          "'\(activity.id)' ended, and is for today",
          "Empty 'today', or correct 'status'."
        )
      }
      if activity.status == .active, !activity.replacedBy.isEmpty {
        return file.table.finding(
          "ended-not-today",
          at: file.table.cell(row, "replaced_by"),
          "'\(activity.id)' is on, and something stands in for it",
          "Empty 'replaced_by', or correct 'status'."
        )
      }
      return nil
    }
  }

  /// The ids of the bundle; none where there is no bundle.
  private static func bundled() -> Set<Activity.ID> {
    guard let folder = (try? ContentDirectory.locate())?.first else { return [] }
    let name = folder.path + "/Activities"
    let names = ((try? FileReader.names(in: name)) ?? []).filter { $0.hasSuffix(".csv") }
    return Set(
      names.compactMap { try? ActivityFile(file: $0, path: name + "/" + $0) }
        .flatMap { $0.activities.map(\.id) }
    )
  }
}
