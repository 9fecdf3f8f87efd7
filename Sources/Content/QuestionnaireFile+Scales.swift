import Screening

extension QuestionnaireBuilder {
  /// Reads the points that scales give for answers, by name.
  mutating func readKeys(_ object: ObjectReader) {
    for member in object.map("keys") {
      guard let reader = reading.object(member.value, "the key '\(member.name)'") else { continue }
      var key: Scale.Key = [:]
      for points in reader.members where points.name != "note" {
        key[.init(points.name)] = reading.halves(points.value, points.name)
      }
      keys[member.name] = (key, member.value.offset)
    }
  }

  /// The scales, in the order of the file.
  mutating func scales(_ object: ObjectReader, items: [Item]) -> [Scale] {
    var scales: [Scale] = []
    for element in object.optionalList("scales") {
      guard let reader = reading.object(element, "a scale") else { continue }
      let scale = scale(reader, items: items)
      reader.close()
      guard let scale else { continue }
      if places[.scale(scale.id)] != nil {
        reading.report(
          "identifiers-unique",
          at: element.offset,
          "the scale '\(scale.id)' stands here twice",
          "Give every scale a name of its own."
        )
        continue
      }
      places[.scale(scale.id)] = element.offset
      scales.append(scale)
    }
    return scales
  }

  private mutating func scale(_ reader: ObjectReader, items: [Item]) -> Scale? {
    let id = reader.identifier("id").map { Scale.ID($0) }
    let scored = reader.required("score").flatMap { reading.object($0, "score") }
    let missing = reader.required("missing").flatMap { missingRule($0) }
    let rivalMissing = reader.optionalList("rivalMissing").compactMap { rivalRule($0) }
    let norms = reader.optionalList("norms").compactMap { norm($0) }
    let isReported = reader.bool("reported", default: true)
    let cutoffs = reader.optionalList("cutoffs").compactMap { cutoff($0, of: id) }
    let bandings = reader.optionalList("bandings").enumerated()
      .compactMap { banding($1, $0, of: id) }
    guard let id else { return nil }
    var itemKeys: [Item.ID: Scale.Key] = [:]
    for member in scored?.members ?? [] where member.name != "note" {
      let item = Item.ID(member.name)
      places[.score(id, item)] = member.offset
      guard let name = reading.text(member.value, member.name) else { continue }
      guard let key = keys[name] else {
        reading.unknownValue(member.value, member.name, name, known: keys.keys.sorted())
        continue
      }
      places[.key(id, item)] = key.offset
      itemKeys[item] = key.key
    }
    return Scale(
      id: id,
      keys: itemKeys,
      missing: missing ?? .tolerated(0),
      rivalMissing: rivalMissing,
      cutoffs: cutoffs,
      bandings: bandings,
      norms: norms,
      isReported: isReported
    )
  }

  private func missingRule(_ json: JSON) -> MissingRule? {
    switch json.string {
    case "complete"?: return .tolerated(0)
    case "counted"?: return .counted
    case let word?:
      reading.unknownValue(json, "missing", word, known: ["complete", "counted"])
      return nil
    case nil: break
    }
    guard let object = reading.object(json, "missing") else { return nil }
    let limit = object.required("tolerated")
      .flatMap { reading.integer($0, "tolerated", in: 1...100) }
    object.close()
    return limit.map(MissingRule.tolerated)
  }

  /// Another source's rule on what may be missing.
  private func rivalRule(_ json: JSON) -> RivalMissing? {
    guard let reader = reading.object(json, "a rival rule") else { return nil }
    let limit = reader.required("tolerated")
      .flatMap { reading.integer($0, "tolerated", in: 0...100) }
    let source = reader.source()
    reader.close()
    guard let limit, let source else { return nil }
    return RivalMissing(rule: .tolerated(limit), source: source)
  }

  private mutating func cutoff(_ json: JSON, of scale: Scale.ID?) -> Cutoff? {
    guard let reader = reading.object(json, "a cut-off") else { return nil }
    let id = reader.identifier("id").map { Cutoff.ID($0) }
    let atLeast = reader.required("atLeast").flatMap { reading.halves($0, "atLeast") }
    let source = reader.source()
    reader.close()
    guard let scale, let id, let atLeast, let source else { return nil }
    if places[.cutoff(scale, id)] != nil {
      reading.report(
        "identifiers-unique",
        at: json.offset,
        "the cut-off '\(id)' stands here twice",
        "Give every cut-off of a scale a name of its own."
      )
    }
    places[.cutoff(scale, id)] = json.offset
    return Cutoff(id: id, atLeast: atLeast, source: source)
  }

  private mutating func banding(_ json: JSON, _ index: Int, of scale: Scale.ID?) -> Banding? {
    guard let reader = reading.object(json, "a banding") else { return nil }
    let source = reader.source()
    let isReported = reader.bool("reported", default: true)
    var bands: [Banding.Band] = []
    for element in reader.list("bands") {
      guard let object = reading.object(element, "a band") else { continue }
      let id = object.identifier("id")
      let lowest = object.required("from").flatMap { reading.halves($0, "from") }
      let highest = object.required("to").flatMap { reading.halves($0, "to") }
      let category = object.identifier("category")
      object.close()
      guard let id, let lowest, let highest, let category else { continue }
      if lowest > highest {
        reading.report(
          "bands-cover-range",
          at: element.offset,
          "the band '\(id)' ends before it begins",
          "Swap 'from' and 'to'."
        )
      }
      if let scale { places[.band(scale, index, bands.count)] = element.offset }
      bands.append(
        .init(
          id: .init(id),
          scores: min(lowest, highest)...max(lowest, highest),
          category: category
        )
      )
    }
    reader.close()
    if let scale { places[.banding(scale, index)] = json.offset }
    return source.map { Banding(source: $0, bands: bands, isReported: isReported) }
  }
}
