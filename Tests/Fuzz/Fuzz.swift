import CFuzzer
import FuzzTargets
import Glibc

/// The property that is tried, by the name in OPSTAP_FUZZ.
private let target: FuzzTarget? = getenv("OPSTAP_FUZZ").flatMap {
  FuzzTarget.named(String(cString: $0))
}

/// Where the program begins: the package manager names a program's `main` after its target.
///
/// - Returns: What libFuzzer ends with; without a known target 64, and the names of all.
@_cdecl("fuzz_main")
func main(
  _ count: CInt,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  guard target != nil else {
    print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
    return EX_USAGE
  }
  var count = count
  var arguments = arguments
  return LLVMFuzzerRunDriver(&count, &arguments) { tryBytes($0, $1) }
}

/// Tries some bytes; libFuzzer is linked whole, and its own `main` wants this name.
@_cdecl("LLVMFuzzerTestOneInput")
func tryBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
  if let violation = target?.violation(bytes) {
    let words = Array("violated: \(violation)\n".utf8)
    write(STDERR_FILENO, words, words.count)
    // How libFuzzer is told: it keeps the bytes and stops.
    abort()
  }
  return 0
}
