// The hard filters: each says whether an activity may stay, and marks what stands in the way.
extension Matching {
  func checkAge(_ entry: Entry, _ fit: inout Fit) -> Bool {
    let (minimum, maximum) = (Int(entry.minimumAge), Int(entry.maximumAge))
    guard let ages else {
      // Nobody is taken for a child without having said so.
      if maximum <= 18 { return false }
      if minimum > 18 || maximum < 255 { fit.marks.insert(.ageUnknown) }
      return true
    }
    guard ages.upperBound >= minimum, ages.lowerBound <= maximum else { return false }
    if ages.lowerBound < minimum || ages.upperBound > maximum { fit.marks.insert(.ageUnknown) }
    return true
  }

  func checkArea(_ entry: Entry, _ areas: UnsafeBufferPointer<Int32>, _ fit: inout Fit)
    -> Bool
  {
    if entry.flags.contains(.national) { return true }
    if municipality >= 0 {
      let start = Int(entry.areaStart)
      for index in start..<start + Int(entry.areaCount) where areas[index] == municipality {
        fit.kilometres = 0
        fit.marks.insert(.near)
        return true
      }
    }
    guard let point, let other = entry.point else { return false }
    let kilometres = point.kilometres(to: other)
    guard kilometres <= Self.radius else { return false }
    fit.kilometres = max(1, Int32(kilometres.rounded()))
    let isFar = isBoundToHome && fit.kilometres >= Int32(Weight.closeKilometres)
    fit.marks.insert(isFar ? .far : .near)
    return true
  }

  /// What costs something is left out when only free will do; what may cost something stays, and
  /// says so.
  func checkCost(_ entry: Entry, _ fit: inout Fit) -> Bool {
    switch purse {
    case .free:
      if !entry.flags.isDisjoint(with: [.low, .paid]) { return false }
      if !entry.flags.contains(.free) { fit.marks.insert(.cost) }
    case .little, nil:
      if entry.flags.contains(.paid) { fit.marks.insert(.cost) }
      if watchesMoney, entry.flags.isDisjoint(with: [.free, .low]) { fit.marks.insert(.cost) }
    case .any: break
    }
    return true
  }

  /// An activity that says how to take part, and not in a way that will do, is left out; one that
  /// says nothing stays, and says so.
  func checkAccess(_ entry: Entry, _ fit: inout Fit) -> Bool {
    let isRemote = entry.flags.contains(.remote)
    if !isRemote {
      for access in accesses where entry.access & access == 0 {
        if entry.access != 0 { return false }
        fit.marks.insert(.accessUnknown)
      }
    }
    if mustBeRemote, !isRemote {
      // Where people come together nobody stays at home.
      if entry.access != 0 || entry.flags.contains(.gathering) { return false }
      fit.marks.insert(.accessUnknown)
    }
    if mustBeByDay {
      let day = UInt8(Traits.bits([DayPart.day]))
      if entry.otherDayParts & day != 0 { return false }
      if entry.dayParts & day == 0, entry.flags.contains(.gathering), !isRemote {
        fit.marks.insert(.accessUnknown)
      }
    }
    return true
  }

  func checkLanguage(_ entry: Entry, _ fit: inout Fit) -> Bool {
    guard needsLanguage else { return true }
    if entry.languages & languages != 0 {
      fit.marks.insert(.spoken)
    } else if entry.languages != 0 {
      return false
    } else {
      fit.marks.insert(.accessUnknown)
    }
    return true
  }

  /// When the hours are not known, only what has no fixed hours can be said to fit.
  func checkDayPart(_ entry: Entry) -> Bool {
    if dayPart == 0 || entry.dayParts & dayPart != 0 { return true }
    if entry.otherDayParts & dayPart != 0 { return false }
    return entry.flags.contains(.remote) || !entry.flags.contains(.gathering)
  }
}
