/// A condition, with every name looked up.
///
/// Source: Questionnaires/README.md, *Conditions*.
indirect enum Test {
  case always
  /// Nothing that there is: a name that nothing has.
  case never
  /// The answer is one of these marks.
  case answer(item: Int, marks: [Bool])
  /// One of these letters is among the answers.
  case letters(item: Int, Set<String>)
  case missing(item: Int)
  case missingOf(items: [Int], atLeast: Int)
  case begun(form: Int)
  case reaches(Measure)
  case anyScale([Measure], ScaleState)
  case firstValid([Measure], reached: Bool)
  case tally(Int, atLeast: Int)
  case unscored(Int, atLeast: Int)
  case decided(Decision, String)
  case policy(String)
  case mode(String)
  case youngerThan(Int)
  case all([Test])
  case any([Test])
  case not(Test)

  /// A scale beside one of its cut-offs, both by their places.
  struct Measure {
    let ruler: Int
    let cut: Int
  }

  enum ScaleState: String {
    case begun, valid, reached
  }
}
