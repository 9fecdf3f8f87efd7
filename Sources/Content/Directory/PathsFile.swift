package import Guidance
import Screening

/// The table of what each path asks for, as its file says it.
package struct PathsFile {
  /// The file, with everything found wrong in it.
  package let reading: Reading
  /// Made of everything that could be read; only to be used when ``reading`` found no error.
  package let table: PathTable

  /// Reads the table; `nil` when the document is not even an object.
  package init?(_ reading: Reading) {
    guard let object = reading.object(reading.document.root, "the table of paths") else {
      return nil
    }
    let builder = PathsBuilder(reading: reading)
    table = PathTable(
      version: object.text("version") ?? "",
      source: object.text("source") ?? "",
      paths: builder.paths(object),
      causes: builder.causes(object),
      guided: builder.criteria(object, "guided"),
      bare: builder.criteria(object, "bare"),
      growth: builder.criteria(object, "growth"),
      giving: builder.criteria(object, "giving"),
      fallback: builder.ids(object, "fallback"),
      crisis: builder.ids(object, "crisis"),
      professionals: builder.ids(object, "professionals")
    )
    object.close()
    self.reading = reading
  }
}

private struct PathsBuilder {
  let reading: Reading

  func paths(_ object: ObjectReader) -> [Path: PathTable.Row] {
    var paths: [Path: PathTable.Row] = [:]
    guard let reader = object.required("paths").flatMap({ reading.object($0, "paths") }) else {
      return paths
    }
    for path in Path.allCases {
      guard let value = reader.required(path.rawValue),
        let row = reading.object(value, path.rawValue)
      else { continue }
      let bareMeetings = row.required("bareMeetings")
        .flatMap { reading.word($0, "bareMeetings", of: PathTable.BareMeetings.self) }
      paths[path] = PathTable.Row(
        wants: row.list("wants").compactMap(want),
        bareMeetings: bareMeetings ?? .never,
        beginsGuided: row.bool("beginsGuided", default: false)
      )
      row.close()
    }
    reader.close()
    return paths
  }

  private func want(_ json: JSON) -> PathTable.Want? {
    guard let reader = reading.object(json, "a want") else { return nil }
    let strength = reader.required("strength")
      .flatMap { reading.integer($0, "strength", in: 1...4) }
    let want = PathTable.Want(
      criterion: criterion(reader),
      strength: strength ?? 1,
      barriers: Set(words(reader, "barriers", of: MeetingBarrier.self)),
      courses: Set(words(reader, "courses", of: Course.self))
    )
    reader.close()
    return want
  }

  func causes(_ object: ObjectReader) -> [Cause: [Criterion]] {
    var causes: [Cause: [Criterion]] = [:]
    guard let reader = object.required("causes").flatMap({ reading.object($0, "causes") }) else {
      return causes
    }
    for cause in Cause.allCases { causes[cause] = criteria(reader, cause.rawValue) }
    reader.close()
    return causes
  }

  func criteria(_ object: ObjectReader, _ name: String) -> [Criterion] {
    object.list(name).compactMap { json in
      guard let reader = reading.object(json, "a criterion") else { return nil }
      let criterion = criterion(reader)
      reader.close()
      return criterion
    }
  }

  private func criterion(_ reader: ObjectReader) -> Criterion {
    let criterion = Criterion(
      elements: words(reader, "elements", of: WorkingElement.self),
      needs: words(reader, "needs", of: ActivityNeed.self),
      kinds: words(reader, "kinds", of: Kind.self),
      settings: words(reader, "settings", of: Setting.self)
    )
    if criterion == Criterion() {
      reading.report(
        "criteria-ask-something",
        at: reader.offset,
        "this asks for nothing, so everything meets it",
        "Name elements, needs, kinds or settings."
      )
    }
    return criterion
  }

  func ids(_ object: ObjectReader, _ name: String) -> [Activity.ID] {
    object.list(name).compactMap { reading.identifier($0, name).map { .init($0) } }
  }

  private func words<Words: RawRepresentable & CaseIterable>(
    _ reader: ObjectReader,
    _ name: String,
    of words: Words.Type
  ) -> [Words] where Words.RawValue == String {
    reader.optionalList(name).compactMap { reading.word($0, name, of: words) }
  }
}
