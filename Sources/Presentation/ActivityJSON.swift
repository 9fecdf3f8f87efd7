package import Guidance
package import Screening

/// Activities as JSON with everything that is known of them, for `opstap directory`.
package enum ActivityJSON {
  /// An array of activities with a line feed at its end; the members of contract 7 first, distances
  /// in kilometres where they are known.
  package static func text(
    _ activities: [Activity],
    distances: [Activity.ID: Int] = [:],
    today: CalendarDay,
    _ voice: Voice
  ) -> String {
    var json = JSONWriter(isPretty: true)
    json.array { json in
      for activity in activities {
        json.object { json in
          let match = Match(lookingAt: activity, distance: distances[activity.id], today: today)
          MatchJSON.members(of: match, voice, &json)
          more(activity, today, voice, &json)
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  private static func more(
    _ activity: Activity,
    _ today: CalendarDay,
    _ voice: Voice,
    _ json: inout JSONWriter
  ) {
    func list(_ name: String, _ values: [String]) {
      json.list(name, values) { $1.string($0) }
    }
    json.member("status", activity.status.rawValue)
    json.member("summary", activity.summary[voice])
    list("needs", activity.needs.map(\.rawValue))
    list("circumstances", activity.eligibility.circumstances.map(\.rawValue))
    list("causes", activity.eligibility.causes.map(\.rawValue))
    list("settings", activity.settings.map(\.rawValue))
    json.member("audience", activity.eligibility.audience?[voice])
    switch activity.location.area {
    case .national: list("area", ["national"])
    case .unknown: list("area", ["unknown"])
    case .municipalities(let codes): list("area", codes.map(\.description))
    }
    json.member("place", activity.location.place)
    json.member("address", activity.location.address)
    json.member("postcode", activity.location.postcode)
    json.name("coordinates")
    if let coordinates = activity.location.coordinates {
      json.object { $0.members(coordinates) }
    } else {
      json.string(nil)
    }
    json.member("when", activity.schedule.text?[voice])
    json.member("schedule", activity.schedule.recurrence?.description)
    json.member("opens", activity.schedule.opens?.description)
    json.member("closes", activity.schedule.closes?.description)
    let months = (1...12).filter(activity.schedule.months.contains)
    json.list("months", months) { $1.integer($0) }
    json.member("costText", activity.cost.text?[voice])
    json.member("hours", activity.contact.hours?[voice])
    list("languages", activity.eligibility.languages)
    list("access", activity.access.map(\.rawValue))
    json.member("today", activity.isForToday)
    json.member("waitingList", activity.hasWaitingList)
    json.member("onlyThrough", activity.eligibility.gatekeeper?.rawValue)
    json.member("recognised", activity.trust.isRecognised)
    json.member("evidence", activity.trust.evidence?[voice])
    json.member("doubt", activity.trust.doubt?[voice])
    list("formerNames", activity.formerNames)
    list("alsoCalled", activity.otherNames)
    list("replacedBy", activity.replacedBy.map(\.rawValue))
    json.member("freshness", freshness(activity.freshness(on: today)))
  }

  private static func freshness(_ freshness: Freshness) -> String {
    switch freshness {
    case .fresh: "fresh"
    case .stale: "stale"
    case .unknown: "unknown"
    }
  }
}
