import Screening

extension Check {
  /// One name means one thing.
  static let identifiersUnique = Check(
    name: "identifiers-unique",
    summary: "No two items, questionnaires, scales or options have one name."
  ) { material in
    var findings = material.found("identifiers-unique")
    var owners: [Item.ID: Questionnaire.ID] = [:]
    var seen: Set<Questionnaire.ID> = []
    for file in material.questionnaires {
      let id = file.questionnaire.id
      if !seen.insert(id).inserted {
        findings.append(
          file.finding(
            "identifiers-unique",
            at: .id,
            "another file has a questionnaire '\(id)' too",
            "Give it another name."
          )
        )
        continue
      }
      for item in file.questionnaire.items where file.shared[item.id] == nil {
        guard let owner = owners.updateValue(id, forKey: item.id) else { continue }
        // Said in both files, since either may be the one that is examined.
        for other in material.questionnaires where [id, owner].contains(other.questionnaire.id) {
          findings.append(
            other.finding(
              "identifiers-unique",
              at: .item(item.id),
              "'\(owner)' and '\(id)' both have an item '\(item.id)'",
              "Rename one, or take it over with 'from'."
            )
          )
        }
      }
    }
    return findings
  }
}
