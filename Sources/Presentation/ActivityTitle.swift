package import Guidance
package import Screening

extension Activity {
  /// Its id, name and organization on a line of a list.
  package func line(in voice: Voice) -> String { "\(id): \(name[voice]) (\(organization))" }

  /// Its name, with the organization where the name does not say it.
  func title(in voice: Voice) -> String {
    let name = name[voice]
    return name.contains(organization) ? name : "\(name) (\(organization))"
  }
}
