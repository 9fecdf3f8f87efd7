import Content

extension Question {
  /// Reads a question of a questionnaire, as a coding writes its answers.
  init?(_ item: JSON, lists: JSON?, coding: JSON?) {
    guard let name = item["id"]?.string else { return nil }
    self.item = name
    let list = item["options"].flatMap { options in options.string.map { lists?[$0] } ?? options }
    let own = list?.elements.compactMap { $0["code"].flatMap(Self.code) } ?? []
    let written = coding?["codes"]?.elements.compactMap(Self.code) ?? []
    let meant = coding?["as"]?.elements.compactMap(Self.code) ?? []
    let isCoded = !written.isEmpty && meant.allSatisfy(own.contains)
    codes = isCoded ? written : own
    scoredAs = isCoded ? meant : own
    absent = isCoded ? coding?["missing"]?.elements.compactMap(Self.code) ?? [] : []
    unsure = item["unsure"].flatMap(Self.code)
    nothing = item["nothing"].flatMap(Self.code)
    switch item["kind"]?.string {
    case "several": kind = .several
    case "text": kind = .text
    case "number":
      let (least, most) = (item["min"]?.integer ?? 0, item["max"]?.integer ?? 0)
      kind = .number(least...max(least, most))
    default: kind = .one
    }
  }

  /// A code as text, whichever way it was written.
  static func code(_ json: JSON) -> String? { json.integer.map(String.init) ?? json.string }
}
