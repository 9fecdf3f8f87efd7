import Guidance
import Screening

extension Check {
  /// A date that has yet to come is a slip of the hand, and would never grow old.
  static let datesReadable = Check(
    directory: "dates-readable",
    summary: "A date is a day, a month or a year that has been."
  ) { directory, material in
    guard let today = material.today else { return [] }
    return directory.rows.compactMap { file, activity, row in
      guard let date = activity.trust.assured, date.firstDay > today else { return nil }
      return file.table.finding(
        "dates-readable",
        at: file.table.cell(row, "assured_date"),
        "\(date) has yet to come",
        "Write the day on which the source said it."
      )
    }
  }

  /// People in need ring these numbers.
  static let factsFresh = Check(
    directory: "facts-fresh",
    summary: "A help line was checked in the last 180 days, anything else in the last 365."
  ) { directory, material in
    guard let today = material.today else { return [] }
    return directory.rows.compactMap { file, activity, row -> Diagnostic? in
      guard activity.status == .active else { return nil }
      let message: String
      switch activity.freshness(on: today) {
      case .fresh: return nil
      case .stale(let date): message = "'\(activity.id)' was last checked on \(date)"
      case .unknown: message = "nobody knows when '\(activity.id)' was last checked"
      }
      return file.table.finding(
        "facts-fresh",
        at: file.table.cell(row, "assured_date"),
        message,
        "Ring or read the organization's own page, and write the day.",
        severity: material.isRelease && activity.isHelpLine ? .error : .warning
      )
    }
  }
}
