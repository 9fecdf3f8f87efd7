import Screening

/// What somebody probably meant.
package enum Spelling {
  /// The nearest of some names; `nil` when none is near enough to be a slip of the hand.
  package static func nearest(to name: String, in names: some Sequence<String>) -> String? {
    let limit = max(1, min(3, name.count / 3))
    var best: (name: String, distance: Int)?
    for candidate in names {
      let distance = distance(name, candidate)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }

  /// How many letters must be added, dropped, changed or swapped with their neighbour.
  static func distance(_ a: String, _ b: String) -> Int {
    Array(a.lowercased().unicodeScalars).edits(to: Array(b.lowercased().unicodeScalars))
  }
}
