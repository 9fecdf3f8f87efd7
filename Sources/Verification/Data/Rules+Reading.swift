import Content

extension TestReader {
  /// The rules of a list.
  func laws(_ json: JSON?) -> [Law] {
    (json?.elements ?? []).compactMap { entry in
      guard let id = entry["rule"]?.string, let value = entry["value"]?.string,
        let condition = entry["when"]
      else { return nil }
      return Law(
        id: id,
        test: test(condition),
        condition: condition,
        value: value,
        source: entry["source"]?.string
      )
    }
  }
}

extension Tally {
  init?(_ json: JSON, _ all: [Ruler]) {
    guard let name = json["id"]?.string else { return nil }
    self.name = name
    let scales = (json["scales"]?.elements ?? []).compactMap(\.string)
    rulers = scales.compactMap { scale in all.firstIndex { $0.name == scale } }
    let points = (json["points"]?.members ?? []).filter { $0.name != "note" }
    earning = rulers.map { ruler in
      points.compactMap { member in
        guard let cut = all[ruler].cut(member.name), let points = member.value.integer else {
          return nil
        }
        return (cut, points)
      }
      .sorted { all[ruler].cuts[$0.cut].atLeast > all[ruler].cuts[$1.cut].atLeast }
    }
  }
}

extension Spans {
  init(_ json: JSON?) {
    minimumGap = json?["minimumGap"]?.integer ?? 0
    chronic = json?["chronicSpan"]?.integer ?? .max
    strong = json?["strongSpan"]?.integer ?? .max
    recent = json?["recentSpan"]?.integer ?? 0
    source = json?["source"]?.string
  }
}

extension Cell {
  init?(_ json: JSON) {
    guard let selfReport = json["selfReport"]?.string, let history = json["history"]?.string,
      let course = json["course"]?.string
    else { return nil }
    self.init(
      selfReport: selfReport,
      history: history,
      course: course,
      confidence: json["confidence"]?.string
    )
  }
}
