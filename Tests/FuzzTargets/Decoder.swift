import LineEditing

extension FuzzTarget {
  /// The keys that bytes of a terminal are taken for.
  static let decoder = FuzzTarget("decoder") { bytes throws(Violation) in
    var decoder = InputDecoder()
    var keys = bytes.compactMap { decoder.decode($0) }
    try require(characters(keys) <= bytes.count, "there are more characters than bytes")

    // Cutting the bytes in two changes nothing.
    let cut = bytes.isEmpty ? 0 : Int(bytes[0]) % (bytes.count + 1)
    var first = InputDecoder()
    let before = bytes[..<cut].compactMap { first.decode($0) }
    var second = first
    try require(
      before + bytes[cut...].compactMap { second.decode($0) } == keys,
      "cut at \(cut), the bytes are other keys"
    )

    // Nothing is waited for without end.
    for _ in 0..<4 {
      guard let patience = decoder.patience else { break }
      try require((1...1000).contains(patience), "it waits \(patience) ms")
      if let key = decoder.timeOut() { keys.append(key) }
    }
    try require(decoder.patience == nil, "it still waits after four time-outs")
    try check(keys)
    let word = "ja".utf8.map { decoder.decode($0) }
    try require(word == [.character("j"), .character("a")], "then 'ja' is \(word)")
    try require(decoder.patience == nil, "it waits after 'ja'")
  }

  private static func characters(_ keys: [Key]) -> Int {
    keys.count { if case .character = $0 { true } else { false } }
  }

  /// What holds for any row of keys: all is typable, and a paste is only text, and not endless.
  private static func check(_ keys: [Key]) throws(Violation) {
    var pasted: Int?
    for key in keys {
      switch key {
      case .pasteStart:
        try require(pasted == nil, "a paste begins in a paste")
        pasted = 0
      case .pasteEnd:
        try require(pasted != nil, "a paste ends that never began")
        pasted = nil
      case .character(let scalar):
        try require(isText(scalar), "U+\(String(scalar.value, radix: 16)) is no text")
        pasted = pasted.map { $0 + 1 }
        try require(pasted ?? 0 <= InputDecoder.pasteLimit, "a paste is longer than its limit")
      default: try require(pasted == nil, "\(key) in a paste")
      }
    }
    try require(pasted == nil, "a paste never ends")
  }
}
