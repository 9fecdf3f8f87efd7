import Screening

extension Check {
  /// Rules, flows and conditions speak of things that exist.
  static let namesResolve = Check(
    name: "names-resolve",
    summary: "Every item, answer, scale, cut-off and questionnaire that is named exists."
  ) { material in
    let table = NameTable(material)
    var findings = material.found("names-resolve")
    for file in material.questionnaires {
      var names = NameReader(table, file.reading)
      for item in file.reading.document.root["items"]?.elements ?? [] {
        names.condition(item["askIf"])
      }
      findings += names.findings
    }
    if let file = material.rules {
      var names = NameReader(table, file.reading)
      names.rules(file.reading.document.root)
      findings += names.findings
    }
    for file in material.flows {
      var names = NameReader(table, file.reading)
      names.flow(file.reading.document.root)
      findings += names.findings
    }
    return findings
  }
}

extension NameReader {
  fileprivate mutating func rules(_ root: JSON) {
    for name in (root["questionnaires"]?.elements ?? []) + (root["straightlining"]?.elements ?? [])
    {
      questionnaire(name)
    }
    for tally in root["tallies"]?.elements ?? [] {
      for name in tally["scales"]?.elements ?? [] {
        scale(name)
        // The cut-off is a name in `points`: it has no place of its own but the name's.
        for points in tally["points"]?.members ?? [] where points.name != "note" {
          scale(name, cutoff: JSON(.string(points.name), offset: points.offset))
        }
      }
    }
    let lists =
      (root["decisions"]?.members.map(\.value) ?? [])
      + ["modifiers", "flags", "safety"].compactMap { root[$0] }
    for rule in lists.flatMap(\.elements) { condition(rule["when"]) }
  }

  fileprivate mutating func flow(_ root: JSON) {
    questionnaire(root["offered"])
    questionnaire(root["fallback"])
    condition(root["askedWhen"])
    for step in root["steps"]?.elements ?? [] {
      questionnaire(step["ask"])
      for name in step["items"]?.elements ?? [] { item(name) }
    }
  }
}
