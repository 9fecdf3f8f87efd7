import ArgumentParser
import Conversation
import Glibc
import Presentation

/// The last words of a conversation, and the exit code: contract, section 9.
struct Farewell {
  private let ending: Ending
  /// Where things were kept on request.
  private let kept: [String]

  init(_ ending: Ending, kept: [String]) {
    self.ending = ending
    self.kept = kept
  }

  /// Says goodbye, or what went wrong, and ends with the code that says so.
  func say(in dialogue: Dialogue) throws {
    var ending = ending
    do throws(Ending) {
      try bidFarewell(in: dialogue)
      try dialogue.show()
    } catch {
      // What ended the talk before its words could not be said has a code of its own already.
      if Self.code(of: ending) == 0 { ending = error }
    }
    complain(of: ending, in: dialogue.wording)
    let code = Self.code(of: ending)
    if code != 0 { throw ExitCode(code) }
  }

  private func bidFarewell(in dialogue: Dialogue) throws(Ending) {
    switch ending {
    case .finished: try dialogue.say(.farewell)
    case .stopped, .interrupted, .timedOut:
      if kept.isEmpty {
        try dialogue.say(bareGoodbye)
      } else {
        try dialogue.say(.stoppedKept(kept.joined(separator: ", ")))
      }
    default: break
    }
  }

  /// Says on standard error what went wrong.
  private func complain(of ending: Ending, in wording: Wording) {
    switch ending {
    case .inputEnded(let question, let item):
      Complaint.tell(
        wording(
          kept.isEmpty
            ? .inputEnded(question, item: item) : .inputEndedKept(question, item: item)
        )
      )
    case .terminalFailed(let error):
      Complaint.tell(
        wording(
          .terminalFailed(String(cString: strerror(error.errno)), kept: !kept.isEmpty)
        )
      )
    case .unreadableContent(let text): Complaint.tell(text)
    default: break
    }
  }

  /// The words for leaving early when nothing was kept.
  private var bareGoodbye: Phrase {
    switch ending {
    case .interrupted: .interruptedGoodbye
    case .timedOut: .timedOut
    default: .goodbye
    }
  }

  private static func code(of ending: Ending) -> Int32 {
    switch ending {
    case .finished, .tooYoung: 0
    case .stopped: 2
    case .timedOut: 3
    case .inputEnded: 4
    case .hungUp: 129
    case .interrupted: 130
    case .terminalFailed: EX_IOERR
    case .unreadableContent: EX_DATAERR
    }
  }
}
