import Presentation
import Screening

extension Check {
  /// A sentence has the same values in it in every language.
  static let placeholdersAgree = Check(
    name: "placeholders-agree",
    summary: "A phrase has the same {placeholders} in every locale, each closed."
  ) { material in
    var findings: [Diagnostic] = []
    for file in material.locales {
      // What extends a locale is measured by it; of the complete ones English is the measure.
      let measure =
        file.base.flatMap(material.locale)
        ?? material.locales.first { $0.language == .english && $0.base == nil }
      findings += file.placeholderFindings(measuredBy: measure)
    }
    return findings
  }
}

extension LocaleFile {
  /// What keeps another file from standing in for this one.
  func missingAndDiffering(in other: LocaleFile) -> [Diagnostic] {
    let missing = table.phrases.keys.filter { other.table.phrases[$0] == nil }.sorted()
    return missing.map {
      other.finding("phrases-complete", at: nil, "the phrase '\($0)' is missing", "Add it.")
    } + other.placeholderFindings(measuredBy: self)
  }

  /// Where placeholders are not closed, or are not those of another locale.
  func placeholderFindings(measuredBy measure: LocaleFile?) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for (key, forms) in table.phrases {
      var all: [Set<String>] = []
      for text in [forms.other, forms.one].compactMap({ $0 }) {
        guard let names = Placeholders.names(in: text) else {
          findings.append(
            finding(
              "placeholders-agree",
              at: key,
              "'\(key)' has a brace that is not closed",
              "Write placeholders as {name}."
            )
          )
          continue
        }
        all.append(names)
      }
      guard let own = all.first else { continue }
      // The form for one may say "one" instead of the number.
      if let one = all.dropFirst().first, !one.isSubset(of: own) {
        findings.append(
          finding(
            "placeholders-agree",
            at: key,
            "'\(key)' has other placeholders for one than for more",
            "Use the same names."
          )
        )
      }
      guard let other = measure?.table.phrases[key],
        let expected = Placeholders.names(in: other.other), expected != own, let measure
      else { continue }
      findings.append(
        finding(
          "placeholders-agree",
          at: key,
          "'\(key)' says \(Placeholders.list(own)); "
            + "\(FileKind.fileName(measure.reading.file)) says \(Placeholders.list(expected))",
          "Use the same names in both."
        )
      )
    }
    return findings
  }
}

/// The `{names}` in a text that values take the place of.
enum Placeholders {
  /// The names; `nil` when a brace is not closed or stands alone.
  static func names(in text: String) -> Set<String>? {
    var names: Set<String> = []
    var open: String?
    for character in text {
      switch (character, open) {
      case ("{", nil): open = ""
      case ("{", _?), ("}", nil): return nil
      case ("}", let name?):
        guard !name.isEmpty else { return nil }
        names.insert(name)
        open = nil
      case (_, let name?): open = name + String(character)
      case (_, nil): break
      }
    }
    return open == nil ? names : nil
  }

  static func list(_ names: Set<String>) -> String {
    names.isEmpty ? "none" : names.sorted().map { "{\($0)}" }.joined(separator: ", ")
  }
}
