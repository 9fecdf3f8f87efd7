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

/// Presses Control-C three hundred times, at moments spread around that of a key before it.
func interruptManyTimes(_ probe: PseudoTerminal) throws {
  for count in 1...300 {
    probe.type(String("abcdefgh".prefix(count % 9)))
    // The terminal drops the keys that it has not handed over yet, and the program may
    // have been told of them already.
    if count % 3 != 0 { usleep(UInt32(count * 37 % 400)) }
    probe.type("\u{3}")
    try #require(probe.shows("[interrupted]", times: count), "\(count)")
    try #require(probe.shows("opstap> ", times: count + 1), "\(count)")
  }
}
