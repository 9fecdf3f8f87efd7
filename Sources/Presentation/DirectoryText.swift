package import Guidance
package import Screening

/// What the directory has under a name, in words.
package struct DirectoryText {
  private let directory: Directory
  private let today: CalendarDay
  private let wording: Wording

  /// How many others that were found are named under a card.
  private static let othersShown = 5
  private static let width = 80

  /// Words for one directory as it is today.
  package init(_ directory: Directory, today: CalendarDay, _ wording: Wording) {
    self.directory = directory
    self.today = today
    self.wording = wording
  }

  /// What was found: the card of one, or several, one a line; `nil` when nothing has the name.
  ///
  /// Sentences are broken at ``width``; a line of a list is not, so that it stays one.
  package func found(_ search: DirectorySearch, as typed: String) -> String? {
    guard let hit = search.best.first else { return nil }
    guard search.best.count == 1 else {
      return ([wording(.directorySeveral)] + search.best.map { line($0.activity) })
        .joined(separator: "\n")
    }
    let shown = directory.succession(of: hit.activity)
    var blocks = [introduction(hit, typed), passage(shown.passed)].compactMap(\.self)
    blocks += shown.today.map { card(of: $0) }
    blocks = blocks.map { $0.wrapped(to: Self.width) }
    let known = Set((shown.passed + shown.today).map(\.id))
    blocks += others(search.others.filter { !known.contains($0.id) })
    return blocks.joined(separator: "\n\n")
  }

  /// That nothing has the name, and what looks like it, one a line.
  package func missing(_ search: DirectorySearch, _ typed: String) -> String {
    let hint = wording(search.similar.isEmpty ? .directoryHint : .directoryNearest)
    return (["\(wording(.directoryNothing(typed))) \(hint)"] + search.similar.map(line))
      .joined(separator: "\n")
  }

  /// Why a name leads here, where the card does not bear it.
  private func introduction(_ hit: DirectorySearch.Hit, _ typed: String) -> String? {
    let activity = hit.activity
    switch hit.via {
    case .formerName?: return wording(.directoryFormerName(typed, now: name(activity)))
    case .otherName? where activity.status == .active:
      let shown = SearchKey(activity.organization + wording(activity.name)).text
      return shown.contains(SearchKey(typed).text) ? nil : wording(.directoryOtherName(typed))
    default: return nil
    }
  }

  /// What ended or is no place to go to, each with what stands in for it; `nil` for nothing.
  private func passage(_ passed: [Activity]) -> String? {
    guard !passed.isEmpty else { return nil }
    return passed.map(passage).joined(separator: "\n")
  }

  private func passage(_ activity: Activity) -> String {
    let next = activity.replacedBy.compactMap { directory[$0] }
    let now = next.map(name).joined(separator: "; ")
    let own = wording(activity.name)
    func remains(_ heading: String) -> String {
      ActivityCard(Match(lookingAt: activity, today: today), today: today)
        .remains(wording, under: heading)
    }
    switch activity.status {
    case .defunct where now.isEmpty: return remains(wording(.directoryEnded(own)))
    // What came after it may have ended too.
    case .defunct where next.contains { $0.status == .defunct }:
      return remains(wording(.directoryFollowed(own, by: now)))
    case .defunct: return remains(wording(.directoryReplaced(own, now: now)))
    case .inactive where !now.isEmpty:
      return remains(own) + "\n" + wording(.directoryTurnTo(now))
    case .temporarilyClosed:
      return remains(wording(.directoryClosed(own)))
        + (now.isEmpty ? "" : "\n" + wording(.directoryTurnTo(now)))
    case .inactive, .active: return remains(wording(.directoryPaused(own)))
    }
  }

  private func card(of activity: Activity) -> String {
    ActivityCard(Match(lookingAt: activity, today: today), today: today).details(wording)
  }

  private func others(_ activities: [Activity]) -> [String] {
    guard !activities.isEmpty else { return [] }
    var lines = [wording(.directoryAlso)] + activities.prefix(Self.othersShown).map(line)
    if activities.count > Self.othersShown {
      lines.append(wording(.directoryMore(activities.count - Self.othersShown)))
    }
    return [lines.joined(separator: "\n")]
  }

  private func name(_ activity: Activity) -> String { activity.title(in: wording.voice) }

  private func line(_ activity: Activity) -> String {
    let line = activity.line(in: wording.voice)
    guard activity.status != .active else { return line }
    return line + (wording(key: "status.\(activity.status.rawValue)").map { ", \($0)" } ?? "")
  }
}
