/// The members of one object, asked for by name.
///
/// What was never asked for is a mistake: a misspelt `"missng"` must not quietly become the
/// default. Every object may have a `"note"`, since JSON has no comments.
package final class ObjectReader {
  /// The file that the object stands in.
  package let reading: Reading
  package let members: [JSON.Member]
  /// The byte at which the object begins.
  package let offset: Int
  /// What it is called in messages.
  package let name: String
  private var asked: [String] = ["note"]

  /// Begins reading an object.
  package init(_ reading: Reading, _ members: [JSON.Member], at offset: Int, name: String) {
    self.reading = reading
    self.members = members
    self.offset = offset
    self.name = name
  }

  /// The value of a member that may be left out.
  package func optional(_ name: String) -> JSON? {
    asked.append(name)
    return members.first { $0.name == name }?.value
  }

  /// The value of a member that must be there.
  package func required(_ name: String) -> JSON? {
    guard let value = optional(name) else {
      reading.report(
        "missing-member",
        at: offset,
        "\(self.name) has no '\(name)'",
        "Add it."
      )
      return nil
    }
    return value
  }

  /// Keeps a diagnostic for every member that was not asked for.
  package func close() {
    for member in members where !asked.contains(member.name) {
      let remedy =
        Spelling.nearest(to: member.name, in: asked).map { "Did you mean '\($0)'?" }
        ?? "Remove it; known are: \(asked.filter { $0 != "note" }.joined(separator: ", "))."
      reading.report(
        "unknown-member",
        at: member.offset,
        "\(name) knows no '\(member.name)'",
        remedy
      )
    }
  }
}

extension ObjectReader {
  /// Required text.
  package func text(_ name: String) -> String? {
    required(name).flatMap { reading.text($0, name) }
  }

  /// Text that may be left out.
  package func optionalText(_ name: String) -> String? {
    optional(name).flatMap { reading.text($0, name) }
  }

  /// A required name.
  package func identifier(_ name: String) -> String? {
    required(name).flatMap { reading.identifier($0, name) }
  }

  /// A required list; empty when it is missing or wrong.
  package func list(_ name: String) -> [JSON] {
    required(name).flatMap { reading.list($0, name) } ?? []
  }

  /// A list that may be left out.
  package func optionalList(_ name: String) -> [JSON] {
    optional(name).flatMap { reading.list($0, name) } ?? []
  }

  /// The members of an object that may be left out, whose names are data.
  package func map(_ name: String) -> [JSON.Member] {
    guard let value = optional(name), let object = reading.object(value, name) else { return [] }
    return object.members.filter { $0.name != "note" }
  }

  /// True or false, with what holds when it is left out.
  package func bool(_ name: String, default value: Bool) -> Bool {
    optional(name).flatMap { reading.bool($0, name) } ?? value
  }

  /// The key of a source, or `own`.
  package func source(_ name: String = "source") -> String? { identifier(name) }
}
