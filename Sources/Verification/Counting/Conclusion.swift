/// Something whose certainty a result states, and what answers make of it.
struct Conclusion {
  /// As `certainty` names it.
  let name: String
  let scope: Scope
  private let target: Target

  private enum Target {
    case decision(Decision)
    case band(ruler: Int)
  }

  init(_ name: String, _ decision: Decision, _ model: DataModel) {
    self.name = name
    scope = Scope(decision, model)
    target = .decision(decision)
  }

  /// The band of a scale.
  init(ruler: Int, _ model: DataModel) {
    name = "\(model.rulers[ruler].name).band"
    scope = Scope(ruler: ruler, model)
    target = .band(ruler: ruler)
  }

  /// Its value by what a bench has worked out; `nil` where there is none.
  func value(_ bench: Bench) -> String? {
    switch target {
    case .decision(let decision): bench.value(of: decision)
    case .band(let ruler): bench.model.rulers[ruler].band(bench.scores[ruler])?.id
    }
  }

  /// lonelyNow, course and needs: contract, section 4.
  static func main(_ model: DataModel) -> [Conclusion] {
    [
      Conclusion("lonelyNow", .lonelyNow, model), Conclusion("course", .course, model),
      Conclusion("needs", .path, model),
    ]
  }

  /// The bands of whole scales whose questionnaire was begun.
  static func bands(_ bench: Bench) -> [Conclusion] {
    bench.model.rulers.indices.filter { place in
      let ruler = bench.model.rulers[place]
      return ruler.id == "total" && ruler.isReported && !ruler.bands.isEmpty
        && bench.sheet.begun[ruler.form]
    }.map { Conclusion(ruler: $0, bench.model) }
  }
}
