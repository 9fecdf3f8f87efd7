import Screening

extension AssessmentJSON {
  /// The steps from answers to conclusions, in the order in which they were taken.
  func write(_ derivation: Derivation, _ json: inout JSONWriter) {
    json.array { json in
      for step in derivation.scores { json.object { json in write(step, &json) } }
      for step in derivation.tallies { json.object { json in write(step, &json) } }
      for step in derivation.rules { json.object { json in write(step, &json) } }
    }
  }

  private func write(_ step: Derivation.ScoreStep, _ json: inout JSONWriter) {
    json.member("step", "score")
    json.member("name", step.scale.description)
    json.list("answers", step.earned) { earned, json in
      json.object { json in
        write(earned.answer, &json)
        json.halves("points", earned.points)
      }
    }
    json.list("missing", step.missing) { $1.string($0.rawValue) }
    json.tolerated(step.missingRule)
    json.halves("value", step.value)
    json.list("cutoffs", step.cutoffs) { line, json in
      json.object { json in
        json.member("id", line.cutoff.id.rawValue)
        json.halves("atLeast", line.cutoff.atLeast)
        json.member("reached", line.isReached)
        json.member("source", line.cutoff.source)
      }
    }
    json.member("band", step.band?.id.rawValue)
    json.member("source", step.band?.source)
  }

  private func write(_ step: Derivation.TallyStep, _ json: inout JSONWriter) {
    json.member("step", "tally")
    json.member("name", step.tally.rawValue)
    json.list("scores", step.scales) { part, json in
      json.object { json in
        json.member("scale", part.scale.description)
        json.halves("value", part.value)
        json.member("cutoff", part.cutoff?.rawValue)
        json.member("points", part.points)
      }
    }
    json.member("value", step.value)
    json.member("unscored", step.unscored)
  }

  private func write(_ step: Derivation.RuleStep, _ json: inout JSONWriter) {
    json.member("step", step.kind.rawValue)
    json.member("name", step.name)
    json.member("value", step.value)
    json.member("rule", step.rule.rawValue)
    if let condition = step.condition {
      json.name("when")
      json.condition(condition)
      json.list("passedOver", step.passedOver) { $1.string($0.rawValue) }
    }
    json.list("answers", step.answers) { given, json in json.object { write(given, &$0) } }
    json.list("thresholds", step.thresholds) { line, json in json.object { write(line, &$0) } }
    json.list("decided", step.decided) { decided, json in
      json.object { json in
        json.member("name", decided.name.rawValue)
        json.member("value", decided.value)
      }
    }
    if let past = step.past {
      json.name("past")
      json.object { json in write(past, &json) }
    }
    if step.name == DecisionName.course.rawValue {
      json.member("confidence", step.confidence?.rawValue)
    }
    json.member("source", step.source)
  }

  private func write(_ past: Derivation.Past, _ json: inout JSONWriter) {
    json.member("today", past.today.description)
    json.list("measurements", past.measurements) { measurement, json in
      json.object { json in
        json.member("date", measurement.date.description)
        json.member("lonely", measurement.isLonely == true)
      }
    }
    json.member("run", past.run)
    json.member("sinceRelief", past.sinceRelief)
    json.member("minimumGap", past.rule.minimumGap)
    json.member("chronicSpan", past.rule.chronicSpan)
    json.member("strongSpan", past.rule.strongSpan)
    json.member("recentSpan", past.rule.recentSpan)
  }

  private func write(_ threshold: Derivation.Threshold, _ json: inout JSONWriter) {
    switch threshold.measure {
    case .score(let scale, let cutoff):
      json.member("scale", scale.description)
      json.member("cutoff", cutoff.rawValue)
    case .tally(let tally): json.member("tally", tally.rawValue)
    case .unscored(let tally): json.member("unscored", tally.rawValue)
    }
    json.halves("value", threshold.value)
    json.halves("atLeast", threshold.atLeast)
    json.member("reached", threshold.isReached)
    json.member("source", threshold.source)
  }
}
