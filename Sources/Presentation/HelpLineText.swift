package import Guidance

/// A help line in two or three lines: number, hours, what it is for, when that was checked.
package enum HelpLineText {
  /// Number, name and hours, on one line.
  package static func short(_ activity: Activity, _ wording: Wording) -> String {
    var text = wording(activity.name)
    if let phone = activity.contact.phone, phone != text { text = "\(phone): \(text)" }
    if let hours = activity.contact.hours { text += " (\(wording(hours)))" }
    return "  " + text
  }

  /// The lines of one help line.
  package static func text(_ activity: Activity, _ wording: Wording) -> String {
    var first = wording(activity.name)
    if let phone = activity.contact.phone, phone != first { first += ": \(phone)" }
    var lines = [first, "  " + wording(activity.summary)]
    if let hours = activity.contact.hours {
      lines.append("  \(wording(.cardHours)) \(wording(hours))")
    }
    var known: [String] = []
    if let cost = activity.cost.text { known.append("\(wording(.cardCost)) \(wording(cost)).") }
    if let date = activity.trust.assured {
      known.append(wording(.cardCheckedOn(DayText.text(date, wording))))
    } else {
      known.append(wording(.cardUncheckedAlone) + ".")
    }
    lines.append("  " + known.joined(separator: " "))
    return lines.joined(separator: "\n")
  }
}
