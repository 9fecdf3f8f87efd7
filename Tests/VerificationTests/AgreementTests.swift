import Content
import Testing
import Verification

/// Two programs that share nothing but the contract and the data files come to the same.
struct AgreementTests {
  let made: Made

  init() throws { made = try Made() }

  @Test func `what the engine concludes from 400 documents is derived again`() throws {
    // Few enough completions for a build that is not optimised; the program counts more.
    let verifier = try made.verifier(limit: 300)
    var documents = RandomDocument(seed: 20_261_125)
    var (steps, uncounted) = (0, 0)
    for _ in 0..<400 {
      let document = documents.next()
      let verdict = verifier.verdict(on: .document(try made.result(document), line: 1))
      #expect(verdict.findings.map { "\($0.step): \($0.message)" } == [], "\(document)")
      steps += verdict.steps
      uncounted += verdict.uncounted.count
    }
    #expect(steps > 6000, "\(steps)")
    #expect(uncounted < 400, "\(uncounted)")
  }
}
