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
    switch ending {
    case .finished: try? dialogue.say(.farewell)
    case .stopped, .interrupted, .timedOut:
      if kept.isEmpty {
        try? dialogue.say(bareGoodbye)
      } else {
        try? dialogue.say(.stoppedKept(kept.joined(separator: ", ")))
      }
    case .inputEnded(let question, let item):
      Complaint.tell(
        dialogue.wording(
          kept.isEmpty
            ? .inputEnded(question, item: item) : .inputEndedKept(question, item: item)
        )
      )
    case .hungUp, .tooYoung: break
    case .terminalFailed(let error):
      Complaint.tell(String(cString: strerror(error.errno)))
    case .unreadableContent(let text): Complaint.tell(text)
    }
    if code != 0 { throw ExitCode(code) }
  }

  /// The words for leaving early when nothing was kept.
  private var bareGoodbye: Phrase {
    switch ending {
    case .interrupted: .interruptedGoodbye
    case .timedOut: .timedOut
    default: .goodbye
    }
  }

  private var code: Int32 {
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
