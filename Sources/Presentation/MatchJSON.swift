package import Guidance
package import Screening

/// Suggestions as JSON, for `opstap activities` (contract 7).
package enum MatchJSON {
  /// An array of suggestions, the best first, with a line feed at its end.
  package static func text(_ matches: [Match], _ voice: Voice) -> String {
    var json = JSONWriter(isPretty: true)
    json.array { json in
      for match in matches {
        json.object { members(of: match, voice, &$0) }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self) + "\n"
  }

  /// The members of contract 7, in its order.
  static func members(of match: Match, _ voice: Voice, _ json: inout JSONWriter) {
    let activity = match.activity
    func text(_ name: String, _ value: String?) {
      json.member(name, value)
    }
    func number(_ name: String, _ value: Int?) {
      json.member(name, value)
    }
    func list(_ name: String, _ values: [String]) {
      json.name(name)
      json.array { json in values.forEach { json.string($0) } }
    }
    text("id", activity.id.rawValue)
    text("name", activity.name[voice])
    text("organization", activity.organization)
    list("kinds", activity.kinds.map(\.rawValue))
    list("elements", activity.elements.map(\.rawValue))
    list("because", match.reasons.map(\.description))
    list("but", match.barriers.map(\.description))
    number("distanceKm", match.distance)
    text("next", match.next?.description)
    text("phone", activity.contact.phone)
    text("url", activity.contact.url)
    text("firstStep", activity.contact.firstStep?[voice])
    text("cost", activity.cost.level?.rawValue)
    number("ageMin", activity.eligibility.minimumAge)
    number("ageMax", activity.eligibility.maximumAge)
    text("assuredDate", activity.trust.assured?.description)
    text("source", activity.trust.source)
  }
}
