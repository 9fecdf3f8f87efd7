extension ArraySlice<UInt8> {
  /// Whether two words are the same but for one letter wrong, missing, extra or swapped.
  func isOneEdit(from other: ArraySlice<UInt8>) -> Bool {
    guard abs(count - other.count) <= 1 else { return false }
    let short = count < other.count ? self : other
    let long = count < other.count ? other : self
    var same = 0
    while same < short.count && short[short.startIndex + same] == long[long.startIndex + same] {
      same += 1
    }
    let left = short.dropFirst(same)
    let right = long.dropFirst(same)
    if right.isEmpty { return true }
    guard left.count == right.count else { return left.elementsEqual(right.dropFirst()) }
    if left.dropFirst().elementsEqual(right.dropFirst()) { return true }
    return left.prefix(2).reversed().elementsEqual(right.prefix(2))
      && left.dropFirst(2).elementsEqual(right.dropFirst(2))
  }
}
