import Content
import Testing

/// Arrows point one way: which module may import which.
struct ImportsTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

  @Test(arguments: [
    ("Screening", []), ("Guidance", ["Screening", "func Glibc.cos", "func Glibc.sin"]),
    ("Presentation", ["Screening", "Guidance"]), ("Tabulation", ["Screening"]),
    ("Conversation", ["Screening", "Guidance", "Presentation"]),
    ("Content", ["Screening", "Guidance", "Presentation", "Glibc"]),
    ("Verification", ["Content"]),
    ("HSDS", ["Content", "Guidance", "Presentation", "Screening", "CDigest"]),
    ("LineEditing", ["Conversation", "Presentation", "CEditline", "CTerminalControl", "Glibc"]),
  ])
  func `a module imports only what it may know`(module: String, allowed: [String]) throws {
    var folders = ["\(Self.root)/Sources/\(module)"]
    var files = 0
    while let folder = folders.popLast() {
      for name in try FileReader.names(in: folder) {
        let path = folder + "/" + name
        if FileReader.isFolder(path) {
          folders.append(path)
        } else if name.hasSuffix(".swift") {
          files += 1
          let text = String(decoding: try FileReader.read(path), as: UTF8.self)
          for line in text.split(separator: "\n") where line.contains("import ") {
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index <= 2 else { continue }
            let imported = words[(index + 1)...].joined(separator: " ")
            guard ["package", "internal", "@_spi(_Unicode)", "import"].contains(String(words[0]))
            else { continue }
            #expect(
              allowed.contains(imported) || imported == "Swift",
              "\(name) imports \(imported)"
            )
          }
        }
      }
    }
    #expect(files > 0)
  }
}
