import Glibc
import TestSupport

/// Besieges a program: `siege PROGRAM PART SECONDS SEED [NUMBER]`.
///
/// Each case of a part has a number; the same number with the same seed is the same case. Says
/// what was tried; ends with 1 at the first case that goes wrong, and says which.
@main
enum Siege {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 5, let seconds = Int(arguments[3]), let seed = UInt64(arguments[4])
    else {
      print("usage: siege PROGRAM PART SECONDS SEED [NUMBER]")
      print("parts: conversations, sequences, surroundings, streams")
      Glibc.exit(EX_USAGE)
    }
    signal(SIGPIPE, SIG_IGN)
    let only = arguments.count > 5 ? Int(arguments[5]) : nil
    let isDone: Bool
    do throws(Broken) {
      let ground = try Ground()
      isDone = run(arguments[2], arguments[1], ground, seconds: seconds, seed: seed, only: only)
    } catch {
      print(error.words)
      isDone = false
    }
    Glibc.exit(isDone ? 0 : 1)
  }

  private static func run(
    _ part: String,
    _ program: String,
    _ ground: Ground,
    seconds: Int,
    seed: UInt64,
    only: Int?
  ) -> Bool {
    switch part {
    case "sequences":
      var part = Sequences(program: program, ground: ground)
      let order = order(Sequences.count, seed, only)
      return attempt(order, seconds, { try part.run($0) }, { part.tally })
    case "surroundings":
      var part = Surroundings(program: program, ground: ground)
      let order = order(Surroundings.count, seed, only)
      return attempt(order, seconds, { try part.run($0) }, { part.tally })
    case "streams":
      var part = Streams(program: program, ground: ground)
      let order = order(Streams.count, seed, only)
      return attempt(order, seconds, { try part.run($0) }, { part.tally })
    default:
      var part = Conversations(program: program, ground: ground, seed: seed)
      part.isShown = only != nil
      let order = only.map { [$0] } ?? Array(0..<100_000)
      return attempt(order, seconds, { try part.run($0) }, { part.tally })
    }
  }

  /// Every case once, in an order of its own for each seed, so that short runs differ.
  private static func order(_ count: Int, _ seed: UInt64, _ only: Int?) -> [Int] {
    if let only { return [only] }
    var generator = SeededGenerator(seed: seed)
    return (0..<count).shuffled(using: &generator)
  }

  private static func attempt(
    _ order: [Int],
    _ seconds: Int,
    _ body: (Int) throws -> Void,
    _ tally: () -> Tally
  ) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    for (index, number) in order.enumerated() {
      if ContinuousClock.now >= end {
        print("  \(tally().text)" + (order.count < 100_000 ? " (of \(order.count))" : ""))
        return true
      }
      do { try body(number) } catch {
        let words = (error as? Broken)?.words ?? String(describing: error)
        print("  \(tally().text)")
        print("  case \(number), after \(index) others: \(words)")
        return false
      }
    }
    print("  \(tally().text), all there are")
    return true
  }
}
