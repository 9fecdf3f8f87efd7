import ArgumentParser
import Content
import Presentation
import Screening

/// The words the program speaks with.
enum Locales {
  /// Words in one voice; those of that voice are read at once, so that a mistake in them is said
  /// before anything else is.
  static func wording(_ library: Library, voice: Voice) throws -> Wording {
    func table(_ locale: Wording.Locale) throws(ContentError) -> PhraseTable {
      try library.locale(locale.rawValue).table
    }
    let spoken: Wording.Locale = voice.language == .english ? .english : .dutch
    let first = try Complaint.catching { () throws(ContentError) in try table(spoken) }
    // A locale that cannot be read later falls back on keys; `check` says why.
    return Wording(voice: voice) { locale in
      locale == spoken ? first : (try? table(locale)) ?? PhraseTable([:])
    }
  }
}
