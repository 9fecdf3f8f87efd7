package import Screening

extension Directory {
  /// What is in somebody's municipality or within ``Matching/radius`` of their place, in the order
  /// of ids; nothing that is for the whole country.
  package func local(to place: Place, today: CalendarDay) -> [(activity: Activity, kilometres: Int)]
  {
    let matching = Matching(Profile(place: place), today: today, in: self)
    return areas.withUnsafeBufferPointer { areas in
      zip(activities, entries).compactMap { activity, entry in
        var fit = Fit()
        guard !entry.flags.contains(.national), matching.checkArea(entry, areas, &fit) else {
          return nil
        }
        return (activity, Int(fit.kilometres))
      }
    }
  }
}
