/// What one person answered, as scores and rules see it.
struct Sheet {
  /// For each question a mark, or that there is none.
  var marks: [Int]
  /// The letters of a question with several answers, in the order of its list.
  var letters: [Int: [String]] = [:]
  /// For each questionnaire, whether it was begun.
  var begun: [Bool]
  var age: Int?
  var mode = "self"
  var policy = "practice"

  /// An empty sheet.
  init(_ model: DataModel) {
    marks = Array(repeating: Mark.missing, count: model.questions.count)
    begun = Array(repeating: false, count: model.forms.count)
  }

  /// Answers a question with a mark, as if the person had.
  mutating func set(_ item: Int, to mark: Int, _ model: DataModel) {
    marks[item] = mark
    guard model.questions[item].kind == .several else { return }
    letters[item] = model.questions[item].letters(of: mark)
  }
}
