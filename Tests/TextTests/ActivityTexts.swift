/// The texts of the tables of activities.
enum ActivityTexts {
  static let files = ["help-lines", "letter", "national", "twente"]
  /// The columns with texts of our own.
  private static let columns = ["summary", "first_step", "doubt"]
  /// The columns with names of others; a word of these is no word of ours.
  private static let names = ["organization", "name_nl", "name_en", "place", "address"]

  static func texts(file: String) throws -> [OwnText] {
    var rows = CSVRows.parse(try Files.text("Activities/\(file).csv"))
    let header = rows.removeFirst()
    let known = Set(try Files.list("Lists/names.txt"))
    return rows.flatMap { row -> [OwnText] in
      let cells = Dictionary(zip(header, row)) { first, _ in first }
      let names = Set(
        names.flatMap { Readability(cells[$0] ?? "").words }.compactMap { word -> String? in
          guard case .word(let word) = word else { return nil }
          return word
        }
      )
      return ["nl", "en"].flatMap { language in
        (columns + ["name"]).compactMap { column -> OwnText? in
          guard let text = cells["\(column)_\(language)"], !text.isEmpty else { return nil }
          return OwnText(
            place: "Activities/\(file).csv \(cells["id"] ?? "?") \(column)_\(language)",
            language: language,
            voice: language == "en" ? .english : .neither,
            kind: column == "name" ? .name : .sentence,
            text: text,
            names: names.union(known)
          )
        }
      }
    }
  }
}

/// Comma-separated values, as far as the tables of activities need them.
enum CSVRows {
  /// The rows of cells; a cell in quotes may hold commas, line ends and doubled quotes.
  static func parse(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = ""
    var quoted = false
    var previous: Character = ","
    for character in text {
      switch (quoted, character) {
      case (true, "\""): quoted = false
      case (false, "\""):
        quoted = true
        // A doubled quote inside a cell is a quote.
        if previous == "\"" { cell.append("\"") }
      case (false, ","):
        row.append(cell)
        cell = ""
      case (false, "\n"), (false, "\r\n"):
        rows.append(row + [cell])
        row = []
        cell = ""
      default: cell.append(character)
      }
      previous = character
    }
    if !cell.isEmpty || !row.isEmpty { rows.append(row + [cell]) }
    return rows
  }
}
