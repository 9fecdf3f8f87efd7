/// Where an instrument comes from, and what it may be used for.
package struct Provenance: Equatable, Sendable {
  /// Who may use the wording, and how.
  package let terms: LocalizedText
  /// The publication to name; empty for questions of our own.
  package let citation: String
  /// The keys of the sources, as in `Questionnaires/README.md`.
  package let sources: [String]
  /// For whom it was validated, in plain words; says so when it was not.
  package let validated: LocalizedText
  /// What one person may conclude from it.
  package let individualUse: IndividualUse

  /// What one person may conclude from an instrument.
  package enum IndividualUse: String, CaseIterable, Sendable {
    case yes
    /// Only a start for a conversation: bands stay hidden unless somebody asks for them.
    case conversationAid = "conversation_aid"
    case no
  }

  /// States where an instrument comes from.
  package init(
    terms: LocalizedText,
    citation: String,
    sources: [String],
    validated: LocalizedText,
    individualUse: IndividualUse
  ) {
    self.terms = terms
    self.citation = citation
    self.sources = sources
    self.validated = validated
    self.individualUse = individualUse
  }
}
