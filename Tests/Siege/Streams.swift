import TestSupport

/// Standard streams that are closed, full, gone, endless, or no streams at all.
struct Streams {
  let program: String
  let ground: Ground
  var tally = Tally()

  /// A command of a shell in which `$p` is the program; its exit codes, where only some are right.
  private struct Case {
    let command: String
    var codes: Set<CInt> = Session.documented
  }

  private static let commands = [
    "self --language nl", "self --language en --plain", "", "assess", "check",
    "questionnaires list", "activities", "score djg6",
  ]

  /// Those that ask for a line.
  private static let talks = ["self --language nl", "self --language en --plain", ""]

  /// Those that read standard input to its end.
  private static let readers = ["self --language nl", "", "assess", "score djg6"]

  /// What ends without being asked to; an endless input may be read until the time is up.
  private static let untilTimeIsUp = Session.documented.union([124])

  private static let cases: [Case] = {
    var cases: [Case] = []
    for command in commands {
      for closed in 0..<8 {
        let input = closed & 1 == 0 ? "</dev/null" : "<&-"
        let output = closed & 2 == 0 ? ">/dev/null" : ">&-"
        let errors = closed & 4 == 0 ? "" : "2>&-"
        cases.append(Case(command: "exec \"$p\" \(command) \(input) \(output) \(errors)"))
      }
      for input in ["/", "/proc/self/mem"] {
        cases.append(Case(command: "exec \"$p\" \(command) <\(input) >/dev/null"))
      }
      cases.append(
        Case(command: "exec \"$p\" \(command) </dev/null >/dev/full", codes: [74, 64, 65, 4])
      )
      cases.append(
        Case(
          command: "{ \"$p\" \(command) </dev/null; echo $? >../tmp/code; } | true;"
            + " read c <../tmp/code; rm ../tmp/code; exit $c"
        )
      )
      if talks.contains(command) {
        // On a terminal, of which some is missing.
        for missing in ["<&-", ">&-", "<&- 2>&-", ">&- 2>&-", "<&- >&-", ">/dev/full"] {
          cases.append(Case(command: "exec \"$p\" \(command) \(missing)"))
        }
      }
      guard readers.contains(command) else { continue }
      for input in ["cat /dev/zero", "cat /dev/full", "yes", "yes 'een regel' | tr -d '\\n'"] {
        let limits = "ulimit -v 2000000; timeout 1 \"$p\" \(command) >/dev/null"
        cases.append(Case(command: "\(input) | { \(limits); }", codes: untilTimeIsUp))
      }
    }
    return cases
  }()

  static var count: Int { cases.count }

  mutating func run(_ number: Int) throws(Broken) {
    let tried = Self.cases[number]
    ground.clear()
    var environment = ground.environment
    environment["p"] = program
    guard
      let terminal = try? PseudoTerminal(
        running: "/bin/sh",
        ["-c", "exec 2>'\(ground.errors)'; " + tried.command],
        environment: environment
      )
    else { throw Broken("there is no terminal") }
    guard let exit = terminal.exit(milliseconds: 10_000) else {
      throw Broken("\(tried.command): it does not end within ten seconds")
    }
    let errors = Ground.read(ground.errors) ?? ""
    guard case .code(let code) = exit, tried.codes.contains(code) else {
      throw Broken("\(tried.command): it ended with \(exit); \(errors.prefix(300))")
    }
    // What comes from below the program: the runtime, libedit, the C library.
    for noise in ["Fatal", "Crash", "Sanitizer", "libedit", "terminal type", "locale", "malloc"]
    where errors.contains(noise) {
      throw Broken("\(tried.command): standard error says \(errors.prefix(300))")
    }
    do throws(Broken) { try ground.checkResidue(shown: "") } catch {
      throw Broken("\(tried.command): \(error.words)")
    }
    tally.add("stream cases")
  }
}
