package import Content

/// The tables of a package that stand in a folder.
package enum PackageFolder {
  /// Reads every table of HSDS in a folder, and keeps what cannot be read and of which nothing is
  /// taken.
  package static func read(_ folder: String, findings: inout [Diagnostic]) -> [PackageFile] {
    var files: [PackageFile] = []
    for entry in (try? FileReader.names(in: folder)) ?? [] where entry.hasSuffix(".csv") {
      let path = folder + "/" + entry
      guard let table = Table.named(entry) else {
        findings.append(
          Diagnostic(
            file: path,
            severity: .warning,
            check: Check.fileUnused.rawValue,
            message: "nothing is taken of this table",
            remedy: "There is no place for it here."
          )
        )
        continue
      }
      do throws(FileReader.Failure) {
        let bytes = try FileReader.read(path, limit: CSVDocument.limit)
        do throws(CSVSyntaxError) {
          files.append(
            PackageFile(name: path, table: table, document: try CSVDocument(parsing: bytes))
          )
        } catch {
          findings.append(
            Diagnostic(
              file: path,
              at: error.position,
              check: Check.readable.rawValue,
              message: error.message,
              remedy: error.remedy
            )
          )
        }
      } catch {
        findings += ContentError.unreadable(error).diagnostics(check: Check.readable.rawValue)
      }
    }
    return files
  }
}
