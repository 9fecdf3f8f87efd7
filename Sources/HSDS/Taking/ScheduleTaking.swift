import Content
import Guidance
import Screening

/// Reads when a service is, of the schedules of HSDS 3 and the weekdays of older ones.
struct ScheduleTaking {
  let ledger: Ledger
  let today: CalendarDay

  /// What comes back on certain days at certain hours.
  private struct Session: Hashable {
    var rule: String
    let opens: String
    let closes: String
  }

  /// Fills in the words, days and hours.
  ///
  /// Our tables hold one rule and one pair of hours: schedules that differ only in their day become
  /// one rule, and of others nothing but the words is taken, and that is said.
  func take(
    _ schedules: [Record],
    _ cells: inout ActivityCells,
    prose: (String, Record) -> String?
  ) {
    let held = schedules.filter(isHeld)
    var words: [String] = []
    for schedule in held {
      if let text = prose("description", schedule), !words.contains(text) { words.append(text) }
    }
    if !words.isEmpty { cells.set("when", words.joined(separator: " ")) }
    let sessions = held.compactMap(session)
    guard let first = sessions.first else { return }
    let days = sessions.compactMap { Self.weekdays($0.rule) }
    if days.count == sessions.count, sessions.allSatisfy({ Self.isSameHours($0, first) }) {
      cells["schedule"] = "FREQ=WEEKLY;BYDAY=" + Self.merged(days)
    } else if Set(sessions).count == 1 {
      cells["schedule"] = first.rule
    } else {
      ledger.report(
        .schedule,
        at: schedules[0].place,
        "the hours differ from day to day, and only the words are taken",
        "Write the hours in 'description'."
      )
      return
    }
    cells["opens"] = first.opens
    cells["closes"] = first.closes
  }

  private static func isSameHours(_ a: Session, _ b: Session) -> Bool {
    a.opens == b.opens && a.closes == b.closes
  }

  /// The days of a rule that is weekly and no more than that.
  private static func weekdays(_ rule: String) -> [Substring]? {
    let prefix = "FREQ=WEEKLY;BYDAY="
    guard rule.hasPrefix(prefix), !rule.dropFirst(prefix.count).contains(";") else { return nil }
    return rule.dropFirst(prefix.count).split(separator: ",")
  }

  private static let week = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  private static func merged(_ days: [[Substring]]) -> String {
    let known = Set(days.joined().map(String.init))
    return week.filter(known.contains).joined(separator: ",")
  }

  /// Whether it is not over.
  private func isHeld(_ schedule: Record) -> Bool {
    for name in ["valid_to", "until"] {
      guard let field = ledger.field(name, of: schedule), let end = PartialDate(field.text),
        end.firstDay < today
      else { continue }
      ledger.report(
        .schedule,
        at: field.place,
        "this schedule held until \(field.text), and is left out",
        "Give the schedule of today."
      )
      return false
    }
    return true
  }

  private func session(_ schedule: Record) -> Session? {
    let days = ledger.field("byday", of: schedule) ?? ledger.field("weekday", of: schedule)
    guard let days else { return nil }
    var parts = [
      "FREQ=" + (ledger.text("freq", of: schedule)?.uppercased() ?? "WEEKLY"),
      "BYDAY=" + Self.days(days.text),
    ]
    if let interval = ledger.text("interval", of: schedule), interval != "1" {
      parts.append("INTERVAL=" + interval)
    }
    if let until = ledger.text("until", of: schedule) {
      parts.append("UNTIL=" + until.prefix(10).filter { $0 != "-" })
    }
    guard let rule = Recurrence(parts.joined(separator: ";")) else {
      ledger.report(
        .schedule,
        at: days.place,
        "these are no days that we can reckon with, and they are left out",
        "Write 'freq' WEEKLY or MONTHLY and 'byday' like 'MO,TH' or '1FR'."
      )
      return nil
    }
    return Session(
      rule: rule.description,
      opens: time("opens_at", schedule),
      closes: time("closes_at", schedule)
    )
  }

  /// Days as RFC 5545 writes them, of names in Dutch and English too.
  private static func days(_ text: String) -> String {
    text.split { $0 == "," || $0 == ";" || $0 == " " }.map { word in
      let day = word.uppercased()
      return names[String(day.prefix(3))].flatMap { day.count > 3 || day.count == 3 ? $0 : nil }
        ?? names[day] ?? day
    }
    .joined(separator: ",")
  }

  private static let names = [
    "MON": "MO", "TUE": "TU", "WED": "WE", "THU": "TH", "FRI": "FR", "SAT": "SA", "SUN": "SU",
    "MAA": "MO", "DIN": "TU", "WOE": "WE", "DON": "TH", "VRI": "FR", "ZAT": "SA", "ZON": "SU",
  ]

  private func time(_ name: String, _ schedule: Record) -> String {
    guard let field = ledger.field(name, of: schedule) else { return "" }
    guard let clock = ClockReading(field.text) else {
      ledger.report(
        .schedule,
        at: field.place,
        "'\(name)' is '\(Prose(field.text)?.text ?? "")', and is left out",
        "Write hours and minutes, such as '10:00'."
      )
      return ""
    }
    if clock.hasForeignZone { ledger.count(.clocks, at: field.place) }
    return clock.time.description
  }
}
