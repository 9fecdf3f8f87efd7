import Content

/// The steps from answers to scores, and from scores to tallies.
struct ScoreSteps {
  let bench: Bench

  /// Every scale of every questionnaire that was begun, and every tally of such scales.
  var all: [JSON] {
    let model = bench.model
    let scores = model.rulers.indices.filter { bench.sheet.begun[model.rulers[$0].form] }.map(score)
    let tallies = model.tallies.filter { tally in
      tally.rulers.contains { bench.sheet.begun[model.rulers[$0].form] }
    }
    return scores + tallies.map(step)
  }

  private func score(_ place: Int) -> JSON {
    let ruler = bench.model.rulers[place]
    let value = bench.scores[place]
    let given = ruler.points.filter { bench.isGiven($0.item) }
    let missing = ruler.points.filter { !bench.isGiven($0.item) }
    let band = ruler.band(value)
    return .object([
      "step": .text("score"), "name": .text(ruler.name),
      "answers": .list(
        given.map { item, points in
          bench.answer(to: item).with(["points": .half(points[bench.sheet.marks[item]])])
        }
      ),
      "missing": .texts(missing.map { bench.model.questions[$0.item].item }),
      "tolerated": .whole(ruler.tolerated), "value": .half(value),
      "cutoffs": .list(
        ruler.cuts.indices.map { cut in
          .object([
            "id": .text(ruler.cuts[cut].id), "atLeast": .half(ruler.cuts[cut].atLeast),
            "reached": .truth(bench.reaches(Test.Measure(ruler: place, cut: cut))),
            "source": .text(ruler.cuts[cut].source),
          ])
        }
      ),
      "band": .text(band?.id), "source": .text(band?.source),
    ])
  }

  private func step(_ tally: Tally) -> JSON {
    .object([
      "step": .text("tally"), "name": .text(tally.name),
      "scores": .list(
        tally.rulers.indices.map { place in
          let ruler = tally.rulers[place]
          let earned = bench.earned(tally, place)
          return .object([
            "scale": .text(bench.model.rulers[ruler].name), "value": .half(bench.scores[ruler]),
            "cutoff": .text(earned.map { bench.model.rulers[ruler].cuts[$0.cut].id }),
            "points": .whole(earned?.points ?? 0),
          ])
        }
      ),
      "value": .whole(bench.points(tally)), "unscored": .whole(bench.unscored(tally)),
    ])
  }
}

extension Bench {
  /// A given answer as results write it.
  func answer(to item: Int) -> JSON {
    let question = model.questions[item]
    let code: JSON =
      switch question.kind {
      case .several: .list((sheet.letters[item] ?? []).map { JSON.code($0) })
      case .one where isGiven(item): .code(question.codes[sheet.marks[item]])
      default: .nothing
      }
    return .object(["item": .text(question.item), "code": code])
  }
}
