import Content

/// Files of HSDS as they were given, each with the services in it.
///
/// A service comes with everything that belongs to it: its organization, its places, their
/// addresses, times and terms.
struct Source {
  let ledger: Ledger
  /// What every service is handed to, in the order of the files.
  let take: (Record) -> Void

  /// Reads a JSON document.
  func read(json bytes: [UInt8], named name: String) {
    let file = ledger.add(name) { offsets in JSONDocument.positions(of: offsets, in: bytes) }
    let services = JSONServices(ledger: ledger, file: file, take: take)
    let mistakes = JSONElements.read(bytes, in: "contents") { services.take($0) }
    services.finish()
    for mistake in mistakes {
      let found = Diagnostic(mistake, file: name)
      ledger.keep(found)
    }
  }

  /// Reads a package of tables.
  func read(tables: [PackageFile]) {
    let package = Package(tables, ledger: ledger)
    package.checkReferences()
    package.services(take)
  }
}
