import Content

/// Compares the versions that a result was made with.
struct Versions {
  private let result: JSON

  init(_ result: JSON) { self.result = result }

  /// Compares with the data files; `begun` says which questionnaires the input has.
  func compare(_ model: DataModel, begun: [Bool]?, _ verdict: inout Verdict) {
    if result["rules"]?.string != model.rulesVersion {
      verdict.add("rules", Self.text(result["rules"], model.rulesVersion))
    }
    guard let named = result["questionnaires"] else { return }
    for (place, form) in model.forms.enumerated() {
      let step = "questionnaire \(form.name)"
      switch (named[form.name], begun?[place]) {
      case (nil, true?): verdict.add(step, "it was begun, and the result does not name it.")
      case (let version?, let isBegun):
        if isBegun == false {
          verdict.add(step, "the result names it, and it was not begun.")
        } else if version.string != form.version {
          verdict.add(step, Self.text(version, form.version))
        }
      default: break
      }
    }
    for member in named.members where model.form(member.name) == nil {
      verdict.add("questionnaire \(member.name.shown)", "there is no such data file.")
    }
  }

  private static func text(_ said: JSON?, _ version: String?) -> String {
    "the result was made with version \(said.said), "
      + "the data file has version \(version ?? "nothing")."
  }
}
