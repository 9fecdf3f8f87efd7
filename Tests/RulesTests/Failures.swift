/// What did not come out as expected, over thousands of sheets.
///
/// A `#expect` for every sheet takes longer than the sheet, so they are collected and looked at
/// once; the first few are told.
struct Failures: CustomStringConvertible {
  private var told: [String] = []
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  mutating func unless(_ holds: Bool, _ what: @autoclosure () -> String) {
    guard !holds else { return }
    count += 1
    if told.count < 8 { told.append(what()) }
  }

  var description: String { "\(count) sheets, such as " + told.joined(separator: "; ") }
}
