import Content
import Glibc
import Guidance
import Presentation

extension ActivityLibrary {
  /// The place that was meant by an option.
  ///
  /// - Throws: The exit code for data that does not fit, after saying which places there are.
  func place(named text: String) throws -> Place {
    let name = text.cleanedLine
    let found = try Complaint.catching { () throws(ContentError) in try places().look(up: text) }
    switch found {
    case .place(let place): return place
    case .ambiguous(let places):
      let names = Place.distinctNames(of: places).joined(separator: ", ")
      throw Complaint.make("'\(name)' is more than one place. Give one of: \(names).", EX_DATAERR)
    case .unknown(let nearest):
      let hint =
        nearest.isEmpty
        ? "Give a place, a code like GM0153, or two digits of a postcode."
        : "Did you mean \(nearest.joined(separator: ", "))?"
      throw Complaint.make("There is no place '\(name)'. \(hint)", EX_DATAERR)
    }
  }
}
