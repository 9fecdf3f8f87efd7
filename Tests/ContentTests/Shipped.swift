import Content
import Testing

/// The data that ships with the program.
enum Shipped {
  /// The folder beside the tests.
  static func library() throws -> Library {
    Library(try ContentDirectory.locate())
  }
}
