import Screening

extension AssessmentJSON {
  /// What each published source says about the same answers, and where they part.
  func write(
    _ rivals: [RivalReadings],
    _ citations: [String: String],
    _ json: inout JSONWriter
  ) {
    json.array { json in
      for rival in rivals {
        json.object { json in
          json.member("name", rival.name)
          json.member("agree", rival.agree)
          json.list("says", rival.readings) { reading, json in
            json.object { json in
              json.member("source", reading.source)
              json.member("citation", citations[reading.source])
              write(reading, &json)
            }
          }
        }
      }
    }
  }

  private func write(_ reading: RivalReadings.Reading, _ json: inout JSONWriter) {
    switch reading.basis {
    case .bands(let banding, let rule): write(rule, bandsOf: banding.source, &json)
    case .missing(let rule, let source): write(rule, bandsOf: source, &json)
    case .policy(let policy): json.member("policy", policy.rawValue)
    }
    switch reading.meaning {
    case .nothing:
      json.halves("value", nil)
      json.member("band", nil as String?)
      json.member("category", nil as String?)
    case .score(let value, let band):
      json.halves("value", value)
      json.member("band", band?.id.rawValue)
      json.member("category", band?.category)
    case .course(let course): json.member("value", course.rawValue)
    }
  }

  private func write(_ rule: MissingRule, bandsOf source: String, _ json: inout JSONWriter) {
    json.tolerated(rule)
    json.member("bandsOf", source)
  }
}
