import Screening

/// The members of one object of a document, all of them known.
struct DocumentMembers {
  private let members: [JSON.Member]

  /// Looks at an object.
  ///
  /// - Throws: `Problem` when it is none, or has a member that is not known.
  init(_ json: JSON, _ name: String, known: [String]) throws(AssessmentDocument.Problem) {
    guard case .object(let members) = json.value else {
      throw AssessmentDocument.Problem("\(name) is no object")
    }
    for member in members where !known.contains(member.name) {
      throw AssessmentDocument.Problem("\(name) knows no '\(member.name.printable)'")
    }
    self.members = members
  }

  /// A member's value, also when it is null.
  func raw(_ name: String) -> JSON? { members.first { $0.name == name }?.value }

  /// A member's value; null is the same as absent.
  subscript(name: String) -> JSON? {
    guard let json = raw(name) else { return nil }
    if case .null = json.value { return nil }
    return json
  }

  func text(_ name: String) throws(AssessmentDocument.Problem) -> String? {
    guard let json = self[name] else { return nil }
    guard let text = json.string else { throw problem(name, "is no text") }
    return text
  }

  func integer(_ name: String, _ range: ClosedRange<Int>) throws(AssessmentDocument.Problem)
    -> Int?
  {
    guard let json = self[name] else { return nil }
    guard let number = json.integer, range.contains(number) else {
      throw problem(name, "is no whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func day(_ name: String) throws(AssessmentDocument.Problem) -> CalendarDay? {
    guard let text = try text(name) else { return nil }
    guard let day = CalendarDay(text) else { throw problem(name, "is no date YYYY-MM-DD") }
    return day
  }

  func word<Word: RawRepresentable & CaseIterable>(_ name: String, of words: Word.Type)
    throws(AssessmentDocument.Problem) -> Word? where Word.RawValue == String
  {
    guard let text = try text(name) else { return nil }
    guard let word = Word(rawValue: text) else {
      let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw problem(name, "is none of \(known)")
    }
    return word
  }

  private func problem(_ member: String, _ what: String) -> AssessmentDocument.Problem {
    AssessmentDocument.Problem("'\(member)' \(what)")
  }
}

extension String {
  /// A name from outside that can be shown: short, and without characters that steer a terminal.
  var printable: String {
    String(
      prefix(40).filter { character in
        character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
      }
    )
  }
}
