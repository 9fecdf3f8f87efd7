import Guidance
import Screening

extension FuzzTarget {
  /// A day that somebody types.
  static let days = FuzzTarget("days") { bytes throws(Violation) in
    let line = typed(bytes)
    let today = CalendarDay("2026-11-24") ?? CalendarDay(number: 0)
    let reader = DayReader(today: today)
    let day = reader.read(line)
    if let day {
      try require(day >= today, "\(day) is past")
      try require(CalendarDay(day.description) == day, "\(day) is no day when it is read again")
    }
    try require(reader.read(asciiCaseSwapped(line)) == day, "capitals make it another day")
    try require(reader.read(" " + doubled(line) + "  ") == day, "spaces make it another day")
  }

  /// A place that somebody types.
  static let places = FuzzTarget("places") { bytes throws(Violation) in
    guard let index = Shipped.places else { return }
    let line = typed(bytes)
    let found = index.look(up: line)
    switch found {
    case .place(let place): try require(!place.name.isEmpty, "a place without a name")
    case .ambiguous(let places): try require(places.count > 1, "one place is several")
    case .unknown(let nearest):
      try require(nearest.count <= 3, "\(nearest.count) names are near")
      for name in nearest {
        if case .unknown = index.look(up: name) {
          throw Violation(words: "'\(name)' is near, and unknown")
        }
      }
    }
    // Looking for names that are near takes long, and is tried above.
    if case .unknown = found { return }
    try require(index.look(up: asciiCaseSwapped(line)) == found, "capitals make it another place")
    try require(index.look(up: " " + line + "  ") == found, "spaces make it another place")
  }

  /// A line that may hold words of despair.
  static let crisis = FuzzTarget("crisis") { bytes throws(Violation) in
    guard let words = Shipped.crisisWords else { return }
    let line = typed(bytes)
    let isFound = words.found(in: line)
    try require(words.found(in: asciiCaseSwapped(line)) == isFound, "capitals change it")
    try require(words.found(in: " " + doubled(line) + "  ") == isFound, "spaces change it")
    try require(words.found(in: line.folded) == isFound, "folding changes it")
    if isFound {
      try require(words.found(in: "gisteren dacht ik: " + line), "words before it hide it")
    }
  }
}
