import Content

/// Values that were derived, made in the form of those that were read, so that the two can be
/// compared member by member.
extension JSON {
  static var nothing: JSON { JSON(.null) }

  static func text(_ text: String?) -> JSON { text.map { JSON(.string($0)) } ?? nothing }

  static func truth(_ truth: Bool) -> JSON { JSON(.bool(truth)) }

  static func whole(_ number: Int?) -> JSON { number.map { JSON(.number("\($0)")) } ?? nothing }

  /// A score or a number of points, whole or half.
  static func half(_ number: Double?) -> JSON {
    guard let number else { return nothing }
    return Int(exactly: number).map { whole($0) } ?? JSON(.number("\(number)"))
  }

  static func list(_ elements: [JSON]) -> JSON { JSON(.array(elements)) }

  static func texts(_ texts: [String]) -> JSON { list(texts.map { text($0) }) }

  static func object(_ members: KeyValuePairs<String, JSON>) -> JSON {
    JSON(.object(members.map { JSON.Member($0.key, $0.value) }))
  }

  /// A code, a number where it is one.
  static func code(_ code: String) -> JSON { Int(code).map { whole($0) } ?? text(code) }

  /// An object with more members.
  func with(_ members: KeyValuePairs<String, JSON>) -> JSON {
    JSON(.object(self.members + members.map { JSON.Member($0.key, $0.value) }))
  }

  /// A condition as it is compared: without notes, codes in order.
  var settled: JSON {
    switch value {
    case .object(let members):
      JSON(
        .object(
          members.filter { $0.name != "note" }.map { member in
            let value = member.value.settled
            return JSON.Member(member.name, member.name == "in" ? value.sortedCodes : value)
          }
        )
      )
    case .array(let elements): .list(elements.map(\.settled))
    default: self
    }
  }

  private var sortedCodes: JSON { .list(elements.sorted { $0.compact < $1.compact }) }
}
