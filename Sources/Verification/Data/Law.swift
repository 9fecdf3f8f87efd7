import Content

/// What the rules decide, in the order in which they do.
///
/// Source: Questionnaires/README.md, *rules.json*.
enum Decision: Int, CaseIterable {
  case lonelyNow, selfReport, history, course, skills, meeting, path

  /// As results name it.
  var name: String { "\(self)" }

  /// Finds a decision by its name.
  init?(name: String) {
    guard let known = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = known
  }
}

/// One rule: what follows from what, and on whose word.
struct Law {
  let id: String
  let test: Test
  /// The condition as the data file has it.
  let condition: JSON
  let value: String
  let source: String?
}

/// Points for the cut-offs that scales reach; the highest reached counts.
struct Tally {
  let name: String
  let rulers: [Int]
  /// For each scale, the cut-offs that earn points by their places, the highest first.
  let earning: [[(cut: Int, points: Int)]]
}

/// How many days make what of stored measurements.
///
/// Source: instruments.md, 3.5.
struct Spans {
  let minimumGap: Int
  let chronic: Int
  let strong: Int
  let recent: Int
  let source: String?
}

/// The course that a self-report and a history come to.
///
/// Source: instruments.md, 3.6.
struct Cell {
  let selfReport: String
  let history: String
  let course: String
  let confidence: String?
}
