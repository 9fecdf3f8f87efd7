package import Screening

/// A plan as a calendar file: one all-day event, RFC 5545.
package enum CalendarFormat {
  /// The file, with CRLF line ends and lines of at most 75 bytes.
  package static func text(
    _ plan: String,
    title: String,
    id: String,
    on day: CalendarDay,
    made today: CalendarDay
  ) -> String {
    let lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Opstap//Opstap//NL", "BEGIN:VEVENT",
      "UID:opstap-\(id)-\(compact(day))-\(compact(today))", "DTSTAMP:\(compact(today))T000000Z",
      "DTSTART;VALUE=DATE:\(compact(day))",
      "DTEND;VALUE=DATE:\(compact(day.advanced(by: 1)))",
      "SUMMARY:\(escaped(title))", "DESCRIPTION:\(escaped(plan))", "END:VEVENT", "END:VCALENDAR",
    ]
    return lines.map { folded($0) + "\r\n" }.joined()
  }

  private static func compact(_ day: CalendarDay) -> String {
    String(day.description.filter { $0 != "-" })
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    // By scalars: a semicolon with an accent on it is a semicolon to whoever reads the file.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Long lines go on after a line end and one space; a character is never cut.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var width = 0
    for scalar in line.unicodeScalars {
      let length = String(scalar).utf8.count
      if width + length > 75 {
        folded += "\r\n "
        width = 1
      }
      folded.unicodeScalars.append(scalar)
      width += length
    }
    return folded
  }
}
