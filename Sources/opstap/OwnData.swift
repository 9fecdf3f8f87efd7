import Content

/// Says, once, that data of somebody's own could not all be used; the conversation goes on.
final class OwnData {
  private var isTold = false

  /// Looks at what was refused since the program began.
  func report(_ library: Library, _ activities: ActivityLibrary) {
    let refused = library.refused + activities.refused.filter { $0.severity == .error }
    guard !isTold, let first = refused.sorted().first else { return }
    isTold = true
    Complaint.tell(
      "\(refused.count) mistakes in your own data were left out, the first at "
        + "\(first.file):\(first.line). 'opstap check' with that file says what to mend."
    )
  }
}
