import Presentation
package import Screening

extension Dialogue {
  /// Asks which language to speak, in both.
  package func askLanguage(address: Address) throws(Ending) -> Voice {
    var draft = ""
    while true {
      try say(.languageQuestion)
      let heard = try hear(
        Self.restPrompt,
        completions: ["nederlands", "english"],
        draft: draft
      )
      if case .back(let left) = heard { draft = left } else { draft = "" }
      guard case .line(let line) = heard else { continue }
      switch line.folded {
      case "nederlands", "nl", "dutch", "1", "ned": return Voice(.dutch, address)
      case "english", "en", "engels", "2", "eng": return Voice(.english, address)
      case let word where CommandTable.reserved.contains(word) && word != "stop":
        try sayHelpLines()
      case "stop": throw Ending.finished
      default: continue
      }
    }
  }
}
