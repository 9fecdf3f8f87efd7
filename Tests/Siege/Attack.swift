import Glibc
import TestSupport

/// Something that is done to the program at a prompt.
enum Attack: CaseIterable {
  case letters, characters, bytes, keys, sequence, sequences, paste, openPaste, hugePaste, longLine
  case resize, interrupt, stopAndGoOn, goOn, redraw, enter

  /// One of them; those that take long come seldom.
  static func random(_ generator: inout SeededGenerator) -> Attack {
    let attack = allCases.randomElement(using: &generator) ?? .letters
    if attack == .hugePaste, Int.random(in: 0..<8, using: &generator) > 0 { return .keys }
    return attack
  }

  func perform(
    on session: Session,
    _ generator: inout SeededGenerator,
    _ tally: inout Tally
  ) {
    let terminal = session.terminal
    func type(_ bytes: [UInt8], _ name: String, _ count: Int = 1) {
      terminal.type(bytes)
      tally.add(name, count)
      tally.add("bytes", bytes.count)
    }
    switch self {
    case .letters:
      let letters = (0..<Int.random(in: 1...30, using: &generator)).map { _ in
        UInt8.random(in: 0x20...0x7E, using: &generator)
      }
      type(letters, "keys", letters.count)
    case .characters: type(Noise.characters(&generator), "lines of UTF-8")
    case .bytes: type(Noise.bytes(&generator), "lines of raw bytes")
    case .keys:
      let keys = (0..<Int.random(in: 1...20, using: &generator)).compactMap { _ in
        Noise.keys.randomElement(using: &generator)
      }
      type(keys.flatMap { $0 }, "keys", keys.count)
    case .sequence: type(Noise.sequence(&generator), "escape sequences")
    case .sequences:
      let hostile = HostileSequence.all.randomElement(using: &generator)
      type(hostile?.bytes ?? [], "hostile sequences")
    case .paste: type(Noise.paste(lines: 1...40, isClosed: true, &generator), "pastes")
    case .openPaste:
      type(Noise.paste(lines: 1...40, isClosed: false, &generator), "pastes never closed")
    case .hugePaste:
      let isMarked = Bool.random(using: &generator)
      let paste = Noise.paste(lines: 5000...5000, isClosed: true, &generator)
      type(isMarked ? paste : Array(paste.dropFirst(6).dropLast(6)), "pastes of 5,000 lines")
    case .longLine:
      let line = Noise.longLine(&generator)
      type(line, "keys", line.count)
    case .resize:
      terminal.resize(
        rows: .random(in: 2...60, using: &generator),
        columns: .random(in: 5...200, using: &generator)
      )
      tally.add("resizes")
    case .interrupt: send([SIGINT], session, &tally)
    case .stopAndGoOn:
      session.wasStopped = true
      send([SIGTSTP, SIGCONT], session, &tally)
    case .goOn: send([SIGCONT], session, &tally)
    case .redraw: send([SIGWINCH], session, &tally)
    case .enter: type([0x0D], "keys")
    }
  }

  private func send(_ signals: [CInt], _ session: Session, _ tally: inout Tally) {
    for signal in signals { session.terminal.send(signal: signal) }
    tally.add("signals", signals.count)
  }
}
