import Screening

/// The activities that there are, laid out so that thousands can be looked through at once.
///
/// The order in which activities come in does not matter.
package struct Directory: Sendable {
  /// In the order of their ids.
  package let activities: [Activity]
  package let table: PathTable
  let entries: [Entry]
  /// The codes of all areas behind each other; an entry knows which are its own.
  let areas: [Int32]
  /// One bit for each language spoken anywhere; those after the sixty-third share the last.
  let languages: [String: UInt64]

  /// Lays out activities; of two with one id the first counts.
  ///
  /// - Parameters:
  ///   - activities: In any order.
  ///   - table: What each path asks for.
  ///   - places: Where places are; without it no distance is known, and only one's own
  ///     municipality is near.
  package init(_ activities: [Activity], table: PathTable, places: PlaceIndex? = nil) {
    var known: Set<Activity.ID> = []
    let sorted = activities.filter { known.insert($0.id).inserted }.sorted { $0.id < $1.id }
    var entries: [Entry] = []
    entries.reserveCapacity(sorted.count)
    var areas: [Int32] = []
    let organizations = Self.organizations(of: sorted)
    var languages: [String: UInt64] = [:]
    for activity in sorted {
      let organization = organizations[activity.organization.folded] ?? 0
      var entry = Entry(activity, table: table, organization: organization)
      if case .municipalities(let codes) = activity.location.area {
        entry.areaStart = Int32(areas.count)
        entry.areaCount = Int32(codes.count)
        areas += codes.map(\.number)
        entry.point = Self.point(of: activity, in: codes, places)
      }
      for language in activity.eligibility.languages {
        let bit = languages[language] ?? 1 << UInt64(min(languages.count, 63))
        languages[language] = bit
        entry.languages |= bit
      }
      entries.append(entry)
    }
    self.activities = sorted
    self.entries = entries
    self.areas = areas
    self.languages = languages
    self.table = table
  }

  /// A number for each organization; a branch, whose name begins with that of another, shares its
  /// number, so that a list does not show both.
  private static func organizations(of activities: [Activity]) -> [String: Int32] {
    var numbers: [String: Int32] = [:]
    var parent: String?
    for name in Set(activities.map(\.organization.folded)).sorted() {
      if let known = parent, name.hasPrefix(known + " ") {
        numbers[name] = numbers[known]
      } else {
        numbers[name] = Int32(numbers.count)
        parent = name
      }
    }
    return numbers
  }

  private static func point(
    of activity: Activity,
    in codes: [Municipality.Code],
    _ places: PlaceIndex?
  ) -> Point? {
    if let coordinates = activity.location.coordinates { return coordinates.point }
    guard let places, let name = activity.location.place else { return nil }
    return codes.lazy.compactMap { places.place(name, in: $0)?.point }.first
  }

  /// The place of an activity in ``activities``; `nil` when there is none with this id.
  func position(of id: Activity.ID) -> Int? {
    var (low, high) = (0, activities.count)
    while low < high {
      let middle = (low + high) / 2
      if activities[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < activities.count && activities[low].id == id ? low : nil
  }

  /// The activity with this id; `nil` when there is none.
  package subscript(id: Activity.ID) -> Activity? { position(of: id).map { activities[$0] } }
}
