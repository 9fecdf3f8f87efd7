import Content
import Screening
import Tabulation
import TestSupport
import Testing

/// The scores of a sheet, straight from the keys of the scales; `nil` is a missing answer.
private func referenceRow(_ sheet: [AnswerOption.ID?], _ questionnaire: Questionnaire) -> String {
  func sum(_ scale: Scale) -> (points: Int?, missing: Int) {
    var points = 0
    var missing = 0
    for (item, answer) in zip(questionnaire.items, sheet) {
      guard let key = scale.keys[item.id] else { continue }
      if let answer { points += key[answer] ?? 0 } else { missing += 1 }
    }
    return (scale.missing.allows(missing: missing) ? points : nil, missing)
  }
  func text(_ points: Int?) -> String { points.map { "\($0 / 2)" } ?? "" }
  let others = questionnaire.scales.filter { $0.id != "total" && $0.isReported }
  var cells = others.map { text(sum($0).points) }
  for scale in questionnaire.scales where scale.id == "total" {
    let (points, missing) = sum(scale)
    let band = points.flatMap { scale.bandings.first?.band(of: $0) }
    cells += ["\(missing)", text(points), band?.category ?? ""]
  }
  return cells.joined(separator: ",")
}

/// Sheets in the order of counting; a missing answer comes first.
private func allSheets(_ questionnaire: Questionnaire) -> [[AnswerOption.ID?]] {
  questionnaire.items.reduce([[]]) { sheets, item in
    sheets.flatMap { sheet in ([nil] + item.options.map(\.id)).map { sheet + [$0] } }
  }
}

/// Ten thousand sheets from a fixed seed; about one answer in twelve is missing.
private func seededSheets(_ questionnaire: Questionnaire) -> [[AnswerOption.ID?]] {
  var generator = SeededGenerator(seed: 20_261_123)
  return (0..<10_000).map { _ in
    questionnaire.items.map { item in
      Int.random(in: 0..<12, using: &generator) == 0
        ? nil : item.options.randomElement(using: &generator)?.id
    }
  }
}

/// Sheets as a file, numbered from 0.
private func file(_ sheets: [[AnswerOption.ID?]], _ questionnaire: Questionnaire) -> String {
  let names = questionnaire.items.enumerated().map { $1.column ?? "item\($0 + 1)" }
  var file = "id," + names.joined(separator: ",") + "\n"
  for (index, sheet) in sheets.enumerated() {
    file += "\(index)," + sheet.map { $0?.rawValue ?? "" }.joined(separator: ",") + "\n"
  }
  return file
}

/// Scores sheets as a file and compares every row with the reference.
private func expectAgreement(
  _ sheets: [[AnswerOption.ID?]],
  _ questionnaire: Questionnaire,
  coding: Coding.ID? = nil
) throws {
  let coded = try coding.map { try #require(questionnaire.coded(as: $0)) } ?? questionnaire
  let scored = try score(file(sheets, questionnaire), questionnaire, coding: coding)
  let expected = sheets.enumerated().map { "\($0)," + referenceRow($1, coded) }
  #expect(scored.rows == expected)
  #expect(scored.findings == "")
  #expect(scored.summary.rows == sheets.count)
}

let codings: [Coding.ID?] = [nil, "no1", "yes1", "no1of5", "yes1of5", "lasa"]

@Test(arguments: codings)
func `every possible sheet of six items gets the scores of its scales`(
  coding: Coding.ID?
) throws {
  let coded = try coding.map { try #require(Instruments.djg6.coded(as: $0)) } ?? Instruments.djg6
  try expectAgreement(allSheets(coded), Instruments.djg6, coding: coding)
}

@Test(arguments: codings)
func `ten thousand sheets of eleven items get the scores of their scales`(
  coding: Coding.ID?
) throws {
  let coded =
    try coding.map { try #require(Instruments.djg11.coded(as: $0)) } ?? Instruments.djg11
  try expectAgreement(seededSheets(coded), Instruments.djg11, coding: coding)
}

@Test(arguments: [Instruments.ucla3, Instruments.phq2])
func `every possible sheet of a short sum gets the scores of its scale`(
  questionnaire: Questionnaire
) throws {
  try expectAgreement(allSheets(questionnaire), questionnaire)
}

@Test func `ten thousand sheets of six contacts get the scores of their scale`() throws {
  try expectAgreement(seededSheets(Instruments.lsns6), Instruments.lsns6)
}

@Test(arguments: [
  Instruments.djg6, Instruments.djg11, Instruments.ucla3, Instruments.phq2, Instruments.lsns6,
])
func `the instruments that ship score as those of these tests`(
  instrument: Questionnaire
) throws {
  let shipped = try Library(ContentDirectory.locate()).questionnaire(instrument.id)
  #expect(shipped.codings.map(\.id) == instrument.codings.map(\.id))
  for coding in [nil] + instrument.codings.map(\.id) {
    let coded = try coding.map { try #require(instrument.coded(as: $0)) } ?? instrument
    let answers = file(seededSheets(coded), instrument)
    let scored = try score(answers, shipped, coding: coding)
    #expect(scored.findings == "")
    #expect(scored.table == (try score(answers, instrument, coding: coding).table))
  }
}
