/// What was tried, in numbers.
struct Tally {
  private var names: [String] = []
  private var counts: [String: Int] = [:]

  /// Counts some more of something.
  mutating func add(_ name: String, _ count: Int = 1) {
    if counts[name] == nil { names.append(name) }
    counts[name, default: 0] += count
  }

  subscript(name: String) -> Int { counts[name] ?? 0 }

  /// One line, in the order in which things were first counted.
  var text: String { names.map { "\(counts[$0] ?? 0) \($0)" }.joined(separator: ", ") }
}

/// What went wrong.
struct Broken: Error {
  let words: String

  init(_ words: String) { self.words = words }
}
