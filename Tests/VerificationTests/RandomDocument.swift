import TestSupport

/// Documents of every kind, from a fixed seed.
struct RandomDocument {
  private var random: SeededGenerator

  private static let several = ["M5": "abcdefghij", "M6": "abcdefg"]
  private static let short = ["A1", "A3", "A5", "A8", "A9", "A11", "A13", "M1", "M3", "M4"]
  private static let codes: [String: [Int]] = {
    var codes: [String: [Int]] = [
      "D1": Array(0...4), "D2": Array(0...6) + [9], "D3": [1, 2, 3, 9], "D4": [1, 2, 3, 4, 9],
      "D5": [1, 2, 3, 9], "D6": [0, 1, 2, 3, 9], "D7": [1, 2, 3, 9], "M1": Array(0...4),
      "M2": Array(1...5), "M3": [1, 2, 3], "M4": [1, 2, 3], "M7": [1, 2, 3, 9],
      "p1": Array(0...3), "p2": Array(0...3), "c1": Array(0...10), "s1": Array(1...5),
    ]
    for number in 1...14 { codes["A\(number)"] = Array(1...5) }
    for number in 1...6 { codes["lsns6_\(number)"] = Array(0...5) }
    return codes
  }()
  private static let items: [(name: String, items: [String])] = [
    ("djg6", (1...6).map { "djg6_\($0)" }), ("djg11", (1...11).map { "djg11_\($0)" }),
    ("ucla3", ["u1", "u2", "u3"]), ("core_own", ["f1", "f2", "f3", "f4", "f5"]),
    ("course", (1...7).map { "D\($0)" }), ("needs_a", (1...14).map { "A\($0)" }),
    ("needs_b", (1...7).map { "M\($0)" }), ("needs_short", short), ("phq2", ["p1", "p2"]),
    ("cantril", ["c1"]), ("sise", ["s1"]), ("lsns6", (1...6).map { "lsns6_\($0)" }),
  ]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// One document, as JSON.
  mutating func next() -> String {
    let isShort = happens(0.2)
    let chosen = Self.items.map(\.name).filter { name in
      switch name {
      case "needs_short": isShort
      case "needs_a", "needs_b": !isShort && happens(0.7)
      case "djg6", "course": happens(0.75)
      default: happens(0.25)
      }
    }
    let coding = happens(0.3) ? pick(["no1", "yes1", "no1of5", "yes1of5", "lasa"]) : "no1"
    let missing = pick([0, 0.02, 0.05, 0.1, 0.3, 0.7])
    var members = ["\"answers\":\(answers(chosen, coding, missing, about: happens(0.3)))"]
    if coding != "no1" {
      members.append("\"coding\":{\"djg6\":\"\(coding)\",\"djg11\":\"\(coding)\"}")
    }
    if happens(0.8) { members.append("\"date\":\"2026-0\(pick([1, 5, 9]))-1\(pick([0, 4, 8]))\"") }
    if happens(0.5) { members.append("\"mode\":\"\(pick(["self", "intake", "kiosk"]))\"") }
    if happens(0.4) { members.append("\"policy\":\"\(pick(["practice", "literature"]))\"") }
    if happens(0.5) { members.append("\"age\":\(pick([10, 17, 18, 43, 120]))") }
    if happens(0.6) { members.append("\"history\":[\(history(coding))]") }
    return "{\(members.joined(separator: ","))}"
  }

  private mutating func answers(
    _ names: [String],
    _ coding: String,
    _ missing: Double,
    about: Bool = false
  ) -> String {
    var parts: [String] = []
    for name in names {
      let same = happens(0.1) ? pick([1, 2, 3]) : nil
      let items = Self.items.first { $0.name == name }?.items ?? []
      let answers = items.compactMap { item -> String? in
        guard !happens(missing) else {
          let state = pick(["null", "\"declined\"", "\"unknown\"", "\"not_asked\"", ""])
          return state.isEmpty ? nil : "\"\(item)\":\(state)"
        }
        return "\"\(item)\":\(code(item, isFive: coding.hasSuffix("of5"), same: same))"
      }
      parts.append("\"\(name)\":{\(answers.joined(separator: ","))}")
    }
    if about { parts.append("\"about_you\":{\"Y1\":\(pick([12, 18, 70])),\"Y2\":\"Enschede\"}") }
    return "{\(parts.joined(separator: ","))}"
  }

  private mutating func code(_ item: String, isFive: Bool, same: Int?) -> String {
    if let letters = Self.several[item] {
      let given = letters.filter { _ in happens(0.15) }
      return "[\((given.isEmpty ? "z" : given).map { "\"\($0)\"" }.joined(separator: ","))]"
    }
    let codes = Self.codes[item] ?? (isFive && item.hasPrefix("djg") ? Array(1...5) : [1, 2, 3])
    return "\(same.flatMap { codes.contains($0) ? $0 : nil } ?? pick(codes))"
  }

  private mutating func history(_ coding: String) -> String {
    var days: Set<String> = []
    for _ in 0..<pick([0, 1, 2, 4, 6]) {
      let month = pick(["2023-01", "2024-06", "2025-02", "2025-03", "2025-11", "2025-12"])
      days.insert("\(month)-\(pick(["01", "09", "14", "15", "28"]))")
    }
    return days.sorted().map { day in
      let entry =
        happens(0.4)
        ? "\"answers\":\(answers(["djg6", "course"].filter { _ in happens(0.7) }, coding, 0.1))"
        : "\"lonely\":\(pick(["true", "true", "false", "null"]))"
      return "{\"date\":\"\(day)\",\(entry)}"
    }.joined(separator: ",")
  }

  private mutating func happens(_ share: Double) -> Bool {
    Double.random(in: 0..<1, using: &random) < share
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}
