package import Presentation
import Screening

extension QuestionnaireSheet {
  /// Writes the sheet as one object, with every name written out.
  package func write(to json: inout JSONWriter) {
    let questionnaire = file.questionnaire
    json.object { json in
      json.member("id", questionnaire.id.rawValue)
      json.member("version", questionnaire.version)
      json.member("title", questionnaire.title)
      json.member("instruction", questionnaire.instruction)
      json.member("why", questionnaire.why)
      json.member("wording", file.isWordingBundled)
      json.list("items", questionnaire.items) { item, json in write(item, to: &json) }
      json.list("scales", questionnaire.scales) { scale, json in write(scale, to: &json) }
      json.list("codings", questionnaire.codings) { coding, json in write(coding, to: &json) }
      json.name("provenance")
      json.object { json in
        let provenance = questionnaire.provenance
        json.member("terms", provenance.terms)
        json.member("citation", provenance.citation.isEmpty ? nil : provenance.citation)
        json.member("validated", provenance.validated)
        json.member("individualUse", provenance.individualUse.rawValue)
        json.list("sources", provenance.sources) { key, json in
          json.object { json in
            json.member("key", key)
            json.member("citation", sources[key]?.citation)
            json.member("url", sources[key]?.url)
          }
        }
      }
    }
  }

  private func write(_ item: Item, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", item.id.rawValue)
      json.member("from", file.shared[item.id]?.rawValue)
      json.member("text", item.text)
      json.member("softText", item.softText)
      json.member("why", item.why)
      json.member("origin", file.origins[item.id])
      json.member("column", item.column)
      json.name("askIf")
      json.raw(file.condition(of: item.id) ?? "null")
      switch item.kind {
      case .one(let unsure):
        json.member("kind", "one")
        json.code("unsure", unsure?.rawValue)
      case .several(let nothing):
        json.member("kind", "several")
        json.member("nothing", nothing.rawValue)
      case .number(let range):
        json.member("kind", "number")
        json.member("min", range.lowerBound)
        json.member("max", range.upperBound)
      case .text: json.member("kind", "text")
      }
      json.list("options", item.options) { option, json in
        json.object { json in
          json.code("code", option.id.rawValue)
          json.member("label", option.label)
          json.member("letter", option.letter)
        }
      }
    }
  }

  private func write(_ scale: Scale, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", scale.id.rawValue)
      json.member("reported", scale.isReported)
      json.halves("min", scale.range.lowerBound)
      json.halves("max", scale.range.upperBound)
      json.missing("missing", scale.missing)
      json.list("rivalMissing", scale.rivalMissing) { rival, json in
        json.object { json in
          json.missing("missing", rival.rule)
          json.member("source", rival.source)
        }
      }
      json.list("norms", scale.norms) { norm, json in json.norm(norm) }
      json.name("score")
      json.object { json in
        for item in file.questionnaire.items {
          guard let key = scale.keys[item.id] else { continue }
          json.name(item.id.rawValue)
          json.object { json in
            for option in item.outcomes { json.halves(option.rawValue, key[option] ?? 0) }
          }
        }
      }
      json.list("cutoffs", scale.cutoffs) { cutoff, json in
        json.object { json in
          json.member("id", cutoff.id.rawValue)
          json.halves("atLeast", cutoff.atLeast)
          json.member("source", cutoff.source)
        }
      }
      json.list("bandings", scale.bandings) { banding, json in
        json.object { json in
          json.member("source", banding.source)
          json.member("reported", banding.isReported)
          json.list("bands", banding.bands) { band, json in
            json.object { json in
              json.member("id", band.id.rawValue)
              json.halves("from", band.scores.lowerBound)
              json.halves("to", band.scores.upperBound)
              json.member("category", band.category)
            }
          }
        }
      }
    }
  }

  private func write(_ coding: Coding, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", coding.id.rawValue)
      json.list("codes", Array(zip(coding.options, coding.equivalents))) { pair, json in
        json.object { json in
          json.code("code", pair.0.id.rawValue)
          json.code("as", pair.1.rawValue)
          json.member("label", pair.0.label)
        }
      }
      json.list("missing", coding.missingCodes) { code, json in json.code(code) }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func missing(_ name: String, _ rule: MissingRule) {
    switch rule {
    case .tolerated(let limit): member(name, limit)
    case .counted: member(name, "counted")
    }
  }

  fileprivate mutating func norm(_ norm: Norm) {
    object { json in
      json.member("source", norm.source)
      json.member("publisher", norm.publisher)
      json.member("year", norm.year)
      json.halves("atLeast", norm.atLeast)
      json.member("perMille", norm.perMille)
      json.member("population", norm.population)
      json.member("agedFrom", norm.agedFrom)
      json.list("modes", norm.modes) { mode, json in json.string(mode.rawValue) }
    }
  }

  fileprivate mutating func member(_ name: String, _ text: LocalizedText?) {
    self.name(name)
    guard let text else { return raw("null") }
    object { json in
      json.member("nl", text.dutch)
      json.member("nl_je", text.informalDutch)
      json.member("en", text.english)
    }
  }

  fileprivate mutating func code(_ name: String, _ code: String?) {
    self.name(name)
    self.code(code)
  }

  /// A code as files write it: a number where it is one.
  fileprivate mutating func code(_ code: String?) {
    if let number = code.flatMap({ Int($0) }) { integer(number) } else { string(code) }
  }

  /// Halves as the points that they are.
}
