extension Int {
  /// A number of halves as people write it in files: 5 is `2.5`, -1 is `-0.5`; a whole number has
  /// no decimals.
  package var halves: String {
    (self < 0 ? "-" : "") + "\(magnitude / 2)" + (isMultiple(of: 2) ? "" : ".5")
  }
}
