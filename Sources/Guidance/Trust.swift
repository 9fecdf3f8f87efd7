package import Screening

/// How far an entry can be relied on.
package struct Trust: Equatable, Sendable {
  /// The newest day on which a source says the facts; `nil` when none has a date.
  package let assured: PartialDate?
  /// The page or the key that the facts come from.
  package let source: String
  /// What is not sure, in words.
  package let doubt: LocalizedText?
  /// Whether it was tried and recognised, such as by the national database of interventions.
  package let isRecognised: Bool
  /// What is known of its effect, in words.
  package let evidence: LocalizedText?

  /// Says how far an entry can be relied on.
  package init(
    assured: PartialDate? = nil,
    source: String = "",
    doubt: LocalizedText? = nil,
    isRecognised: Bool = false,
    evidence: LocalizedText? = nil
  ) {
    self.assured = assured
    self.source = source
    self.doubt = doubt
    self.isRecognised = isRecognised
    self.evidence = evidence
  }
}
