/// Whether a text says *you* as its voice does.
struct AddressLint {
  private static let formal: Set = ["u", "uw", "uwe", "uzelf"]
  private static let informal: Set = ["je", "jij", "jou", "jouw", "jouwe", "jezelf", "jullie"]
  /// Texts that name the other form on purpose, or speak to children.
  static let exceptions: Set = [
    "Locales/nl.json command.informal", "Locales/nl.json underSixteen",
    "Locales/nl.json welcomeBegin", "Locales/nl-je.json welcomeBegin",
    "Locales/nl-je.json command.formal",
    // It names a help line.
    "Activities/national.csv jongerenhulponline doubt_nl",
  ]

  /// The forms of address of another voice.
  static func findings(_ text: OwnText) -> [String] {
    guard text.language == "nl", !exceptions.contains(text.place) else { return [] }
    let others: Set<String> =
      switch text.voice {
      case .formal: informal
      case .informal: formal
      case .neither, .english: formal.union(informal)
      }
    return Set(text.words).intersection(others).sorted().map {
      "'\($0)' is another form of address"
    }
  }

  /// Whether a text speaks to somebody as *u*.
  static func isFormal(_ text: OwnText) -> Bool { !formal.isDisjoint(with: text.words) }
}
