/// A property of the program that must hold whatever bytes come in.
///
/// The same function serves the fuzzer, which looks for bytes that violate it, and the tests,
/// which try every file of `Tests/Corpus/NAME` again.
package struct FuzzTarget: Sendable {
  /// Also the name of its folder in the corpus.
  package let name: String
  /// Tries some bytes; says in words what they violate, or nothing.
  package let violation: @Sendable ([UInt8]) -> String?

  /// Every target.
  package static let all = [
    decoder, pipe, completion, answers, places, days, crisis, json, files, documents, csv,
    activities, scores, results, cleaning, wrapping, calendar, writer,
  ]

  /// The target with a name; `nil` when there is none.
  package static func named(_ name: String) -> FuzzTarget? { all.first { $0.name == name } }
}

extension FuzzTarget {
  /// A target that throws what is violated.
  init(_ name: String, _ check: @escaping @Sendable ([UInt8]) throws(Violation) -> Void) {
    self.name = name
    violation = { bytes in
      do throws(Violation) {
        try check(bytes)
        return nil
      } catch { return error.words }
    }
  }
}

/// What does not hold.
struct Violation: Error {
  let words: String
}

/// Throws the words unless the condition holds.
func require(_ condition: Bool, _ words: @autoclosure () -> String) throws(Violation) {
  if !condition { throw Violation(words: words()) }
}
