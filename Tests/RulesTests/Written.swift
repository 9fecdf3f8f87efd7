import Screening

/// The written rules of loneliness and course, restated by hand.
///
/// From instruments.md and the contract, never from `rules.json`. In all of them −1 is no answer.
enum Written {
  /// What a loneliness scale can be, for 3.3.
  enum ScaleState: Int, CaseIterable {
    /// Its questionnaire was never begun.
    case absent
    /// Too little is answered.
    case invalid
    case below, reached
  }

  /// 3.3, with several scales after contract 4 and without any after contract 3.
  static func lonelyNow(_ scales: [ScaleState], d1: Int) -> LonelyNow {
    if scales.contains(.reached) || d1 >= 3 { return .yes }
    if scales.contains(.below) { return .no }
    return scales.allSatisfy { $0 == .absent } && d1 >= 0 ? .no : .unknown
  }

  /// 3.4, the answers D1 to D6 in order.
  static func selfReport(_ lonely: LonelyNow, _ d: [Int], _ policy: Policy) -> Course {
    switch lonely {
    case .unknown: return .undetermined
    case .no: return .none
    case .yes: break
    }
    switch d[1] {
    case 5, 6: return (0...2).contains(d[0]) && d[2] == 3 ? .undetermined : .chronic
    case 4:
      let isLasting = (3...4).contains(d[0]) && (1...2).contains(d[2])
      return policy == .practice && isLasting ? .chronic : .undetermined
    case 3:
      let isEasing = d[3] == 1 && d[4] == 1 && !(2...3).contains(d[5])
      return isEasing ? .transient : .undetermined
    case 1, 2: return (2...3).contains(d[5]) ? .undetermined : .transient
    default: return .undetermined
    }
  }

  /// When 3.4 and the sentence under the table of 3.6 leave the report open: loneliness is
  /// unknown, the duration is unknown, it is long but rare, it is 6 to 24 months without a clear
  /// pattern, or it is recurrent.
  ///
  /// Written from the other side than ``selfReport(_:_:_:)``, so that one mistake is not made twice.
  static func isLeftOpen(_ lonely: LonelyNow, _ d: [Int], _ policy: Policy) -> Bool {
    guard lonely == .yes else { return lonely == .unknown }
    let (d1, d2, d3, d4, d5, d6) = (d[0], d[1], d[2], d[3], d[4], d[5])
    let isUnknown = d2 == -1 || d2 == 0 || d2 == 9
    let isLongButRare = d2 >= 5 && d2 <= 6 && d1 != -1 && d1 <= 2 && d3 == 3
    let isOneToTwo =
      d2 == 4 && (policy == .literature || d1 <= 2 || d3 == -1 || d3 == 3 || d3 == 9)
    let isHalfToOne = d2 == 3 && (d4 != 1 || d5 != 1 || d6 == 2 || d6 == 3)
    let isRecurrent = (d2 == 1 || d2 == 2) && (d6 == 2 || d6 == 3)
    return isUnknown || isLongButRare || isOneToTwo || isHalfToOne || isRecurrent
  }

  /// One earlier measurement: so many days ago, and whether it was lonely.
  typealias Earlier = (ago: Int, isLonely: Bool?)

  /// 3.5, with contract 4 for somebody who is not lonely now.
  static func history(_ earlier: [Earlier], _ lonely: LonelyNow) -> HistoryClass {
    var kept: [Earlier] = []
    for one in earlier.sorted(by: { $0.ago > $1.ago }) where one.isLonely != nil {
      if let last = kept.last, last.ago - one.ago < 14 { continue }
      kept.append(one)
    }
    var span = 0
    for one in kept.reversed() {
      guard one.isLonely == true else { break }
      span = one.ago
    }
    if lonely == .yes, span >= 365 { return span >= 730 ? .chronicStrong : .chronic }
    for one in kept.reversed() where one.isLonely == false {
      return one.ago <= 365 ? .recentOnset : .insufficient
    }
    return .insufficient
  }

  /// The table of 3.6.
  static func course(_ report: Course, _ history: HistoryClass) -> (Course, Confidence?) {
    switch (report, history) {
    case (.none, _): (.none, nil)
    case (.chronic, .chronicStrong), (.chronic, .chronic): (.chronic, .high)
    case (.chronic, .recentOnset): (.undetermined, .conflict)
    case (.chronic, .insufficient): (.chronic, .medium)
    case (.transient, .chronicStrong), (.transient, .chronic): (.undetermined, .conflict)
    case (.transient, .recentOnset): (.transient, .high)
    case (.transient, .insufficient): (.transient, .medium)
    case (.undetermined, .chronicStrong): (.chronic, .medium)
    case (.undetermined, .chronic): (.chronic, .low)
    case (.undetermined, .recentOnset), (.undetermined, .insufficient): (.undetermined, nil)
    }
  }
}
