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
