/// Where bytes come from and go to, so that scoring itself touches no file.
package protocol ByteChannel {
  /// Why bytes could not be moved.
  associatedtype Failure: Error

  /// Fills the beginning of a buffer that is not empty.
  ///
  /// - Returns: How many bytes were read; 0 at the end of the input.
  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Failure) -> Int

  /// Writes all of the bytes, part of a table.
  mutating func write(_ bytes: RawSpan) throws(Failure)

  /// Writes all of the bytes, lines for a person.
  mutating func report(_ bytes: RawSpan) throws(Failure)
}
