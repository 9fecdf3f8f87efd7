import Screening

/// What a directory has under a name.
package struct DirectorySearch: Equatable, Sendable {
  /// Those with the name, all equally near; none when nothing has it.
  package let best: [Hit]
  /// Others of which the name is a part; none when there is nothing better than a part.
  package let others: [Activity]
  /// Up to three whose names look like it, when nothing has it.
  package let similar: [Activity]

  /// An activity that was found.
  package struct Hit: Equatable, Sendable {
    package let activity: Activity
    /// Whether the name is an old one, or one that it is only looked for by; `nil` when neither.
    package let via: Via?

    /// Which of its names an activity was found by, where it was none that it bears.
    package enum Via: Sendable { case otherName, formerName }
  }
}

extension Directory {
  /// Looks up a name: an id, a name or the organization's, an old or other name, or some words of
  /// those, in any order; capitals, accents, signs and an article before it do not matter.
  ///
  /// An id goes before a name, a name before an organization, whole words before parts of them.
  /// What ended is found as well. Source: contract 7.
  package func search(_ text: String) -> DirectorySearch {
    let query = Query(text)
    guard !query.keys.isEmpty else { return DirectorySearch(best: [], others: [], similar: []) }
    let names = activities.map(ActivityNames.init)
    let found = zip(activities, names).compactMap { activity, names in
      names.nearness(to: query).map { (activity: activity, nearness: $0.0, via: $0.via) }
    }
    guard let nearest = found.map(\.nearness).min() else {
      return DirectorySearch(best: [], others: [], similar: similar(to: query, names))
    }
    return DirectorySearch(
      best: found.filter { $0.nearness == nearest }.map {
        .init(activity: $0.activity, via: $0.via)
      },
      others: found.filter { $0.nearness != nearest }.map(\.activity),
      similar: []
    )
  }

  private func similar(to query: Query, _ names: [ActivityNames]) -> [Activity] {
    let length = query.keys.map(\.text.utf8.count).min() ?? 0
    guard length >= 3 else { return [] }
    let limit = max(1, min(3, length / 3))
    return zip(activities, names)
      .compactMap { activity, names in
        names.distance(to: query, atMost: limit).map { (activity, $0) }
      }
      .sorted { a, b in
        (a.1.letters, a.1.isWord ? 1 : 0, a.0.id) < (b.1.letters, b.1.isWord ? 1 : 0, b.0.id)
      }
      .prefix(3).map(\.0)
  }
}

/// What stands in for something that ended or is no place to go to.
package struct Succession: Equatable, Sendable {
  /// What was asked for and what came between, the first first; none of them is active.
  package let passed: [Activity]
  /// What there is today, each once; none when nothing stands in.
  package let today: [Activity]
}

extension Directory {
  /// Follows what stands in for an activity, step by step, to what there is today.
  package func succession(of activity: Activity) -> Succession {
    var seen: Set<Activity.ID> = [activity.id]
    var passed: [Activity] = []
    var today: [Activity] = []
    var open = [activity]
    while !open.isEmpty {
      let next = open.removeFirst()
      guard next.status != .active else {
        today.append(next)
        continue
      }
      passed.append(next)
      open += next.replacedBy.filter { seen.insert($0).inserted }.compactMap { self[$0] }
    }
    return Succession(passed: passed, today: today)
  }
}
