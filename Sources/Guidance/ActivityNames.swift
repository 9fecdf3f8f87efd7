import Screening

/// The names of one activity, laid out to be compared with what somebody remembers of them.
struct ActivityNames {
  private let id: Activity.ID
  private let current: Names
  private let other: [Names]
  private let former: [Names]

  /// How a name came to be found; an earlier one is better.
  enum Nearness: Int, Comparable {
    case id, name, organization
    /// Every word typed is a word of it.
    case words
    /// Every word typed is a part of a word of it.
    case parts

    static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
  }

  init(_ activity: Activity) {
    id = activity.id
    current = Names(
      [activity.name.dutch, activity.name.english],
      organization: activity.organization,
      words: activity.id.rawValue
    )
    other = activity.otherNames.map { Names([$0]) }
    former = activity.formerNames.map { Names([$0]) }
  }

  /// How near the activity is to what was typed, and the other name by which it was found; `nil`
  /// when it has nothing of it.
  func nearness(to query: Query) -> (Nearness, via: DirectorySearch.Hit.Via?)? {
    if query.keys.contains(SearchKey(id.rawValue)) { return (.id, nil) }
    let groups =
      [(current, DirectorySearch.Hit.Via?.none)] + other.map { ($0, .otherName) }
      + former.map { ($0, .formerName) }
    return groups.compactMap { names, kind in names.nearness(to: query).map { ($0, kind) } }
      // Of equals the first: a name of today before an old one.
      .min { $0.0 < $1.0 }
  }

  /// In how many letters a name differs from what was typed, and then whether it is only a long
  /// word of one; `nil` above the limit.
  func distance(to query: Query, atMost limit: Int) -> (letters: Int, isWord: Bool)? {
    let names = [current] + other + former
    func nearest(_ keys: some Sequence<SearchKey>) -> Int? {
      keys.lazy.flatMap { key in query.keys.compactMap { $0.distance(to: key, atMost: limit) } }
        .min()
    }
    let whole = nearest(names.flatMap(\.keys) + [SearchKey(id.rawValue)])
    let word = nearest(names.flatMap(\.words).filter { $0.count > 3 }.map { SearchKey($0) })
    guard let letters = [whole, word].compactMap(\.self).min() else { return nil }
    return (letters, whole != letters)
  }
}

/// Names that count together: words typed may be spread over them.
struct Names {
  let keys: Set<SearchKey>
  let organizations: Set<SearchKey>
  let words: Set<String>

  init(_ names: [String], organization: String? = nil, words more: String = "") {
    keys = Set(names.flatMap(Query.keys))
    organizations = Set([organization].compactMap(\.self).flatMap(Query.keys))
    words = Set(([organization ?? "", more] + names).flatMap(Query.words))
  }

  func nearness(to query: Query) -> ActivityNames.Nearness? {
    if !keys.isDisjoint(with: query.keys) { return .name }
    if !organizations.isDisjoint(with: query.keys) { return .organization }
    if query.words.isEmpty { return nil }
    if query.words.allSatisfy(words.contains) { return .words }
    let isPart = query.words.allSatisfy { part in
      // Two letters stand in the middle of anything.
      words.contains { part.count < 3 ? $0.hasPrefix(part) : $0.contains(part) }
    }
    return isPart ? .parts : nil
  }
}

/// A name as somebody types it.
struct Query {
  /// The whole of it, and the same without the article before it; empty when nothing is left.
  let keys: Set<SearchKey>
  let words: [String]

  init(_ text: String) {
    keys = Set(Self.keys(text))
    words = Self.words(text)
  }

  private static let articles: Set<String> = ["de", "het", "een", "the"]

  static func keys(_ name: String) -> [SearchKey] {
    let words = words(name)
    let whole = SearchKey(name)
    let rest = words.dropFirst()
    let keys =
      words.first.map(articles.contains) == true && !rest.isEmpty
      ? [whole, SearchKey(rest.joined())] : [whole]
    return keys.filter { !$0.text.isEmpty }
  }

  static func words(_ name: String) -> [String] {
    name.folded.filter { $0 != "'" }.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
