/// The answers and scores that make a condition hold, each once: answers in the order of items in
/// results, scores in that of the condition.
///
/// What is not there makes nothing hold that could be named: an absent answer, or the opposite of
/// a condition.
struct Grounds {
  private var given: Set<Int> = []
  private(set) var rulers: [Int] = []

  init(_ test: Test, _ bench: Bench) { add(test, bench) }

  var items: [Int] { given.sorted() }

  private mutating func add(_ test: Test, _ bench: Bench) {
    guard bench.holds(test) else { return }
    switch test {
    case .answer(let item, _), .letters(let item, _):
      given.insert(item)
    case .reaches(let measure): add(ruler: measure.ruler)
    case .anyScale(let measures, let state):
      // That one was begun says nothing about its score.
      guard state != .begun else { return }
      measures.filter { bench.isIn(state, $0) }.forEach { add(ruler: $0.ruler) }
    case .firstValid(let measures, _):
      measures.first { bench.scores[$0.ruler] != nil }.map { add(ruler: $0.ruler) }
    case .tally(let tally, _):
      let tally = bench.model.tallies[tally]
      for place in tally.rulers.indices where (bench.earned(tally, place)?.points ?? 0) > 0 {
        add(ruler: tally.rulers[place])
      }
    case .all(let tests), .any(let tests): tests.forEach { add($0, bench) }
    default: break
    }
  }

  private mutating func add(ruler: Int) {
    if !rulers.contains(ruler) { rulers.append(ruler) }
  }
}
