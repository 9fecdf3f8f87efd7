internal import CPseudoTerminal
import Glibc

extension Unicode.Scalar {
  /// The columns that the system's UTF-8 locale gives it; `nil` when it does not know it.
  package var systemColumns: Int? {
    guard setlocale(LC_CTYPE, "C.UTF-8") != nil else { return nil }
    let columns = system_columns(value)
    return columns < 0 ? nil : Int(columns)
  }
}
