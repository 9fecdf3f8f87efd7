import Glibc
import TestSupport

/// Private folders that a run may leave nothing in, and editors that must never be started.
final class Ground {
  let folder: String
  /// The folders that the program could leave something in.
  private var folders: [String] { [work, folder + "/home", folder + "/tmp"] }
  /// Where the program is started.
  var work: String { folder + "/work" }
  /// Where an editor leaves its mark.
  private var mark: String { folder + "/editor-was-started" }
  /// Where a script lets standard error go.
  var errors: String { folder + "/errors" }

  init() throws(Broken) {
    guard let made = Folder.makePrivate() else {
      throw Broken("there is no room for private folders")
    }
    folder = made
    for path in folders + [folder + "/bin"] { mkdir(path, 0o700) }
    for name in ["editor", "vi", "vim", "nano", "emacs", "ed", "sensible-editor"] {
      let path = folder + "/bin/" + name
      Self.write("#!/bin/sh\necho \"$0\" >\"\(mark)\"\n", to: path)
      chmod(path, 0o700)
    }
    chdir(work)
  }

  deinit {
    chdir("/")
    _ = system("rm -rf -- '\(folder)'")
  }

  /// What the program finds around it.
  var environment: [String: String] {
    var environment = [
      "HOME": folder + "/home", "TMPDIR": folder + "/tmp", "EDITOR": folder + "/bin/editor",
      "VISUAL": folder + "/bin/editor", "PATH": folder + "/bin:/usr/bin:/bin",
      "OPSTAP_SIEGE": folder, "TERM": "xterm", "LANG": "C",
    ]
    // What the one who besieges an instrumented program wants of the instruments.
    for name in ["ASAN_OPTIONS", "SWIFT_BACKTRACE"] {
      environment[name] = getenv(name).map { String(cString: $0) }
    }
    return environment
  }

  /// Empties the folders.
  func clear() { _ = system("rm -rf -- '\(folder)'/*/* '\(errors)' '\(mark)' && true") }

  /// Throws what a run left behind.
  ///
  /// A file is well where the person was told of it.
  /// - Parameter output: What was shown; `nil` when the end of it was lost.
  /// - Throws: What is left.
  func checkResidue(shown output: String?) throws(Broken) {
    if access(mark, F_OK) == 0 { throw Broken("an editor was started") }
    for path in folders {
      for name in Self.names(in: path) {
        let isKept =
          path == work && name.hasPrefix("opstap-") && output?.contains(name) != false
          && (name.hasSuffix(".txt") || name.hasSuffix(".ics"))
        guard isKept else { throw Broken("the file \(name) is left behind") }
        var status = stat()
        guard lstat(path + "/" + name, &status) == 0, status.st_mode & 0o7777 == 0o600 else {
          throw Broken("others can read \(name)")
        }
      }
    }
    for process in Self.names(in: "/proc") where process.allSatisfy(\.isNumber) {
      guard let environment = Self.read("/proc/\(process)/environ") else { continue }
      if environment.contains("OPSTAP_SIEGE=\(folder)") {
        throw Broken("the process \(process) is left behind")
      }
    }
  }

  static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func read(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while case let count = Glibc.read(descriptor, &block, block.count), count > 0 {
      bytes += block[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ text: String, to path: String) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, mode_t(0o600))
    guard descriptor >= 0 else { return }
    let bytes = Array(text.utf8)
    _ = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
  }
}
