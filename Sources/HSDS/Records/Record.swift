/// One record of HSDS, with those that belong to it, whether they stood in it or in other files.
package struct Record: Sendable {
  package let table: Table
  let place: Place
  /// What it says, each name once; nothing that is empty.
  var fields: [Field]
  /// The records that belong to it, in the order of the file.
  var children: [Record] = []

  /// Where something stands.
  struct Place: Hashable, Sendable {
    /// Which file, as ``Ledger`` counts them.
    let file: Int32
    /// The byte of that file.
    let offset: Int
  }

  /// One member or cell, as text, whatever it is in JSON.
  struct Field: Sendable {
    let name: String
    let text: String
    let place: Place
  }
}

extension Record {
  /// A field; `nil` when there is none with this name, or when it is empty.
  func field(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// The text of a field.
  func text(_ name: String) -> String? { field(name)?.text }

  /// The records of one table that belong to it.
  func all(_ table: Table) -> [Record] { children.filter { $0.table == table } }

  /// The first record of a table that belongs to it.
  func first(_ table: Table) -> Record? { children.first { $0.table == table } }

  /// What makes it known to others; `nil` when that is empty.
  var id: String? { text("id") }
}
