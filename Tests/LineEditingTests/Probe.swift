import Glibc
import TestSupport
import Testing

/// The probe, which is built beside the tests.
func probePath() throws -> String {
  let executable = try #require(realpath("/proc/self/exe", nil))
  defer { free(executable) }
  let folder = String(cString: executable).split(separator: "/").dropLast().joined(separator: "/")
  return "/\(folder)/terminal-probe"
}

/// The probe on a terminal of its own, which shows its first prompt.
func probe(
  _ arguments: String...,
  terminal: String = "xterm",
  language: String = "C",
  rows: UInt16 = 24,
  columns: UInt16 = 80
) throws -> PseudoTerminal {
  let probe = try PseudoTerminal(
    running: probePath(),
    arguments,
    environment: ["TERM": terminal, "LANG": language],
    rows: rows,
    columns: columns
  )
  try #require(probe.shows("opstap> "), "\(probe.output)")
  return probe
}

/// A shell command on a terminal, in which `$probe` is the probe.
func shell(_ command: String) throws -> PseudoTerminal {
  try PseudoTerminal(
    running: "/bin/sh",
    ["-c", command],
    environment: ["TERM": "xterm", "probe": probePath(), "PATH": "/usr/bin:/bin"]
  )
}

/// Presses Control-C so many times, each at a random moment within 0.4 ms of some keys before it.
func interrupt(_ probe: PseudoTerminal, times: Int, seed: UInt64) throws {
  var generator = SeededGenerator(seed: seed)
  for count in 1...times {
    probe.type(String("abcdefgh".prefix(Int.random(in: 0...8, using: &generator))))
    // The terminal drops the keys that it has not handed over yet, and the program may
    // have been told of them already.
    if Bool.random(using: &generator) { usleep(UInt32.random(in: 0...400, using: &generator)) }
    probe.type("\u{3}")
    try #require(probe.endsWith("[interrupted]", then: "opstap> "), "\(count)")
  }
  #expect(probe.occurrences(of: "[interrupted]") == times)
}
