import Content

extension String {
  /// A word from a result that can be shown: short, of letters and digits; anything else could be
  /// what a person wrote, or steer a terminal.
  var shown: String {
    let isWord = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "#"):
        true
      default: false
      }
    }
    return isWord && !isEmpty && utf8.count <= 64 ? self : "…"
  }
}

extension JSON {
  /// A conclusion, a score, a cut-off or a rule, for a sentence.
  var shown: String {
    switch value {
    case .null: "nothing"
    case .bool(let truth): truth ? "true" : "false"
    case .number(let number): number.shown
    case .string(let text): text.shown
    case .array(let elements) where elements.allSatisfy { $0.string != nil }:
      elements.isEmpty ? "nothing" : elements.map(\.shown).joined(separator: ", ")
    case .array, .object: kind
    }
  }
}
