import Presentation

extension Check {
  /// A person is never shown the name of a sentence instead of the sentence.
  static let phrasesComplete = Check(
    name: "phrases-complete",
    summary: "Dutch and English have every phrase; another locale has only phrases of its base."
  ) { material in
    var findings: [Diagnostic] = []
    for file in material.locales {
      if let base = file.base {
        guard let complete = material.locale(named: base) else {
          findings.append(
            file.finding(
              "phrases-complete",
              at: nil,
              "there is no locale '\(base)' to extend",
              "Name one that exists."
            )
          )
          continue
        }
        for key in file.table.phrases.keys where complete.table.phrases[key] == nil {
          findings.append(
            file.finding(
              "phrases-complete",
              at: key,
              "'\(base)' has no phrase '\(key)'",
              Spelling.nearest(to: key, in: complete.table.phrases.keys.sorted())
                .map { "Did you mean '\($0)'?" } ?? "Add it there, or remove it here."
            )
          )
        }
      } else {
        for (key, owner) in material.phraseKeys where file.table.phrases[key] == nil {
          findings.append(
            file.finding(
              "phrases-complete",
              at: nil,
              "the phrase '\(key)' of \(owner) is missing",
              "Add it."
            )
          )
        }
      }
    }
    return findings
  }
}

extension Material {
  /// Every phrase that a complete locale must have, with who has it.
  fileprivate var phraseKeys: [String: String] {
    var keys: [String: String] = [:]
    for file in locales where file.base == nil {
      for key in file.table.phrases.keys { keys[key] = "'\(FileKind.fileName(file.reading.file))'" }
    }
    for phrase in Phrase.allCases { keys[phrase.rawValue] = "the program" }
    return keys
  }

  /// The locale that stands in the file with this name.
  func locale(named name: String) -> LocaleFile? {
    locales.first { FileKind.fileName($0.reading.file) == "\(name).json" }
  }
}

extension LocaleFile {
  /// Something found at a phrase, or at the phrases as a whole.
  func finding(
    _ check: String,
    at key: String?,
    _ message: String,
    _ remedy: String,
    severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    let phrases = reading.document.root["phrases"]
    let member = phrases?.members.first { $0.name == key }
    let offset = member?.offset ?? phrases?.offset ?? 0
    return reading.finding(check, at: offset, message, remedy, severity: severity)
  }
}
