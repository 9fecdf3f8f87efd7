/// Writes JSON, member by member in the order given.
///
/// Foundation's encoder neither keeps the order of members nor exists without Foundation, which
/// the pure modules and the start-up do not load.
package struct JSONWriter {
  /// What was written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0
  private var needsComma = false
  private var followsName = false

  /// Begins an empty document; a pretty one has a line for each member.
  package init(isPretty: Bool = false) { self.isPretty = isPretty }

  /// An object whose members `body` writes.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    enclose("{", "}", body)
  }

  /// An array whose elements `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    enclose("[", "]", body)
  }

  /// The name of a member; its value comes next.
  package mutating func name(_ name: String) {
    separate()
    append(quoted: name)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(UInt8(ascii: " ")) }
    followsName = true
  }

  package mutating func string(_ text: String?) {
    guard let text else { return raw("null") }
    separate()
    append(quoted: text)
    needsComma = true
  }

  package mutating func integer(_ number: Int?) { raw(number.map(String.init) ?? "null") }

  package mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// A member that is text, or `null`.
  package mutating func member(_ name: String, _ text: String?) {
    self.name(name)
    string(text)
  }

  /// A member that is a whole number, or `null`.
  package mutating func member(_ name: String, _ number: Int?) {
    self.name(name)
    integer(number)
  }

  /// A member that is true or false.
  package mutating func member(_ name: String, _ value: Bool) {
    self.name(name)
    bool(value)
  }

  /// Text that is JSON already.
  package mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func enclose(
    _ open: Unicode.Scalar,
    _ close: Unicode.Scalar,
    _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(UInt8(ascii: open))
    depth += 1
    needsComma = false
    let start = bytes.count
    body(&self)
    depth -= 1
    if bytes.count > start { breakLine() }
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func separate() {
    if followsName {
      followsName = false
      needsComma = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
    needsComma = false
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func append(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": append("\\" + String(scalar))
      case "\n": append("\\n")
      case "\t": append("\\t")
      case "\r": append("\\r")
      default:
        if scalar.value < 0x7F, scalar.value >= 0x20 {
          bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        } else if !scalar.isShowable {
          // Escaped, so that a terminal that shows the file obeys nothing in it.
          for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            append("\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
          }
        } else {
          append(String(scalar))
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
