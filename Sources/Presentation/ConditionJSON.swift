import Screening

extension JSONWriter {
  /// A condition as `rules.json` writes it; the codes of a list are in order.
  mutating func condition(_ condition: Condition) {
    switch condition {
    case .always: string("always")
    case .answer(let item, let codes):
      form("item", item.rawValue) { json in
        json.name("in")
        json.array { json in
          for code in codes.map(\.rawValue).sorted(by: Self.precedes) { json.code(code) }
        }
      }
    case .missing(let item): form("missing", item.rawValue)
    case .missingCount(let items, let count):
      object { json in
        json.name("missingOf")
        json.array { json in items.forEach { json.string($0.rawValue) } }
        json.member("atLeast", count)
      }
    case .begun(let questionnaire): form("begun", questionnaire.rawValue)
    case .reaches(let scale, let cutoff):
      form("score", scale.description) { $0.member("reaches", cutoff.rawValue) }
    case .anyScale(let cutoff, let state):
      form("anyScale", cutoff.rawValue) { $0.member("is", state.rawValue) }
    case .firstValid(let scales, let cutoff, let reached):
      object { json in
        json.name("firstValid")
        json.array { json in scales.forEach { json.string($0.description) } }
        json.member("cutoff", cutoff.rawValue)
        json.member("reached", reached)
      }
    case .tally(let id, let count): form("tally", id.rawValue) { $0.member("atLeast", count) }
    case .tallyInvalid(let id, let count):
      form("unscored", id.rawValue) { $0.member("atLeast", count) }
    case .decided(let name, let value): form("decided", name.rawValue) { $0.member("is", value) }
    case .policy(let policy): form("policy", policy.rawValue)
    case .youngerThan(let years): object { $0.member("youngerThan", years) }
    case .mode(let mode): form("mode", mode.rawValue)
    case .all(let parts): several("all", parts)
    case .any(let parts): several("any", parts)
    case .not(let part):
      object { json in
        json.name("not")
        json.condition(part)
      }
    }
  }

  /// A code: a number where it is one.
  mutating func code(_ code: String) {
    if let number = Int(code) { integer(number) } else { string(code) }
  }

  private mutating func form(
    _ name: String,
    _ value: String,
    _ rest: (inout JSONWriter) -> Void = { _ in }
  ) {
    object { json in
      json.member(name, value)
      rest(&json)
    }
  }

  private mutating func several(_ name: String, _ parts: [Condition]) {
    object { json in
      json.name(name)
      json.array { json in parts.forEach { json.condition($0) } }
    }
  }

  /// Numbers by size, and before words.
  private static func precedes(_ a: String, _ b: String) -> Bool {
    switch (Int(a), Int(b)) {
    case (let a?, let b?): a < b
    case (_?, nil): true
    case (nil, _?): false
    case (nil, nil): a < b
    }
  }
}
