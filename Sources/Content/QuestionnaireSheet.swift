import Screening

/// Everything about one questionnaire, for whoever wants to check it or to use it elsewhere.
package struct QuestionnaireSheet {
  let file: QuestionnaireFile
  let sources: [String: Source]

  /// Gathers what is known; `sources` says what keys stand for.
  package init(_ file: QuestionnaireFile, sources: [String: Source]) {
    self.file = file
    self.sources = sources
  }

  private var questionnaire: Questionnaire { file.questionnaire }

  /// The sheet as text: what it is, its questions in both languages, and how it is scored.
  package var text: String {
    let provenance = questionnaire.provenance
    var lines = [
      "\(questionnaire.id), version \(questionnaire.version)",
      questionnaire.title.dutch,
      questionnaire.title.english,
      "",
      "Terms: \(provenance.terms.english)",
      "Cite: \(provenance.citation.isEmpty ? "-" : provenance.citation)",
      "Validated: \(provenance.validated.english)",
      "For one person: \(provenance.individualUse.rawValue)",
      "Wording: "
        + (file.isWordingBundled
          ? "here, in Dutch and English" : "not here, since its terms do not allow it"),
      "Sources:",
    ]
    lines += provenance.sources.map { "  " + source($0) }
    lines += words("Instruction", questionnaire.instruction)
    lines += words("Why", questionnaire.why)
    lines += ["", "Items:"]
    for item in questionnaire.items { lines += self.lines(item) }
    if !questionnaire.scales.isEmpty { lines += ["", "Scales:"] }
    for scale in questionnaire.scales { lines += self.lines(scale) }
    if !questionnaire.codings.isEmpty { lines += ["", "Codings in files:"] }
    for coding in questionnaire.codings { lines += self.lines(coding) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func source(_ key: String) -> String {
    guard let source = sources[key] else {
      return key == SourcesFile.own ? "own: our own, not from a publication" : key
    }
    return "\(key): \(source.citation)\(source.url.map { " <\($0)>" } ?? "")"
  }

  private func words(_ name: String, _ text: LocalizedText?) -> [String] {
    text.map { ["", "\(name):"] + words($0, indent: "  ") } ?? []
  }

  private func words(_ text: LocalizedText, indent: String) -> [String] {
    [
      "\(indent)nl: \(text.dutch)",
      text.informalDutch.map { "\(indent)nl (je): \($0)" },
      "\(indent)en: \(text.english)",
    ].compactMap { $0 }
  }

  private func lines(_ item: Item) -> [String] {
    var notes = [item.column.map { "column \($0)" }, file.origins[item.id].map { "origin \($0)" }]
    notes.append(file.shared[item.id].map { "from \($0)" })
    let note = notes.compactMap { $0 }.joined(separator: ", ")
    var lines = ["  \(item.id)\(note.isEmpty ? "" : " (\(note))")"]
    if let text = item.text { lines += words(text, indent: "    ") }
    if let text = item.softText {
      lines.append("    softer, where others may look on:")
      lines += words(text, indent: "      ")
    }
    if let why = item.why {
      lines.append("    why:")
      lines += words(why, indent: "      ")
    }
    if let whatIf = item.whatIf {
      lines.append("    what if:")
      for clause in ([whatIf.first, whatIf.last] + item.outcomes.map { whatIf.outcomes[$0] }) {
        if let clause { lines += words(clause, indent: "      ") }
      }
    }
    lines += item.options.map { option in
      let label = option.label.map { " \($0.dutch) / \($0.english)" } ?? ""
      return "      \(option.id)\(label)"
    }
    switch item.kind {
    case .one(let unsure): lines += unsure.map { ["      unsure: \($0)"] } ?? []
    case .several(let nothing):
      lines.append("      several answers; \(nothing) excludes the others")
    case .number(let range):
      lines.append("      a number from \(range.lowerBound) to \(range.upperBound)")
    case .text: lines.append("      words")
    }
    if let condition = file.condition(of: item.id) { lines.append("    asked if \(condition)") }
    return lines
  }

  private func lines(_ scale: Scale) -> [String] {
    let range = scale.range
    var lines = [
      "  \(scale.id): \(range.lowerBound.halves) to \(range.upperBound.halves), "
        + "\(missing(scale.missing, scale))\(scale.isReported ? "" : "; only feeds rules")"
    ]
    for item in questionnaire.items {
      guard let key = scale.keys[item.id] else { continue }
      let points = item.outcomes.map { "\($0)=\((key[$0] ?? 0).halves)" }
      lines.append("    \(item.id): \(points.joined(separator: " "))")
    }
    lines += scale.cutoffs.map {
      "    cut-off \($0.id): from \($0.atLeast.halves) (\($0.source))"
    }
    for banding in scale.bandings {
      let bands = banding.bands.map {
        "\($0.scores.points) \($0.category)"
      }
      lines.append("    bands (\(banding.source)): \(bands.joined(separator: ", "))")
    }
    lines += scale.rivalMissing.map {
      "    another source (\($0.source)): \(missing($0.rule, scale))"
    }
    lines += scale.norms.map {
      "    norm (\($0.source)): \($0.perMille) of 1000 \($0.population.english), from \($0.agedFrom) "
        + "years, have \($0.atLeast.halves) or more; \($0.publisher) \($0.year)"
    }
    return lines
  }

  private func missing(_ rule: MissingRule, _ scale: Scale) -> String {
    switch rule {
    case .tolerated(0): "no item may be missing"
    case .tolerated(let limit): "at most \(limit) of \(scale.keys.count) items may be missing"
    case .counted: "a count of what was answered"
    }
  }

  private func lines(_ coding: Coding) -> [String] {
    let codes = zip(coding.options, coding.equivalents).map { option, equivalent in
      "\(option.id)\(option.label.map { " \($0.dutch)" } ?? "") as \(equivalent)"
    }
    let missing =
      coding.missingCodes.isEmpty
      ? "" : "; missing: \(coding.missingCodes.joined(separator: ", "))"
    return ["  \(coding.id): \(codes.joined(separator: ", "))\(missing)"]
  }
}

extension QuestionnaireFile {
  /// The condition under which an item is asked, as its file writes it; `nil` when it always is.
  func condition(of id: Item.ID) -> String? {
    let item = reading.document.root["items"]?.elements.first { $0["id"]?.string == id.rawValue }
    return item?["askIf"]?.compact
  }
}
