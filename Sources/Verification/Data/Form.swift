import Content

/// One questionnaire.
struct Form {
  let name: String
  let version: String
  /// Its items by their places among all questions.
  let items: [Int]
}

/// What stands for an answer where only scores and rules matter: its place in the list.
enum Mark {
  static let missing = -1
  /// Of a question with several answers.
  static let something = 0
  static let nothing = 1
}
