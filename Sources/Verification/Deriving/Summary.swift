import Content

/// The members of a result that say what was concluded.
///
/// Source: contract, section 4.
struct Summary {
  let bench: Bench

  /// Each member by its name.
  var members: [(name: String, value: JSON)] {
    [
      ("scores", scores), ("lonelyNow", .text(bench.value(of: .lonelyNow))),
      ("flags", .texts(bench.flags)), ("course", course), ("needs", needs),
      ("safety", .texts(bench.safety)),
    ]
  }

  private var scores: JSON {
    let model = bench.model
    var forms: [JSON.Member] = []
    for form in model.forms.indices where bench.sheet.begun[form] {
      let rulers = model.rulers.indices.filter {
        model.rulers[$0].form == form && model.rulers[$0].isReported
      }
      guard !rulers.isEmpty else { continue }
      let scores = rulers.map { JSON.Member(model.rulers[$0].id, score($0)) }
      forms.append(JSON.Member(model.forms[form].name, JSON(.object(scores))))
    }
    return JSON(.object(forms))
  }

  private func score(_ place: Int) -> JSON {
    let ruler = bench.model.rulers[place]
    let value = bench.scores[place]
    let missing = ruler.points.count { !bench.isGiven($0.item) }
    return .object([
      "value": .half(value), "min": .half(ruler.bounds.least), "max": .half(ruler.bounds.most),
      "missing": .whole(missing), "valid": .truth(value != nil),
      "atLeast": .truth(value != nil && missing > 0), "band": .text(ruler.band(value)?.id),
    ])
  }

  private var course: JSON {
    .object([
      "conclusion": .text(bench.value(of: .course)), "confidence": .text(bench.confidence),
      "selfReport": .text(bench.value(of: .selfReport)),
      "history": .text(bench.value(of: .history)),
    ])
  }

  /// `needs_short` has points for no cause: they are not named.
  private var needs: JSON {
    let model = bench.model
    let isShort = model.form("needs_short").map { bench.sheet.begun[$0] } ?? false
    let skills = model.tallies.first { $0.name == "skillsPoints" }.map(bench.points)
    let meeting = model.ruler("needs_b.meeting").flatMap { bench.scores[$0] } ?? 0
    let causes = [
      "social_skills", "self_image", "confidence", "social_anxiety", "shyness", "expectations",
      "introversion",
    ]
    return .object([
      "path": .text(bench.value(of: .path)), "shown": .truth(bench.lonelyNow == true),
      "skillsPoints": isShort ? .nothing : .whole(skills ?? 0),
      "meetingPoints": isShort ? .nothing : .half(meeting),
      "causes": JSON(
        .object(
          causes.map { cause in
            let score = model.ruler("needs_a.\(cause)").flatMap { bench.scores[$0] }
            return JSON.Member(cause, isShort ? .nothing : .half(score))
          }
        )
      ),
      "modifiers": .texts(bench.modifiers),
    ])
  }
}
