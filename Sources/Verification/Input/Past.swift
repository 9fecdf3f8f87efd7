/// The stored measurements that count, and how long loneliness has lasted by them.
///
/// Source: instruments.md, 3.5; contract, section 4, *course.history*.
struct Past {
  /// One measurement before the document.
  struct Measurement {
    let day: Day
    /// As it was written.
    let date: String
    /// `nil` when it is not known.
    let isLonely: Bool?
  }

  /// Those that are kept, the earliest first.
  let kept: [Measurement]
  /// Days from the first of the unbroken run of loneliness to today; 0 without one.
  let run: Int
  /// Days since the last measurement without loneliness.
  let sinceRelief: Int?

  /// Looks back from a day.
  init(_ earlier: [Measurement], today: Day, spans: Spans) {
    var kept: [Measurement] = []
    for next in earlier.filter({ $0.isLonely != nil }).sorted(by: { $0.day < $1.day }) {
      if let last = kept.last, next.day.number - last.day.number < spans.minimumGap { continue }
      kept.append(next)
    }
    self.kept = kept
    let relief = kept.last { $0.isLonely == false }
    sinceRelief = relief.map { today.number - $0.day.number }
    let first = kept.first { one in relief.map { one.day > $0.day } ?? true }
    run = first.map { today.number - $0.day.number } ?? 0
  }

  /// Whether somebody was lonely before.
  var wasLonely: Bool { kept.contains { $0.isLonely == true } }

  /// The class of the history, with the rule that gives it.
  func type(isLonely: Bool, _ spans: Spans) -> (value: String, rule: String) {
    if isLonely, run >= spans.strong { return ("chronic_strong", "history.two-years") }
    if isLonely, run >= spans.chronic { return ("chronic", "history.one-year") }
    if let sinceRelief, sinceRelief <= spans.recent {
      return ("recent_onset", "history.recent-onset")
    }
    return ("insufficient", "history.insufficient")
  }
}
