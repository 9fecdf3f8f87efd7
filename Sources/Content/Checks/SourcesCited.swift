extension Check {
  /// Whoever reads a threshold can find out whose it is.
  static let sourcesCited = Check(
    name: "sources-cited",
    summary: "Every source that a questionnaire or a rule names is in sources.json, or 'own'."
  ) { material in
    guard let known = material.sources?.sources else { return [] }
    var findings: [Diagnostic] = []
    func visit(_ json: JSON, _ reading: Reading) {
      for member in json.members {
        let keys =
          switch member.name {
          case "source": [member.value]
          case "sources": member.value.elements
          default: [] as [JSON]
          }
        for key in keys {
          guard let name = key.string, name != SourcesFile.own, known[name] == nil else { continue }
          findings.append(
            reading.finding(
              "sources-cited",
              at: key.offset,
              "there is no source '\(name)'",
              Spelling.nearest(to: name, in: known.keys.sorted())
                .map { "Did you mean '\($0)'? Otherwise add it to sources.json." }
                ?? "Add it to sources.json, or write 'own'."
            )
          )
        }
        visit(member.value, reading)
      }
      for element in json.elements { visit(element, reading) }
    }
    for file in material.questionnaires { visit(file.reading.document.root, file.reading) }
    if let rules = material.rules { visit(rules.reading.document.root, rules.reading) }
    return findings
  }
}
