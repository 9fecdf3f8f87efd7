package import Screening

extension Sentence {
  /// Line `line` of a pipe, from 1, could not be read.
  package static func lineUnreadable(line: Int) -> Sentence {
    Sentence(.lineUnreadable, [("line", String(line))])
  }

  /// What was answered to this question before.
  package static func earlierAnswer(_ answer: String) -> Sentence {
    Sentence(.earlierAnswer, [("answer", answer)])
  }

  /// The answer that a beginning was taken for.
  package static func answerTaken(_ answer: String) -> Sentence {
    Sentence(.answerTaken, [("answer", answer)])
  }

  /// The word just taken as an answer is a command too, when typed like this.
  package static func alsoCommand(_ command: String) -> Sentence {
    Sentence(.alsoCommand, [("command", command)])
  }

  /// Several options begin with what was typed.
  package static func ambiguousAnswer(_ options: String) -> Sentence {
    Sentence(.ambiguousAnswer, [("options", options)])
  }

  /// "None of these" cannot stand beside another answer.
  package static func excludesOthers(_ option: String) -> Sentence {
    Sentence(.excludesOthers, [("option", option)])
  }

  /// A number from one to another is asked.
  package static func rangeHint(from: String, to: String) -> Sentence {
    Sentence(.rangeHint, [("from", from), ("to", to)])
  }

  /// What was typed is not a number in the range.
  package static func numberOutside(from: String, to: String) -> Sentence {
    Sentence(.numberOutside, [("from", from), ("to", to)])
  }

  /// What was typed is no answer; the options are numbered up to `last`.
  package static func unclearAnswer(last: String) -> Sentence {
    Sentence(.unclearAnswer, [("last", last)])
  }

  /// There is no questionnaire or topic with this name.
  package static func aboutUnknown(_ topic: String) -> Sentence {
    Sentence(.aboutUnknown, [("topic", topic)])
  }

  /// An answer in the person's own choice.
  package static func quote(_ question: String, answer: String) -> Sentence {
    Sentence(.quote, [("question", question), ("answer", answer)])
  }

  /// The answer to how long.
  package static func courseBecause(_ duration: String) -> Sentence {
    Sentence(.courseBecause, [("duration", duration)])
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

  /// How many questions have no answer.
  package static func sureUnanswered(_ count: Int) -> Sentence {
    Sentence(.sureUnanswered, [("count", String(count))], count: count)
  }

  /// What happened in the past two years.
  package static func needsEvent(_ event: String) -> Sentence {
    Sentence(.needsEvent, [("event", event)])
  }

  /// Where the person is: question `number` of about `total`.
  package static func progress(_ number: Int, of total: Int) -> Sentence {
    Sentence(.progress, [("number", String(number)), ("total", String(total))])
  }

  /// One line of the review.
  package static func reviewLine(_ number: Int, question: String, answer: String) -> Sentence {
    Sentence(
      .reviewLine,
      [("number", String(number)), ("question", question), ("answer", answer)]
    )
  }

  /// There is no question with this number to change.
  package static func changeUnknown(_ last: Int) -> Sentence {
    Sentence(.changeUnknown, [("last", String(last))])
  }

  /// Several places have the name that was typed.
  package static func placeAmbiguous(_ places: String) -> Sentence {
    Sentence(.placeAmbiguous, [("places", places)])
  }

  /// No place has the name that was typed; these are near it.
  package static func placeNearest(_ places: String) -> Sentence {
    Sentence(.placeNearest, [("places", places)])
  }

  /// How to ask for activities near one of several places with one name.
  package static func placeCommand(_ place: String) -> Sentence {
    Sentence(.placeCommand, [("place", place)])
  }

  /// A place was understood.
  package static func placeTaken(_ place: String) -> Sentence {
    Sentence(.placeTaken, [("place", place)])
  }

  /// There is no card with this number.
  package static func cardUnknown(_ last: Int) -> Sentence {
    Sentence(.cardUnknown, [("last", String(last))])
  }
}

extension Sentence {
  /// Where something was kept.
  package static func kept(_ path: String) -> Sentence { Sentence(.kept, [("path", path)]) }

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
}

// MARK: Cards and plans

extension Sentence {
  /// When something was checked.
  package static func cardCheckedOn(_ date: String) -> Sentence {
    Sentence(.cardCheckedOn, [("date", date)])
  }

  /// When something was checked, and where it is said.
  package static func cardChecked(_ date: String, source: String) -> Sentence {
    Sentence(.cardChecked, [("date", date), ("source", source)])
  }

  /// Nobody checked it yet; where it is said.
  package static func cardUnchecked(source: String) -> Sentence {
    Sentence(.cardUnchecked, [("source", source)])
  }

  /// The next day on which it is.
  package static func cardNext(_ date: String) -> Sentence { Sentence(.cardNext, [("date", date)]) }

  /// About how far it is.
  package static func reasonNear(_ kilometres: Int) -> Sentence {
    Sentence(.reasonNear, [("kilometres", String(kilometres))])
  }

  /// When it was last checked, where that is long ago.
  package static func barrierChecked(_ date: String) -> Sentence {
    Sentence(.barrierChecked, [("date", date)])
  }

  /// What the plan is for.
  package static func planIntro(_ name: String) -> Sentence {
    Sentence(.planIntro, [("name", name)])
  }

  package static func planTo(_ name: String) -> Sentence { Sentence(.planTo, [("name", name)]) }

  package static func planOn(_ when: String) -> Sentence { Sentence(.planOn, [("when", when)]) }

  package static func planWhere(_ place: String) -> Sentence {
    Sentence(.planWhere, [("where", place)])
  }

  package static func planCompanion(_ companion: String) -> Sentence {
    Sentence(.planCompanion, [("companion", companion)])
  }

  package static func planDo(_ step: String) -> Sentence { Sentence(.planDo, [("step", step)]) }
}

extension Sentence {
  /// The input ended in the middle, at question `number`.
  package static func inputEnded(_ number: Int, item: String) -> Sentence {
    Sentence(.inputEnded, [("number", String(number)), ("item", item)])
  }

  /// The same, when something had been kept before.
  package static func inputEndedKept(_ number: Int, item: String) -> Sentence {
    Sentence(.inputEndedKept, [("number", String(number)), ("item", item)])
  }

  /// Nothing can be shown any more; the system says why.
  package static func terminalFailed(_ reason: String, kept: Bool) -> Sentence {
    Sentence(kept ? .terminalFailedKept : .terminalFailed, [("reason", reason)])
  }

  /// A goodbye that says where to find what was kept.
  package static func stoppedKept(_ paths: String) -> Sentence {
    Sentence(.stoppedKept, [("paths", paths)])
  }

  /// What erasing leaves: files that were kept on request.
  package static func filesRemain(_ paths: String) -> Sentence {
    Sentence(.filesRemain, [("paths", paths)])
  }
}

extension Sentence {
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

  /// From where a score counts, and by whose word; `nil` for our own.
  package static func detailsLine(_ line: String, _ source: String?) -> Sentence {
    source.map { Sentence(.detailsLine, [("line", line), ("source", $0)]) }
      ?? Sentence(.detailsLineOwn, [("line", line)])
  }

  /// Points, of how many, and from how many they count.
  package static func detailsPoints(
    _ label: String,
    _ points: Int,
    of highest: Int,
    atLeast line: Int
  ) -> Sentence {
    Sentence(
      .detailsPoints,
      [
        ("label", label), ("points", String(points)), ("highest", String(highest)),
        ("line", String(line)),
      ]
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
