/// One file while it is read: everything found wrong in it, each with its place.
///
/// A mistake does not end the reading, so that somebody who mends a file sees all of them at once.
package final class Reading {
  /// The path, as it was given.
  package let file: String
  package let document: JSONDocument
  /// What was found, in the order in which it was found.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Begins reading a document.
  package init(file: String, document: JSONDocument) {
    self.file = file
    self.document = document
  }

  /// Reads the document in a file.
  ///
  /// - Throws: ``ContentError`` when the file cannot be read, or is no JSON.
  package convenience init(
    file: String,
    path: String,
    limits: JSON.Limits = JSON.Limits()
  ) throws(ContentError) {
    let bytes: [UInt8]
    do throws(FileReader.Failure) {
      bytes = try FileReader.read(path, limit: limits.size)
    } catch {
      throw .unreadable(error)
    }
    do throws(JSONSyntaxError) {
      self.init(file: file, document: try JSONDocument(parsing: bytes, limits: limits))
    } catch {
      throw .invalid([Diagnostic(error, file: file)])
    }
  }

  /// Whether nothing was found that keeps the file from being used.
  package var isUsable: Bool { !diagnostics.contains { $0.severity == .error } }

  /// Keeps what a check found.
  package func keep(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Keeps a mistake.
  package func report(
    _ check: String,
    at offset: Int,
    _ message: String,
    _ remedy: String,
    severity: Diagnostic.Severity = .error
  ) {
    keep(finding(check, at: offset, message, remedy, severity: severity))
  }

  /// Something found at a byte of the document.
  package func finding(
    _ check: String,
    at offset: Int,
    _ message: String,
    _ remedy: String,
    severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      file: file,
      at: document.position(of: offset),
      severity: severity,
      check: check,
      message: message,
      remedy: remedy
    )
  }

  /// Keeps that a value is not what it must be.
  package func wrongType(_ json: JSON, _ name: String, expected: String) {
    report(
      "wrong-type",
      at: json.offset,
      "'\(name)' is \(json.kind), not \(expected)",
      "Write \(expected) here."
    )
  }

  /// Keeps that a word is none of those that may stand here.
  package func unknownValue(_ json: JSON, _ name: String, _ word: String, known: [String]) {
    let remedy =
      Spelling.nearest(to: word, in: known).map { "Did you mean '\($0)'?" }
      ?? "Use one of: \(known.joined(separator: ", "))."
    report("unknown-value", at: json.offset, "'\(name)' cannot be '\(word)'", remedy)
  }
}

/// Reading single values; each keeps a diagnostic and returns `nil` when the value is wrong.
extension Reading {
  /// An object, whose members are then asked for by name.
  package func object(_ json: JSON, _ name: String) -> ObjectReader? {
    guard case .object(let members) = json.value else {
      wrongType(json, name, expected: "an object")
      return nil
    }
    return ObjectReader(self, members, at: json.offset, name: name)
  }

  /// The elements of a list.
  package func list(_ json: JSON, _ name: String) -> [JSON]? {
    guard case .array(let elements) = json.value else {
      wrongType(json, name, expected: "a list")
      return nil
    }
    return elements
  }

  /// Text that says something: not empty, and without spaces around it.
  package func text(_ json: JSON, _ name: String) -> String? {
    guard case .string(let text) = json.value else {
      wrongType(json, name, expected: "text")
      return nil
    }
    guard let first = text.first, let last = text.last else {
      report(
        "wrong-type",
        at: json.offset,
        "'\(name)' is empty",
        "Write the text, or leave it out."
      )
      return nil
    }
    guard !first.isWhitespace, !last.isWhitespace else {
      report(
        "wrong-type",
        at: json.offset,
        "'\(name)' begins or ends with white space",
        "Remove it."
      )
      return nil
    }
    return text
  }

  /// A whole number within bounds.
  package func integer(_ json: JSON, _ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = json.integer else {
      wrongType(json, name, expected: "a whole number")
      return nil
    }
    guard range.contains(number) else {
      report(
        "scores-possible",
        at: json.offset,
        "'\(name)' is \(number)",
        "Use a number from \(range.lowerBound) to \(range.upperBound)."
      )
      return nil
    }
    return number
  }

  /// Points as halves: `0.5` is 1.
  package func halves(_ json: JSON, _ name: String) -> Int? {
    guard case .number = json.value else {
      wrongType(json, name, expected: "a number")
      return nil
    }
    guard let number = json.number, abs(number) <= 1000, let halves = Int(exactly: number * 2)
    else {
      report(
        "scores-possible",
        at: json.offset,
        "'\(name)' is no number of points",
        "Use whole or half points, from -1000 to 1000."
      )
      return nil
    }
    return halves
  }

  /// True or false.
  package func bool(_ json: JSON, _ name: String) -> Bool? {
    guard case .bool(let value) = json.value else {
      wrongType(json, name, expected: "true or false")
      return nil
    }
    return value
  }

  /// One of the words of a closed set.
  package func word<Words: RawRepresentable & CaseIterable>(
    _ json: JSON,
    _ name: String,
    of words: Words.Type
  ) -> Words? where Words.RawValue == String {
    guard let text = text(json, name) else { return nil }
    guard let word = Words(rawValue: text) else {
      unknownValue(json, name, text, known: Words.allCases.map(\.rawValue))
      return nil
    }
    return word
  }

  /// A name: letters, digits, `_`, `-`; no dot, which joins names, and no space.
  package func identifier(_ json: JSON, _ name: String) -> String? {
    guard let text = text(json, name) else { return nil }
    let isName = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard isName, text.utf8.count <= 64 else {
      report(
        "wrong-type",
        at: json.offset,
        "'\(text)' is no name",
        "Use at most 64 letters, digits, '_' and '-'."
      )
      return nil
    }
    return text
  }

  /// The code of an answer: a whole number or a name.
  package func code(_ json: JSON, _ name: String) -> String? {
    if case .number = json.value {
      return integer(json, name, in: -999...9999).map(String.init)
    }
    return identifier(json, name)
  }
}
