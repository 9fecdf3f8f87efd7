/// Small documents without a mistake, to break in one place.
enum Sample {
  /// A questionnaire `mini` with items `a` and `b`, and a scale `total` from 0 to 4.
  static let questionnaire = """
    {
      "id": "mini", "version": "1",
      "title": { "nl": "Klein", "en": "Small" },
      "options": { "fit": [
        { "code": 1, "nl": "nee", "en": "no" },
        { "code": 2, "nl": "soms", "en": "sometimes" },
        { "code": 3, "nl": "ja", "en": "yes" }
      ] },
      "items": [
        { "id": "a", "options": "fit", "nl": "Zin a", "en": "Sentence a" },
        { "id": "b", "options": "fit", "nl": "Zin b", "en": "Sentence b" }
      ],
      "keys": { "up": { "1": 0, "2": 1, "3": 2 } },
      "scales": [ {
        "id": "total", "score": { "a": "up", "b": "up" }, "missing": "complete",
        "cutoffs": [ { "id": "some", "atLeast": 2, "source": "own" } ],
        "bandings": [ { "source": "own", "bands": [
          { "id": "0-1", "from": 0, "to": 1, "category": "low" },
          { "id": "2-4", "from": 2, "to": 4, "category": "high" }
        ] } ]
      } ],
      "provenance": {
        "terms": { "nl": "Eigen tekst.", "en": "Own text." }, "sources": ["own"],
        "validated": { "nl": "nee", "en": "no" }, "individualUse": "yes", "bundled": true
      }
    }
    """

  /// The questionnaire with one piece replaced by another; the piece must be there.
  static func questionnaire(_ piece: String, _ other: String) -> String {
    replacing(questionnaire, piece, other)
  }

  /// A rule book over the questionnaire.
  static let rules = """
    {
      "version": "1",
      "questionnaires": ["mini"],
      "tallies": [ { "id": "points", "scales": ["mini.total"], "points": { "some": 1 } } ],
      "decisions": {
        "lonelyNow": [
          { "rule": "one", "when": { "score": "mini.total", "reaches": "some" },
            "value": "yes", "source": "own" },
          { "rule": "two", "when": { "item": "a", "in": [1, 2] }, "value": "no", "source": "own" },
          { "rule": "three", "when": "always", "value": "unknown", "source": "own" }
        ],
        "selfReport": [], "skills": [], "meeting": [], "path": []
      },
      "history": { "minimumGap": 14, "chronicSpan": 365, "strongSpan": 730, "recentSpan": 365,
        "source": "own" },
      "combinations": { "source": "own", "cells": [ \(cells) ] },
      "modifiers": [], "flags": [], "safety": [],
      "straightlining": ["mini"]
    }
    """

  /// The rule book with one piece replaced by another; the piece must be there.
  static func rules(_ piece: String, _ other: String) -> String {
    replacing(rules, piece, other)
  }

  private static let cells = ["none", "transient", "undetermined", "chronic"].flatMap { report in
    ["chronic_strong", "chronic", "recent_onset", "insufficient"].map { history in
      #"{ "selfReport": "\#(report)", "history": "\#(history)", "course": "none" }"#
    }
  }.joined(separator: ",\n")

  private static func replacing(_ text: String, _ piece: String, _ other: String) -> String {
    guard let range = text.firstRange(of: piece) else { return "the piece is not there" }
    return text.replacingCharacters(in: range, with: other)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
