package import Screening

extension Profile {
  /// What the answers say about somebody, for choosing activities.
  ///
  /// - Parameters:
  ///   - assessment: What the answers point to.
  ///   - input: The answers; the age in years is used where it is known.
  package init(_ assessment: Assessment, _ input: Input) {
    let needs = assessment.needs
    self.init(
      ages: input.age.map { $0...$0 },
      circumstances: Self.circumstances(input.responses),
      barriers: Self.barriers(input.responses),
      path: needs.path,
      modifiers: Set(needs.modifiers),
      causes: Set(needs.causes.filter { $0.value >= Self.mildCause }.keys),
      course: assessment.course.conclusion
    )
    if let purse = input.responses.chosen("about_you", "Y3").first {
      self.purse = Purse(rawValue: purse.rawValue)
    }
    for code in input.responses.chosen("about_you", "Y4") {
      if let must = Self.musts[code.rawValue] { musts.insert(must) }
    }
  }

  /// From 7 of 10 a cause counts: instruments.md 4.5.
  private static let mildCause = 7

  /// From the letters of M5.
  ///
  /// Source: contract, section 3.
  private static func circumstances(_ responses: Responses) -> Set<Circumstance> {
    let meanings: [String: Circumstance] = [
      "a": .bereaved, "g": .bereaved, "b": .divorced, "c": .moved, "d": .noWork,
      "e": .illOrDisabled, "f": .carer, "h": .childrenLeft, "i": .newcomer,
    ]
    return Set(responses.chosen("needs_b", "M5").compactMap { meanings[$0.rawValue] })
  }

  /// From the letters of M6.
  ///
  /// Source: contract, section 3.
  private static func barriers(_ responses: Responses) -> Set<MeetingBarrier> {
    let meanings: [String: MeetingBarrier] = [
      "a": .access, "b": .carer, "c": .money, "d": .transport, "e": .language, "f": .time,
      "g": .whereabouts,
    ]
    return Set(responses.chosen("needs_b", "M6").compactMap { meanings[$0.rawValue] })
  }

  /// From the letters of Y4.
  ///
  /// Source: contract, section 3.
  private static let musts: [String: Must] = [
    "a": .wheelchair, "b": .transport, "c": .remote, "d": .daytime, "e": .english,
  ]
}
