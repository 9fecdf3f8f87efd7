extension Array where Element: Equatable {
  /// How many elements must be added, dropped, changed or swapped with their neighbour to make the
  /// other array (optimal string alignment).
  package func edits(to other: [Element]) -> Int {
    var older = [Int](repeating: 0, count: other.count + 1)
    var last = [Int](0...other.count)
    for i in indices {
      var row = [i + 1]
      for j in other.indices {
        var cost = Swift.min(
          row[j] + 1,
          last[j + 1] + 1,
          last[j] + (self[i] == other[j] ? 0 : 1)
        )
        if i > 0, j > 0, self[i] == other[j - 1], self[i - 1] == other[j] {
          cost = Swift.min(cost, older[j - 1] + 1)
        }
        row.append(cost)
      }
      (older, last) = (last, row)
    }
    return last[other.count]
  }
}
