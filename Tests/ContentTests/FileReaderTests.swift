import Content
import Foundation
import Testing

struct FileReaderTests {
  /// A folder of its own for each test, removed when the test is over.
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "opstap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func reason(_ path: String, limit: Int = 1 << 20) -> FileReader.Failure.Reason? {
    do throws(FileReader.Failure) {
      _ = try FileReader.read(path, limit: limit)
      return nil
    } catch { return error.reason }
  }

  @Test func `a file is read whole, up to its limit`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "file").path
    let bytes = (0..<10_000).map { UInt8($0 % 251) }
    try Data(bytes).write(to: URL(filePath: path))
    #expect(try FileReader.read(path, limit: 10_000) == bytes)
    #expect(reason(path, limit: 9_999) == .tooLarge(limit: 9_999))
  }

  @Test func `an empty file is no bytes`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "empty").path
    try Data().write(to: URL(filePath: path))
    #expect(try FileReader.read(path) == [])
  }

  @Test func `what is no file is refused at once`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = folder.appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    let loop = folder.appending(path: "loop").path
    try FileManager.default.createSymbolicLink(atPath: loop, withDestinationPath: loop)
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(reason(pipe) == .notAFile)
      #expect(reason("/dev/zero") == .notAFile)
      #expect(reason(folder.path) == .folder)
      #expect(reason(folder.appending(path: "none").path) == .missing)
      #expect(reason(loop) == .system("Too many levels of symbolic links"))
    }
    #expect(time < .seconds(1))
  }

  @Test func `names in a folder are sorted, without hidden ones`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["b.json", "a.json", ".hidden.json", "a.json~"] {
      try Data().write(to: folder.appending(path: name))
    }
    #expect(try FileReader.names(in: folder.path) == ["a.json", "b.json"])
  }
}
