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
    json.name("answers")
    json.array { json in
      for earned in step.earned {
        json.object { json in
          write(earned.answer, &json)
          json.name("points")
          json.raw(earned.points.halves)
        }
      }
    }
    json.name("missing")
    json.array { json in step.missing.forEach { json.string($0.rawValue) } }
    if case .tolerated(let limit) = step.missingRule {
      json.member("tolerated", limit)
    } else {
      json.member("tolerated", nil as Int?)
    }
    json.name("value")
    half(step.value, &json)
    json.name("cutoffs")
    json.array { json in
      for (cutoff, isReached) in step.cutoffs {
        json.object { json in
          json.member("id", cutoff.id.rawValue)
          json.name("atLeast")
          half(cutoff.atLeast, &json)
          json.member("reached", isReached)
          json.member("source", cutoff.source)
        }
      }
    }
    json.member("band", step.band?.id.rawValue)
    json.member("source", step.band?.source)
  }

  private func write(_ step: Derivation.TallyStep, _ json: inout JSONWriter) {
    json.member("step", "tally")
    json.member("name", step.tally.rawValue)
    json.name("scores")
    json.array { json in
      for part in step.scales {
        json.object { json in
          json.member("scale", part.scale.description)
          json.name("value")
          half(part.value, &json)
          json.member("cutoff", part.cutoff?.rawValue)
          json.member("points", part.points)
        }
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
      json.name("passedOver")
      json.array { json in step.passedOver.forEach { json.string($0.rawValue) } }
    }
    json.name("answers")
    json.array { json in
      for given in step.answers { json.object { json in write(given, &json) } }
    }
    json.name("thresholds")
    json.array { json in
      for threshold in step.thresholds { json.object { json in write(threshold, &json) } }
    }
    json.name("decided")
    json.array { json in
      for decided in step.decided {
        json.object { json in
          json.member("name", decided.name.rawValue)
          json.member("value", decided.value)
        }
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
    json.name("measurements")
    json.array { json in
      for measurement in past.measurements {
        json.object { json in
          json.member("date", measurement.date.description)
          json.member("lonely", measurement.isLonely == true)
        }
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
    json.name("value")
    half(threshold.value, &json)
    json.name("atLeast")
    half(threshold.atLeast, &json)
    json.member("reached", threshold.isReached)
    json.member("source", threshold.source)
  }

  /// A number of halves, or `null`.
  func half(_ value: Int?, _ json: inout JSONWriter) { json.raw(value?.halves ?? "null") }
}
