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
    let file = ledger.add(name) { offsets in JSONPlaces.positions(of: offsets, in: bytes) }
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

/// Lines and columns in a JSON document.
enum JSONPlaces {
  /// The place of each byte, in one pass over the document; the offsets come sorted.
  static func positions(of offsets: [Int], in bytes: [UInt8]) -> [JSON.Position] {
    var positions: [JSON.Position] = []
    positions.reserveCapacity(offsets.count)
    var line = 1
    var column = 1
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    bytes.withUnsafeBufferPointer { bytes in
      for offset in offsets {
        while at < min(offset, bytes.count) {
          if bytes[at] == 0x0A {
            line += 1
            column = 1
          } else if bytes[at] & 0xC0 != 0x80 {
            column += 1
          }
          at += 1
        }
        positions.append(JSON.Position(line: line, column: column))
      }
    }
    return positions
  }
}
