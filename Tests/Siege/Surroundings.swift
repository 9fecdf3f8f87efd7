import TestSupport

/// Every odd terminal name with every odd locale: a prompt comes, and standard error stays empty.
struct Surroundings {
  let program: String
  let ground: Ground
  var tally = Tally()

  private static let terminals: [String?] = [
    nil, "", "dumb", "unknown", "no-such-terminal", "emacs", "vt100", "linux", "screen", "xterm",
    "xterm-256color", "ansi", String(repeating: "x", count: 5000), "../../../etc/passwd",
    "/etc/passwd", "x/../xterm", "%s%n", "é",
  ]
  private static let locales: [String?] = [
    nil, "", "C", "POSIX", "C.UTF-8", "nl_NL.UTF-8", "xx_YY.UTF-8", "nl_NL.ISO-8859-1", "en_GB",
    String(repeating: "n", count: 5000), "../../../etc", "nl_NL.UTF-8@%n",
  ]

  static var count: Int { terminals.count * locales.count }

  mutating func run(_ number: Int) throws {
    let name = Self.terminals[number / Self.locales.count]
    let locale = Self.locales[number % Self.locales.count]
    ground.clear()
    var variables: [String: String?] = ["TERM": name, "LANG": locale]
    if number % 3 == 1 { variables["LC_ALL"] = .some(locale) }
    if number % 5 == 1 { variables["NO_COLOR"] = "1" }
    if number % 7 == 1 { variables["OPSTAP_PLAIN"] = "1" }
    let voice = number % 2 == 0 ? "--language nl" : ""
    let what = "TERM=\(name?.prefix(30) ?? "unset") LANG=\(locale?.prefix(30) ?? "unset") \(voice)"
    do {
      let session = try Session(
        "/bin/sh",
        ["-c", "exec \"\(program)\" \(voice) 2>'\(ground.errors)'"],
        on: ground,
        variables: variables
      )
      try session.finish()
    } catch let error as Broken { throw Broken("\(what): \(error.words)") }
    if let noise = Ground.read(ground.errors), !noise.isEmpty {
      throw Broken("\(what): standard error says \(noise.prefix(300))")
    }
    tally.add("terminals with locales")
  }
}
