import Screening

/// Every name that a condition may use.
struct NameTable {
  var items: [Item.ID: Item] = [:]
  var questionnaires: Set<Questionnaire.ID> = []
  var scales: [ScaleName: Scale] = [:]
  var tallies: Set<Tally.ID> = []

  init(_ material: Material) {
    for file in material.questionnaires {
      questionnaires.insert(file.questionnaire.id)
      for item in file.questionnaire.items { items[item.id] = item }
      for scale in file.questionnaire.scales {
        scales[ScaleName(file.questionnaire.id, scale.id)] = scale
      }
    }
    tallies = Set(material.rules?.book.tallies.map(\.id) ?? [])
  }

  /// The names of cut-offs that at least one scale has.
  var cutoffs: Set<String> {
    Set(scales.values.flatMap { $0.cutoffs.map(\.id.rawValue) })
  }
}

/// Looks up names where they stand in a document, and keeps those that nothing has.
struct NameReader {
  let table: NameTable
  let reading: Reading
  private(set) var findings: [Diagnostic] = []

  init(_ table: NameTable, _ reading: Reading) {
    self.table = table
    self.reading = reading
  }

  private mutating func unknown(_ json: JSON, _ kind: String, _ name: String, _ known: [String]) {
    findings.append(
      reading.finding(
        "names-resolve",
        at: json.offset,
        "there is no \(kind) '\(name)'",
        Spelling.nearest(to: name, in: known.sorted()).map { "Did you mean '\($0)'?" }
          ?? "Use the name of \(kind == "item" ? "an item" : "one") that exists."
      )
    )
  }

  mutating func questionnaire(_ json: JSON?) {
    guard let json, let name = json.string, !table.questionnaires.contains(.init(name)) else {
      return
    }
    unknown(json, "questionnaire", name, table.questionnaires.map(\.rawValue))
  }

  /// An item, and codes that must be among its answers.
  mutating func item(_ json: JSON?, codes: [JSON] = []) {
    guard let json, let name = json.string else { return }
    guard let item = table.items[.init(name)] else {
      return unknown(json, "item", name, table.items.keys.map(\.rawValue))
    }
    for code in codes {
      guard let text = code.string ?? code.integer.map(String.init),
        !item.outcomes.contains(.init(text))
      else { continue }
      unknown(code, "answer to '\(name)'", text, item.outcomes.map(\.rawValue))
    }
  }

  /// A scale, and a cut-off that it must have.
  mutating func scale(_ json: JSON?, cutoff: JSON? = nil) {
    guard let json, let text = json.string, let name = ScaleName(text) else { return }
    guard let scale = table.scales[name] else {
      return unknown(json, "scale", text, table.scales.keys.map(\.description))
    }
    guard let cutoff, let id = cutoff.string, scale.cutoff(.init(id)) == nil else { return }
    unknown(cutoff, "cut-off of '\(text)'", id, scale.cutoffs.map(\.id.rawValue))
  }

  /// A condition with everything in it.
  mutating func condition(_ json: JSON?) {
    guard let json, case .object = json.value else { return }
    item(json["item"], codes: json["in"]?.elements ?? [])
    item(json["missing"])
    for element in json["missingOf"]?.elements ?? [] { item(element) }
    questionnaire(json["begun"])
    scale(json["score"], cutoff: json["reaches"])
    if let cutoff = json["anyScale"], let name = cutoff.string, !table.cutoffs.contains(name) {
      unknown(cutoff, "cut-off", name, Array(table.cutoffs))
    }
    for element in json["firstValid"]?.elements ?? [] { scale(element, cutoff: json["cutoff"]) }
    for member in ["tally", "unscored"] {
      guard let tally = json[member], let name = tally.string,
        !table.tallies.contains(.init(name))
      else { continue }
      unknown(tally, "tally", name, table.tallies.map(\.rawValue))
    }
    for part in (json["all"]?.elements ?? []) + (json["any"]?.elements ?? []) { condition(part) }
    condition(json["not"])
  }
}
