/// Works out scores and decisions from one sheet of answers, plainly, from the beginning.
///
/// One answer can be tried in place of another, and a conclusion worked out again for it.
struct Bench {
  let model: DataModel
  private(set) var sheet: Sheet
  let past: Past?
  /// The score of each scale; `nil` without a valid one.
  private(set) var scores: [Double?]
  /// The value of each decision, by its place.
  private(set) var decided: [String]
  /// The rule that decided, by its place among those of the decision.
  private(set) var deciding: [Int]
  private(set) var confidence: String?

  init(_ model: DataModel, _ sheet: Sheet, past: Past? = nil) {
    self.model = model
    self.sheet = sheet
    self.past = past
    scores = Array(repeating: nil, count: model.rulers.count)
    decided = Array(repeating: "", count: Decision.allCases.count)
    deciding = Array(repeating: 0, count: Decision.allCases.count)
    for ruler in model.rulers.indices { scores[ruler] = score(model.rulers[ruler]) }
    Decision.allCases.forEach { decide($0) }
  }

  /// Answers a question, and works out again the scores that the scope has of it.
  mutating func put(_ mark: Int, at item: Int, for scope: Scope) {
    sheet.set(item, to: mark, model)
    for ruler in scope.touching[item] { scores[ruler] = score(model.rulers[ruler]) }
  }

  /// Works out again the decisions of a scope.
  mutating func conclude(_ scope: Scope) {
    for decision in scope.decisions { decide(decision) }
  }

  /// Whether the person is lonely by this sheet; `nil` when that is unknown.
  var lonelyNow: Bool? {
    switch decided[Decision.lonelyNow.rawValue] {
    case "yes": true
    case "no": false
    default: nil
    }
  }

  /// The value of a decision.
  func value(of decision: Decision) -> String { decided[decision.rawValue] }

  private func score(_ ruler: Ruler) -> Double? {
    guard sheet.begun[ruler.form] else { return nil }
    var (sum, missing) = (0.0, 0)
    for (item, points) in ruler.points {
      let mark = sheet.marks[item]
      if mark == Mark.missing { missing += 1 } else { sum += points[mark] }
    }
    if let tolerated = ruler.tolerated, missing > tolerated { return nil }
    return sum
  }

  private mutating func decide(_ decision: Decision) {
    let place = decision.rawValue
    switch decision {
    case .history:
      decided[place] = past?.type(isLonely: lonelyNow == true, model.spans).value ?? "insufficient"
    case .course:
      let selfReport = value(of: .selfReport)
      let history = value(of: .history)
      let cell = model.cells.first { $0.selfReport == selfReport && $0.history == history }
      decided[place] = cell?.course ?? ""
      confidence = cell?.confidence
    default:
      guard let first = model.tests[place].firstIndex(where: { holds($0) }) else {
        decided[place] = ""
        return
      }
      decided[place] = model.decisions[place][first].value
      deciding[place] = first
    }
  }
}
