/// The part of the input that lies in memory: never more than a row and a block.
struct InputWindow {
  /// The bytes read and behind them the sentinel.
  private(set) var bytes: [UInt8]
  /// Where the bytes read end.
  private(set) var end = 0
  /// Whether there is no more to read.
  private(set) var isLast = false

  /// How much is asked for at once; it stays within a processor's second cache.
  static let block = 256 << 10

  /// A window for rows of up to so many bytes.
  init(longestRow: Int) {
    bytes = Array(repeating: 0, count: longestRow + Self.block + Field.sentinel.count)
    placeSentinel()
  }

  /// Drops what was dealt with and reads on.
  mutating func advance<Channel: ByteChannel>(
    past dealtWith: Int,
    from channel: inout Channel
  ) throws(Channel.Failure) {
    let kept = end - dealtWith
    if dealtWith > 0, kept > 0 {
      bytes.withUnsafeMutableBytes { buffer in
        let rest = UnsafeRawBufferPointer(rebasing: buffer[dealtWith..<dealtWith + kept])
        buffer.copyMemory(from: rest)
      }
    }
    let room = kept..<min(kept + Self.block, bytes.count - Field.sentinel.count)
    let count = try bytes.withUnsafeMutableBufferPointer { buffer throws(Channel.Failure) in
      let free = UnsafeMutableBufferPointer(rebasing: buffer[room])
      return try channel.read(into: UnsafeMutableRawBufferPointer(free))
    }
    isLast = count == 0
    end = kept + count
    placeSentinel()
  }

  private mutating func placeSentinel() {
    for (offset, byte) in Field.sentinel.enumerated() { bytes[end + offset] = byte }
  }
}
