import ArgumentParser
import Content
import Glibc
import Guidance
import Presentation

/// Lists of activities that somebody keeps of their own.
struct ActivitiesOptions: ParsableArguments {
  @Option(
    name: .customLong("activities"),
    help: ArgumentHelp(
      "A table of activities, or a folder of them, that adds to those of the program.",
      valueName: "path"
    ),
    completion: .file()
  )
  var added: [String] = []

  /// The activities of a library with these lists; nothing is read yet.
  ///
  /// - Throws: The exit code for a list that is not there, after saying so.
  func activities(of library: Library) throws -> ActivityLibrary {
    for path in added where access(path, F_OK) != 0 {
      throw Complaint.make("There is no file '\(path.cleanedLine)'.", EX_NOINPUT)
    }
    return library.activities(added: added)
  }
}

extension ActivityLibrary {
  /// Every activity; what is wrong with rows that are left out is said.
  ///
  /// - Throws: The exit code for data that cannot be used, after saying so.
  func toldDirectory(withPlaces: Bool = false) throws -> Directory {
    let directory = try Complaint.catching { () throws(ContentError) in
      try self.directory(withPlaces: withPlaces)
    }
    Complaint.tell(refused, rest: "'opstap check' names all.")
    return directory
  }
}
