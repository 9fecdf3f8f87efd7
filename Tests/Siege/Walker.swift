import TestSupport

/// Somebody who goes through a conversation, by what stands before the cursor.
enum Walker {
  /// What to type at the prompt that is shown now.
  static func line(_ session: Session, _ generator: inout SeededGenerator) -> String {
    // What was said since the prompt before.
    let before =
      Screen(session.terminal.bytes.suffix(2000)).text
      .split(separator: "> ", omittingEmptySubsequences: false).dropLast().last ?? ""
    let prompt = session.lastLine
    func one(_ words: [String]) -> String { words.randomElement(using: &generator) ?? "" }
    func said(_ words: String...) -> Bool { words.contains { before.contains($0) } }
    if prompt.contains("ja/nee> ") || prompt.contains("yes/no> ") {
      if said("om te stoppen", "yes to stop", "wissen", "erase") { return one(["nee", "no"]) }
      return one(["ja", "nee", "yes", "no", "hulp", ""])
    }
    if prompt.contains("plan> ") {
      return one(["morgen", "overslaan", "skip", "mijn zus", "3 december", "maandag"])
    }
    if prompt.contains("opstap> ") {
      return one([
        "", "", "", "plan 1", "activiteiten", "meer", "meenemen", "bewaar", "overzicht", "uitslag",
        "wat als 1", "niet 1", "oefen", "details 1", "hulp", "nood", "taal", "wijzig 2", "uitleg",
      ])
    }
    if said("Hoe oud", "How old") { return "43" }
    if said("Waar woont", "Waar woon", "Where do you live", "In welke plaats") { return "Enschede" }
    if Int.random(in: 0..<12, using: &generator) == 0 {
      return one(["waarom", "terug", "taal", "je", "hulp", "voortgang", "herhaal", "over", "9"])
    }
    return one(["1", "1", "2", "2", "2", "2", "3", "3", "3", "b", "1 3", "overslaan"])
  }
}
