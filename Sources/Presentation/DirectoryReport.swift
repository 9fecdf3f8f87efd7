package import Guidance
import Screening

/// What the directory holds and how fresh it is, in words and as JSON, for `opstap directory info`.
package struct DirectoryReport {
  private let tables: [Table]
  private let census: DirectoryCensus
  private let places: Int
  private let municipalities: Int

  /// A table, by its path, with how many of its rows are used.
  package struct Table {
    let name: String
    let isBundled: Bool
    let rows: Int

    /// Names a table.
    package init(name: String, isBundled: Bool, rows: Int) {
      self.name = name
      self.isBundled = isBundled
      self.rows = rows
    }
  }

  /// Gathers what is told.
  package init(tables: [Table], census: DirectoryCensus, places: PlaceIndex) {
    self.tables = tables
    self.census = census
    self.places = places.placeCount
    municipalities = places.municipalityCount
  }

  private static let helpLineDays = Freshness.span(isHelpLine: true)
  private static let otherDays = Freshness.span(isHelpLine: false)

  /// Some lines of text.
  package func text(_ wording: Wording) -> String {
    let rows = tables.reduce(0) { $0 + $1.rows }
    var lines = [wording(.infoRows(rows, tables: tables.count))]
    lines += tables.map { table in
      "  \(table.name): \(table.rows), \(wording(table.isBundled ? .infoBundled : .infoOwn))"
    }
    lines += Activity.Status.allCases.compactMap { status in
      wording(key: "status.\(status.rawValue)").map {
        "\($0.capitalizedFirst): \(census.counts[status] ?? 0)"
      }
    }
    lines += [
      wording(.infoHelpLines(census.helpLines, days: Self.helpLineDays)),
      wording(.infoOthers(census.others, days: Self.otherDays)),
    ]
    if !census.oldest.isEmpty {
      lines.append(wording(.infoOldest))
      lines += census.oldest.map { activity in
        let date = activity.trust.assured.map { DayText.text($0, wording) } ?? ""
        return "  \(activity.id): \(wording(activity.name)), \(date)"
      }
    }
    lines += [
      wording(.infoPlaces(places, municipalities: municipalities)), wording(.infoAttribution),
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  /// One object with a line feed at its end.
  package func json(_ wording: Wording) -> String {
    var json = JSONWriter(isPretty: true)
    json.object { json in
      json.list("tables", tables) { table, json in
        json.object { json in
          json.member("name", table.name)
          json.member("bundled", table.isBundled)
          json.member("rows", table.rows)
        }
      }
      json.name("status")
      json.object { json in
        for status in Activity.Status.allCases {
          json.member(status.rawValue, census.counts[status] ?? 0)
        }
      }
      Self.write(census.helpLines, days: Self.helpLineDays, "helpLines", to: &json)
      Self.write(census.others, days: Self.otherDays, "others", to: &json)
      json.list("oldest", census.oldest) { activity, json in
        json.object { json in
          json.member("id", activity.id.rawValue)
          json.member("name", wording(activity.name))
          json.member("helpLine", activity.isHelpLine)
          json.member("assuredDate", activity.trust.assured?.description)
        }
      }
      json.member("places", places)
      json.member("municipalities", municipalities)
      json.member("attribution", wording(.infoAttribution))
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private static func write(
    _ ages: DirectoryCensus.Ages,
    days: Int,
    _ name: String,
    to json: inout JSONWriter
  ) {
    json.name(name)
    json.object { json in
      json.member("fresh", ages.fresh)
      json.member("stale", ages.stale)
      json.member("undated", ages.undated)
      json.member("days", days)
    }
  }
}
