import Screening

/// Every text that the score of one scale can be, written beforehand.
struct ScoreTexts: Sendable {
  /// All sums that there can be, also with answers missing.
  private let sums: ClosedRange<Int>
  /// The texts, by how many answers are missing and then by sum.
  private let letters: [UInt8]
  /// Where each text ends and the next begins.
  private let bounds: [Int]
  /// The length of the longest text.
  let longest: Int

  /// Writes the texts.
  ///
  /// - Parameters:
  ///   - scale: Whose scores they are.
  ///   - text: How a score is written, given in halves; `nil` where too much is missing.
  init(_ scale: Scale, text: (_ score: Int?, _ missing: Int) -> String) {
    let points = scale.keys.values.map(\.values)
    let lowest = points.reduce(0) { $0 + min(0, $1.min() ?? 0) }
    let highest = points.reduce(0) { $0 + max(0, $1.max() ?? 0) }
    sums = lowest...highest
    var letters: [UInt8] = []
    var bounds = [0]
    for missing in 0...points.count {
      for sum in sums {
        letters += text(scale.missing.allows(missing: missing) ? sum : nil, missing).utf8
        bounds.append(letters.count)
      }
    }
    self.letters = letters
    self.bounds = bounds
    longest = zip(bounds, bounds.dropFirst()).map { $1 - $0 }.max() ?? 0
  }

  /// Writes one of them, of a sum in halves.
  func write(_ sum: Int, missing: Int, into output: inout OutputSpan<UInt8>) {
    let text = missing * sums.count + sum - sums.lowerBound
    for letter in bounds[text]..<bounds[text + 1] { output.append(letters[letter]) }
  }
}
