import Screening

extension ObjectReader {
  /// The words that stand in this object as `nl`, `nl_je` and `en`, each after a prefix.
  ///
  /// `nil` when there are none. With one language but not the other there is a diagnostic, and
  /// the other is empty.
  func words(prefix: String = "") -> LocalizedText? {
    let dutch = optionalText(prefix + "nl")
    let informal = optionalText(prefix + "nl_je")
    let english = optionalText(prefix + "en")
    guard dutch != nil || informal != nil || english != nil else { return nil }
    for (language, text) in [("nl", dutch), ("en", english)] where text == nil {
      reading.report(
        "every-item-speaks-every-language",
        at: offset,
        "\(name) has no '\(prefix)\(language)'",
        "Write the text in both languages."
      )
    }
    return LocalizedText(dutch: dutch ?? "", informalDutch: informal, english: english ?? "")
  }

  /// The words of a member that is an object of its own; `nil` when it is left out.
  func optionalWords(_ name: String) -> LocalizedText? {
    guard let value = optional(name), let object = reading.object(value, name) else { return nil }
    let words = object.words()
    object.close()
    if words == nil {
      reading.report(
        "every-item-speaks-every-language",
        at: value.offset,
        "'\(name)' says nothing",
        "Write 'nl' and 'en', or leave it out."
      )
    }
    return words
  }

  /// The words of a member that must be there.
  func requiredWords(_ name: String) -> LocalizedText? {
    guard required(name) != nil else { return nil }
    return optionalWords(name)
  }
}
