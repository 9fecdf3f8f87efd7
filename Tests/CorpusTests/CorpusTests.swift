import Content
import FuzzTargets
import Testing

/// Every file of the corpus once more: seeds of the fuzzer, and all that ever went wrong.
struct CorpusTests {
  private static let folder =
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/Corpus"

  /// Each file, as `TARGET/NAME`.
  private static let files = FuzzTarget.all.flatMap { target in
    names(target).map { target.name + "/" + $0 }
  }

  private static func names(_ target: FuzzTarget) -> [String] {
    (try? FileReader.names(in: folder + "/" + target.name)) ?? []
  }

  @Test(arguments: FuzzTarget.all.map(\.name))
  func `every target has something to begin with`(name: String) throws {
    let target = try #require(FuzzTarget.named(name))
    #expect(!Self.names(target).isEmpty)
  }

  @Test func `every folder belongs to a target`() throws {
    #expect(try FileReader.names(in: Self.folder) == FuzzTarget.all.map(\.name).sorted())
  }

  @Test func `the properties see the data that comes with the program`() {
    #expect(FuzzTarget.hasData)
  }

  @Test(arguments: files)
  func `what is in the corpus violates nothing`(file: String) throws {
    let name = file.prefix { $0 != "/" }
    let target = try #require(FuzzTarget.named(String(name)))
    let bytes = try FileReader.read(Self.folder + "/" + file)
    #expect(target.violation(bytes) == nil)
  }
}
