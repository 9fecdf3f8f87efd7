import Presentation

/// What Tab makes of a line that is begun.
package enum Completion: Equatable, Sendable {
  /// Nothing begins like that.
  case none
  /// One thing does; this is all of it.
  case whole(String)
  /// Several do: the beginning that they share, and each of them in the order given.
  case several(shared: String, [String])

  /// Compares without capitals and accents.
  package init(of typed: String, among candidates: [String]) {
    let typed = folded(typed.composed)
    let found = candidates.filter { folded($0).starts(with: typed) }
    switch found.count {
    case 0: self = .none
    case 1: self = .whole(found[0])
    default:
      let shared = found.dropFirst().reduce(found[0][...]) { shared, candidate in
        let length = zip(folded(String(shared)), folded(candidate)).prefix { $0 == $1 }.count
        return shared.prefix(length)
      }
      self = .several(shared: String(shared), found)
    }
  }
}

/// One character for each of `text`, in lower case and without its accent.
private func folded(_ text: String) -> [Character] {
  text.map { character in
    guard !character.isASCII, let name = character.unicodeScalars.first?.properties.name else {
      return character.lowercased().first ?? character
    }
    // Unicode names an accented letter after the letter: LATIN SMALL LETTER E WITH ACUTE.
    let words = name.split(separator: " ")
    guard words.count > 4, words[0] == "LATIN", words[2] == "LETTER", words[4] == "WITH",
      words[3].count == 1
    else { return character.lowercased().first ?? character }
    return words[3].lowercased().first ?? character
  }
}

/// `items` side by side, in as many lines as `width` columns need.
package func listing(_ items: [String], width: Int) -> String {
  var lines = [""]
  for item in items {
    let line = lines[lines.count - 1]
    let longer = line.isEmpty ? item : line + "  " + item
    if line.isEmpty || longer.columns <= width {
      lines[lines.count - 1] = longer
    } else {
      lines.append(item)
    }
  }
  return lines.joined(separator: "\n")
}
