import Presentation
import Screening

extension Dialogue {
  /// Asks whether to stop, after Control-C, Control-D or `stop`; three times Control-C stops at once.
  ///
  /// At rest nothing is broken off, so the talk is finished: contract, section 9.
  func confirmStop(wasInterrupted: Bool = false) throws(Ending) {
    let ending: Ending = isAtRest ? .finished : .stopped
    guard terminal.isInteractive else { throw ending }
    if wasInterrupted { try countInterruption() }
    try say(.stopQuestion)
    while true {
      switch try reply(to: wording(.choicePrompt)) {
      case .line(let line):
        interruptions = 0
        if try isHeavy(line) {
          try offerHelpLines()
          continue
        }
        switch Self.choice(line) {
        case true?: throw ending
        case false?: return
        case nil:
          if ["pauze", "pause"].contains(line.folded) {
            try say(.pauseText)
            return
          }
          if ["verder", "go on", "continue"].contains(line.folded) { return }
          if CommandTable.reserved.contains(line.folded), line.folded != "stop" {
            try sayHelpLines()
            continue
          }
          if line.folded == "stop" { throw ending }
        }
      case .back: return
      case .interrupted: try countInterruption()
      case .endOfInput: throw ending
      case .timeOut: throw Ending.timedOut
      case .hangUp: throw Ending.hungUp
      case .tooLong(let beginning): if try isHeavy(beginning) { try offerHelpLines() }
      case .unreadable: break
      }
      try say(.stopQuestion)
    }
  }

  private func countInterruption() throws(Ending) {
    interruptions += 1
    if interruptions >= 3 { throw .interrupted }
  }
}
