import Screening
import Testing

/// Needs and path of the short form, restated by hand from the contract, section 3.
struct ShortNeedsTests {
  let reasoner: Reasoner

  init() throws { reasoner = try ShippedRules.reasoner() }

  /// The six statements that count, and whether agreeing is a strength.
  private static let six: [(item: Item.ID, isReversed: Bool)] = [
    ("A1", true), ("A3", true), ("A5", true), ("A8", false), ("A9", false), ("A13", false),
  ]

  private func needs(_ answers: [Item.ID: Int]) -> NeedsConclusion {
    ShippedRules.assess(reasoner, ShippedRules.input(["needs_short": answers])).needs
  }

  /// All six at rest, contacts enough, and a wish for more.
  private var calm: [Item.ID: Int] {
    var answers: [Item.ID: Int] = ["A11": 1, "M1": 4, "M3": 3, "M4": 3]
    for (item, isReversed) in Self.six { answers[item] = isReversed ? 5 : 1 }
    return answers
  }

  @Test func `a statement flags from 4, after it is turned round`() {
    for (index, (item, isReversed)) in Self.six.enumerated() {
      let (other, isOther) = Self.six[(index + 1) % Self.six.count]
      for code in [-1, 1, 2, 3, 4, 5] {
        var answers = calm
        answers[item] = code
        let isFlagged = code > 0 && (isReversed ? 6 - code : code) >= 4
        // One flag is not enough, a second is.
        #expect(needs(answers).path == .none)
        answers[other] = isOther ? 2 : 4
        #expect(needs(answers).path == (isFlagged ? .skills : .none))
        // The strongest answer is one flag, not two.
        answers[other] = isOther ? 1 : 5
        #expect(needs(answers).path == (isFlagged ? .skills : .none))
      }
    }
  }

  @Test func `two that are not answered leave it open, unless two flag`() {
    for (index, (item, _)) in Self.six.enumerated() {
      let second = Self.six[(index + 1) % Self.six.count]
      let third = Self.six[(index + 2) % Self.six.count]
      let fourth = Self.six[(index + 3) % Self.six.count]
      var answers = calm
      answers[item] = -1
      #expect(needs(answers).path == .none)
      answers[second.item] = -1
      #expect(needs(answers).path == .undetermined)
      answers[third.item] = third.isReversed ? 1 : 5
      #expect(needs(answers).path == .undetermined)
      answers[fourth.item] = fourth.isReversed ? 1 : 5
      #expect(needs(answers).path == .skills)
    }
    // A11 is not one of the six.
    var answers = calm
    answers["A11"] = -1
    answers["A1"] = -1
    #expect(needs(answers).path == .none)
  }

  @Test func `somebody who would rather be alone is led to small groups`() {
    for code in [-1, 1, 2, 3, 4, 5] {
      var answers = calm
      answers["A11"] = code
      #expect(needs(answers).modifiers == (code >= 4 ? [.smallScale] : []))
      #expect(needs(answers).path == .none)
    }
  }

  @Test func `meeting is needed with few people or no places, and a wish`() {
    for m1 in [-1, 0, 1, 2, 3, 4] {
      for m3 in [-1, 1, 2, 3] {
        for m4 in [-1, 1, 2, 3] {
          var answers = calm
          (answers["M1"], answers["M3"], answers["M4"]) = (m1, m3, m4)
          let isNeeded = m4 != 1 && ((0...1).contains(m1) || m3 == 1)
          let isUnknown = m4 != 1 && m1 < 0 && m3 < 0
          let needs = needs(answers)
          #expect(needs.path == (isNeeded ? .meeting : isUnknown ? .undetermined : .none))
          #expect(needs.modifiers == (m4 == 1 ? [.noWish] : []))
        }
      }
    }
  }

  @Test func `both needs make both, and an open one makes meeting provisional`() {
    var answers = calm
    answers["M1"] = 0
    (answers["A8"], answers["A9"]) = (5, 4)
    #expect(needs(answers).path == .both)
    (answers["A8"], answers["A9"]) = (-1, -1)
    #expect(needs(answers).path == .meetingProvisional)
  }

  @Test func `it counts no points and names no causes`() {
    var answers = calm
    for (item, isReversed) in Self.six { answers[item] = isReversed ? 1 : 5 }
    let needs = needs(answers)
    #expect(needs.skillsPoints == nil && needs.meetingPoints == nil && needs.causes.isEmpty)
    #expect(needs.path == .skills)
  }
}
