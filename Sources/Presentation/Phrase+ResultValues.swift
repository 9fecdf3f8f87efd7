package import Screening

// MARK: Results and reasons

extension Sentence {
  /// An answer in the person's own choice.
  package static func quote(_ question: String, answer: String) -> Sentence {
    Sentence(.quote, [("question", question), ("answer", answer)])
  }

  /// The answer to how long.
  package static func courseBecause(_ duration: String) -> Sentence {
    Sentence(.courseBecause, [("duration", duration)])
  }

  /// How many questions have no answer.
  package static func sureUnanswered(_ count: Int) -> Sentence {
    Sentence(.sureUnanswered, [("count", String(count))], count: count)
  }

  /// What happened in the past two years.
  package static func needsEvent(_ event: String) -> Sentence {
    Sentence(.needsEvent, [("event", event)])
  }

  /// How many people reach a score, beside whom and when and with what it was found.
  package static func resultNorm(_ norm: Norm, _ population: String, items: Int) -> Sentence {
    Sentence(
      .resultNorm,
      [
        ("tenths", String(norm.outOfTen)), ("population", population),
        ("publisher", norm.publisher), ("year", String(norm.year)),
        ("age", String(norm.agedFrom)), ("count", String(items)),
      ]
    )
  }

  /// Where a rule comes from.
  package static func ruleSource(_ source: String) -> Sentence {
    source == "own" ? Sentence(.ruleOwn, []) : Sentence(.ruleSource, [("source", source)])
  }

  /// A score of a scale, and the highest it can be.
  package static func detailsScore(
    _ name: String,
    _ scale: String,
    _ value: String,
    of highest: String
  )
    -> Sentence
  {
    Sentence(
      .detailsScore,
      [("name", name), ("scale", scale), ("value", value), ("highest", highest)]
    )
  }

  /// A score that could be higher, because an answer is missing.
  package static func detailsAtLeast(
    _ name: String,
    _ scale: String,
    _ value: String,
    of highest: String
  ) -> Sentence {
    Sentence(
      .detailsAtLeast,
      [("name", name), ("scale", scale), ("value", value), ("highest", highest)]
    )
  }

  /// Too many answers are missing for a score.
  package static func detailsNoScore(_ name: String, _ scale: String, missing: Int) -> Sentence {
    Sentence(
      .detailsNoScore,
      [("name", name), ("scale", scale), ("count", String(missing))],
      count: missing
    )
  }

  /// What other answers would have pointed to.
  package static func whatIf(_ changes: String, outcome: String) -> Sentence {
    Sentence(.whatIf, [("changes", changes), ("outcome", outcome)])
  }

  /// What one other answer would have pointed to.
  package static func whatIfAnswer(_ answer: String, outcome: String) -> Sentence {
    Sentence(.whatIfAnswer, [("answer", answer), ("outcome", outcome)])
  }

  /// What would stand less in the way, in a sentence of its own.
  package static func whatMakesADifference(_ sentence: String) -> Sentence {
    Sentence(.whatMakesADifference, [("sentence", sentence)])
  }

  /// Everything that is concluded, in one sentence.
  package static func whyShort(_ parts: String) -> Sentence {
    Sentence(.whyShort, [("parts", parts)])
  }

  /// Whose line a score was measured against.
  package static func lineSource(_ source: String) -> Sentence {
    source == "own" ? Sentence(.lineOwn, []) : Sentence(.lineSource, [("source", source)])
  }

  /// From where a score counts, and by whose word.
  package static func detailsLine(_ line: String, _ source: String) -> Sentence {
    source == "own"
      ? Sentence(.detailsLineOwn, [("line", line)])
      : Sentence(.detailsLine, [("line", line), ("source", source)])
  }

  /// Points, of how many, and from how many they count.
  package static func detailsPoints(
    _ label: String,
    _ points: Int,
    of highest: String,
    counts line: String
  ) -> Sentence {
    Sentence(
      .detailsPoints,
      [("label", label), ("points", String(points)), ("highest", highest), ("line", line)]
    )
  }

  /// Points that could be more, because an answer is missing.
  package static func detailsPointsAtLeast(
    _ label: String,
    _ points: Int,
    of highest: String,
    counts line: String
  ) -> Sentence {
    Sentence(
      .detailsPointsAtLeast,
      [("label", label), ("points", String(points)), ("highest", highest), ("line", line)]
    )
  }

  /// The score of one cause, of ten.
  package static func detailsCause(_ label: String, _ score: Int) -> Sentence {
    Sentence(.detailsCause, [("label", label), ("score", String(score))])
  }

  /// How firm a conclusion is.
  package static func detailsConfidence(_ label: String, _ degree: String) -> Sentence {
    Sentence(.detailsConfidence, [("label", label), ("degree", degree)])
  }

  /// There is no question with this number to ask about.
  package static func whatIfUnknown(_ last: Int) -> Sentence {
    Sentence(.whatIfUnknown, [("last", String(last))])
  }

  /// How often of a hundred a conclusion stays as it is, whatever open questions are answered.
  package static func detailsOpen(_ label: String, _ percent: Int) -> Sentence {
    Sentence(.detailsOpen, [("label", label), ("open", String(percent))])
  }

  /// How often of a hundred a conclusion stays as it is with one answer off by one category.
  package static func detailsOff(_ label: String, _ percent: Int) -> Sentence {
    Sentence(.detailsOff, [("label", label), ("off", String(percent))])
  }
}
