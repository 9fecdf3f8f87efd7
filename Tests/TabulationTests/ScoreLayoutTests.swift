import Screening
import Tabulation
import Testing

@Test func `columns are named by their items, else by their place`() throws {
  let short = try ScoreLayout(Instruments.djg6)
  #expect(short.columns.map(\.name) == ["item3", "item4", "item7", "item9", "item8", "item10"])
  let long = try ScoreLayout(Instruments.djg11, names: "item2=q2")
  #expect(long.columns.map(\.name).prefix(3) == ["item1", "q2", "item3"])
  #expect(long.header == ["id", "emotional", "social", "missing", "total", "category"])
}

@Test func `a coding concerns the scales that have one`() {
  #expect(throws: ScoreLayoutProblem.noCodings("ucla3")) {
    try ScoreLayout(Instruments.ucla3, coding: "no1")
  }
  #expect(
    throws: ScoreLayoutProblem.unknownCoding(
      "yes3",
      known: ["no1", "yes1", "no1of5", "yes1of5", "lasa"]
    )
  ) {
    try ScoreLayout(Instruments.djg6, coding: "yes3")
  }
}

@Test(
  arguments: [
    ("", .malformedName(part: 1)),
    ("id", .malformedName(part: 1)),
    ("id=", .malformedName(part: 1)),
    ("id=a,=b", .malformedName(part: 2)),
    ("id=a,", .malformedName(part: 2)),
    ("item4=a", .unknownColumn("item4", known: ["id", "item1", "item2", "item3"])),
    ("id=a,id=b", .renamedTwice("id")),
    ("item1=item2", .sharedName("item2")),
    ("id=x,item3=x", .sharedName("x")),
  ] as [(String, ScoreLayoutProblem)]
)
func `a list of names that cannot be followed is refused`(
  list: String,
  problem: ScoreLayoutProblem
) {
  #expect(throws: problem) { try ScoreLayout(Instruments.ucla3, names: list) }
}

@Test func `names may be swapped, and hold an equals sign`() throws {
  let swapped = try ScoreLayout(Instruments.ucla3, names: "item1=item2,item2=item1,id=a=b")
  #expect(swapped.columns.map(\.name) == ["item2", "item1", "item3"])
  #expect(swapped.id == "a=b")
}

@Test func `a questionnaire without a total is not scored`() {
  let questionnaire = Questionnaire(
    id: "open",
    version: "1",
    title: LocalizedText(dutch: "", english: ""),
    items: [],
    provenance: Instruments.phq2.provenance
  )
  #expect(throws: ScoreLayoutProblem.noTotal("open")) { try ScoreLayout(questionnaire) }
}
