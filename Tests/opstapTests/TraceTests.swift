import Glibc
import TestSupport
import Testing

/// What a talk leaves behind, and what it lets in from around it.
@Suite(.serialized)
struct TraceTests {
  @Test(arguments: [[], ["--plain"]])
  func `a talk writes no file, and what editors and shells are told has no effect`(
    arguments: [String]
  ) throws {
    let folder = try #require(Folder.makePrivate())
    defer { _ = system("rm -rf \(folder)") }
    // The person's own settings of libedit, and an editor that leaves a trace.
    _ = system(
      """
      cd \(folder); mkdir work; printf 'bind -v\\nbind ^A vi-histedit\\n' >.editrc; cp .editrc rc
      printf '#!/bin/sh\\ntouch \(folder)/ran\\n' >editor; chmod +x editor; cp editor vi
      """
    )
    let person = try Sitting(
      ["--language", "nl"] + arguments,
      variables: [
        "HOME": folder, "EDITRC": folder + "/rc", "EDITOR": folder + "/editor",
        "VISUAL": folder + "/editor", "PATH": folder, "TMPDIR": folder + "/work",
        "HISTFILE": folder + "/history",
      ],
      folder: folder + "/work"
    )
    for line in ["overzicht", "", "43", "nooit"] { person.says(line) }
    for keys in ["\u{1}\r", "\u{1B}v\r", "v\r", "\u{18}\u{5}\r", "\u{1B}x\r", ":!sh\r", "!ls\r"] {
      person.presses(keys)
    }
    person.presses("\u{3}")
    person.press("ja\r")
    _ = person.terminal.exit()
    #expect(
      Folder.names(in: folder) == [".editrc", "editor", "rc", "vi", "work"]
    )
    #expect(Folder.names(in: folder + "/work") == [])
  }

  @Test(arguments: ["\u{1B}[2J\u{1B}]0;t\u{7}", "\u{202E}cba", "a\rb", "\u{9B}31m", "\u{E0041}"])
  func `an argument is quoted without what a terminal obeys`(text: String) throws {
    for arguments in [
      "--nonsense=\(text)", "activities --near '\(text)'", "score '\(text)' -", "check '\(text)'",
      "questionnaires show '\(text)'", "assess --only '\(text)'", "--content '\(text)'",
      "--activities '\(text)'", "'\(text)'", "--today '\(text)'", "assess '\(text)'",
    ] {
      let outcome = try Program.shell("$opstap \(arguments.replacingOuterQuote)")
      #expect(outcome.code != 0)
      for scalar in (outcome.output + outcome.errors).unicodeScalars {
        let steers = scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
        #expect(!steers, "\(arguments.debugDescription): U+\(String(scalar.value, radix: 16))")
        #expect(scalar.properties.generalCategory != .format, "\(arguments.debugDescription)")
      }
    }
  }
}

extension String {
  /// An argument that a shell reads as one word.
  fileprivate var replacingOuterQuote: String {
    hasPrefix("--nonsense") ? "'\(self)'" : self
  }
}
