import Guidance
import Screening

extension AssessmentJSON {
  /// How sure each conclusion is; `name` is what the counted answer sheets are.
  func write(
    _ certainties: [Certainty],
    countedAs name: String = "completions",
    _ json: inout JSONWriter
  ) {
    json.object { json in
      for certainty in certainties {
        json.name(certainty.conclusion)
        json.object { json in
          json.member("status", certainty.status.rawValue)
          json.name("shares")
          json.object { json in
            for (value, share) in certainty.shares {
              json.name(value)
              json.raw(Self.fourDecimals(share))
            }
          }
          json.name(name)
          json.raw(String(certainty.completions))
          json.member("exact", certainty.isExact)
          if !certainty.isExact {
            json.member("sample", Certainty.sampleSize)
            json.member("seed", Int(Certainty.seed))
          }
        }
      }
    }
  }

  /// A share between 0 and 1 with at most four decimals: 1, 0.5, 0.3333.
  static func fourDecimals(_ share: Double) -> String {
    let tenThousandths = Int((share * 10_000).rounded())
    guard tenThousandths < 10_000 else { return "1" }
    var digits = String(tenThousandths)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return digits.isEmpty ? "0" : "0." + digits
  }

  func write(_ findings: [Finding], _ json: inout JSONWriter) {
    json.array { json in
      for finding in findings {
        json.object { json in
          json.member("conclusion", finding.conclusion)
          json.member("value", finding.value)
          json.member("rule", finding.rule.rawValue)
          json.list("answers", finding.answers) { given, json in json.object { write(given, &$0) } }
          json.list("scores", finding.scores) { $1.string($0.description) }
          json.member("source", finding.source)
        }
      }
    }
  }

  /// The members of an answer: its item and its code.
  func write(_ given: Finding.Given, _ json: inout JSONWriter) {
    json.member("item", given.item.rawValue)
    json.name("code")
    code(given.codes, given.isSeveral, &json)
  }

  func write(_ turns: [Turn], _ json: inout JSONWriter) {
    json.array { json in
      for turn in turns {
        json.object { json in
          json.member("conclusion", turn.conclusion)
          json.member("to", turn.value)
          json.list("if", turn.changes) { change, json in
            json.object { json in
              json.member("item", change.item.rawValue)
              json.name("to")
              code(change.codes, change.isSeveral, &json)
            }
          }
        }
      }
    }
  }

  /// A code as documents write it: a number where it is one, a list where several may be chosen.
  func code(
    _ codes: [AnswerOption.ID],
    _ isSeveral: Bool,
    _ json: inout JSONWriter
  ) {
    if isSeveral { return json.array { json in codes.forEach { json.string($0.rawValue) } } }
    if let first = codes.first { json.code(first.rawValue) } else { json.raw("null") }
  }

  func write(_ matches: [Match], _ json: inout JSONWriter) {
    json.array { json in
      for match in matches {
        json.object { json in
          json.member("id", match.activity.id.rawValue)
          json.list("because", match.reasons) { $1.string($0.description) }
          json.list("but", match.barriers) { $1.string($0.description) }
          json.member("distanceKm", match.distance)
          json.member("today", match.isForToday)
        }
      }
    }
  }
}
