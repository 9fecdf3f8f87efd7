/// One thing that must hold in the data.
package struct Check: Sendable {
  /// As findings name it, such as `bands-cover-range`.
  package let name: String
  /// What must hold, as a sentence.
  package let summary: String
  /// Finds where it does not hold, in any order.
  package let examine: @Sendable (Material) -> [Diagnostic]

  /// Makes a check.
  package init(
    name: String,
    summary: String,
    examine: @escaping @Sendable (Material) -> [Diagnostic]
  ) {
    self.name = name
    self.summary = summary
    self.examine = examine
  }

  /// Makes a check of what readers already found under its name.
  package init(name: String, summary: String) {
    self.init(name: name, summary: summary) { $0.found(name) }
  }
}
