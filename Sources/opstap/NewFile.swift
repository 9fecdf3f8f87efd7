import Glibc

/// A file that is made, never written over, and on the disk before anything is said of it.
enum NewFile {
  /// Makes a file, writes it whole, and closes it; of one that cannot be finished nothing stays.
  ///
  /// - Throws: What the system said, `EEXIST` for a name that is taken: links are not followed.
  static func write(
    _ bytes: [UInt8],
    to path: String,
    mode: mode_t
  ) throws(FileChannel.Failure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let descriptor = open(path, flags, mode)
    guard descriptor >= 0 else { throw .output(errno) }
    do throws(FileChannel.Failure) {
      try fill(descriptor, bytes)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Writes, flushes and closes, which is done whatever failed before.
  private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) throws(FileChannel.Failure) {
    do throws(FileChannel.Failure) {
      try FileChannel.write(bytes.span.bytes, to: descriptor)
      guard fsync(descriptor) == 0 else { throw .output(errno) }
    } catch {
      close(descriptor)
      throw error
    }
    guard close(descriptor) == 0 else { throw .output(errno) }
  }
}
