import Content

/// What a result says it was made from.
struct Given {
  let sheet: Sheet
  /// The day of the document; `nil` where it names none.
  let date: Day?
  /// The stored measurements, with whether the person was lonely then; `nil` when unknown.
  let earlier: [Past.Measurement]
}

/// Reads the `input` of a result.
///
/// Source: contract, section 4.
struct InputReader {
  let model: DataModel

  private static let words = [
    ("mode", ["self", "intake", "kiosk"]), ("language", ["nl", "en"]),
    ("policy", ["practice", "literature"]),
  ]
  private static let members =
    words.map(\.0) + ["date", "place", "age", "answers", "history", "coding"]

  func read(_ json: JSON) throws(Unreadable) -> Given {
    try Self.check(json, "it", Self.members)
    for (name, known) in Self.words {
      guard let word = json[name], !word.isNull else { continue }
      guard known.contains(word.string ?? "") else {
        throw Unreadable("'\(name)' is none of \(known.joined(separator: ", "))")
      }
    }
    guard let answers = json["answers"], !answers.isNull else { throw Unreadable("no 'answers'") }
    var sheet = Sheet(model)
    sheet.age = try Self.age(json["age"])
    sheet.mode = json["mode"]?.string ?? sheet.mode
    sheet.policy = json["policy"]?.string ?? sheet.policy
    let empty = sheet
    try AnswerReader(model: model).read(answers, onto: &sheet)
    let date = try Self.day(json["date"], "date")
    let readsPlace = json["place"].map { $0.isNull || $0.string != nil } ?? true
    guard readsPlace else { throw Unreadable("'place' is no text") }
    var like = empty
    like.age = sheet.age
    let earlier = try history(json["history"], before: date, like: like)
    return Given(sheet: sheet, date: date, earlier: earlier)
  }

  private func history(
    _ json: JSON?,
    before date: Day?,
    like empty: Sheet
  ) throws(Unreadable) -> [Past.Measurement] {
    guard let json, !json.isNull else { return [] }
    guard case .array(let entries) = json.value else { throw Unreadable("'history' is no list") }
    var measurements: [Past.Measurement] = []
    for (place, entry) in entries.enumerated() {
      let name = "history[\(place)]"
      try Self.check(entry, "'\(name)'", ["date", "answers", "lonely"])
      guard let day = try Self.day(entry["date"], "\(name).date") else {
        throw Unreadable("no '\(name).date'")
      }
      let isAfter = date.map { day > $0 } ?? false
      guard !isAfter, !measurements.contains(where: { $0.day == day }) else {
        throw Unreadable("'\(name).date' is after 'date', or stands there twice")
      }
      let isLonely: Bool?
      switch (entry["answers"].flatMap { $0.isNull ? nil : $0 }, entry["lonely"]) {
      case (let answers?, nil):
        var sheet = empty
        try AnswerReader(model: model).read(answers, onto: &sheet)
        isLonely = Bench(model, sheet).lonelyNow
      case (nil, let lonely?):
        guard lonely.isNull || lonely.truth != nil else {
          throw Unreadable("'\(name).lonely' is not true, false or null")
        }
        isLonely = lonely.truth
      default: throw Unreadable("'\(name)' has not one of 'answers' and 'lonely'")
      }
      measurements.append(
        Past.Measurement(day: day, date: entry["date"]?.string ?? "", isLonely: isLonely)
      )
    }
    return measurements
  }

  private static func check(_ json: JSON, _ what: String, _ known: [String]) throws(Unreadable) {
    guard case .object(let members) = json.value else { throw Unreadable("\(what) is no object") }
    for member in members where !known.contains(member.name) {
      throw Unreadable("\(what) has a member '\(member.name.shown)' that nothing reads")
    }
  }

  private static func age(_ json: JSON?) throws(Unreadable) -> Int? {
    guard let json, !json.isNull else { return nil }
    guard let age = json.integer, (0...120).contains(age) else {
      throw Unreadable("'age' is no whole number from 0 to 120")
    }
    return age
  }

  private static func day(_ json: JSON?, _ name: String) throws(Unreadable) -> Day? {
    guard let json, !json.isNull else { return nil }
    guard let day = json.string.flatMap(Day.init) else {
      throw Unreadable("'\(name)' is no date YYYY-MM-DD")
    }
    return day
  }
}
