import ArgumentParser
import Conversation
import Glibc
import Presentation

/// The last words of a conversation, and the exit code: contract, section 9.
struct Farewell {
  private let ending: Ending
  private let wording: Wording

  init(_ ending: Ending, _ wording: Wording) {
    self.ending = ending
    self.wording = wording
  }

  /// Says goodbye, or what went wrong, and ends with the code that says so.
  func say(on terminal: any Terminal) throws {
    switch ending {
    case .finished: try? terminal.write(wording(.farewell))
    case .stopped: try? terminal.write(wording(.goodbye))
    case .interrupted: try? terminal.write(wording(.interruptedGoodbye))
    case .timedOut: try? terminal.write(wording(.timedOut))
    case .inputEnded(let question, let item):
      Complaint.tell(wording(.inputEnded(question, item: item)))
    case .hungUp, .tooYoung: break
    case .terminalFailed(let error):
      Complaint.tell(String(cString: strerror(error.errno)))
    case .unreadableContent(let text): Complaint.tell(text)
    }
    if code != 0 { throw ExitCode(code) }
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
