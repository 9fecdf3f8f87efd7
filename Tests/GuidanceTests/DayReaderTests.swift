import Guidance
import Screening
import Testing

/// The day somebody means, as seen from Tuesday 24 November 2026.
struct DayReaderTests {
  private let reader = DayReader(today: CalendarDay("2026-11-24") ?? CalendarDay(number: 0))

  @Test(arguments: [
    ("morgen", "2026-11-25"), ("Overmorgen om 10 uur", "2026-11-26"),
    ("morgenochtend", "2026-11-25"), ("vandaag", "2026-11-24"), ("tomorrow", "2026-11-25"),
    ("maandag", "2026-11-30"), ("dinsdag", "2026-12-01"), ("Friday afternoon", "2026-11-27"),
    ("3 december", "2026-12-03"), ("op 1 januari", "2027-01-01"), ("3-12", "2026-12-03"),
    ("3/12/2026", "2026-12-03"), ("2026-12-24", "2026-12-24"), ("24 november", "2026-11-24"),
  ])
  func `a day to come is understood`(text: String, day: String) {
    #expect(reader.read(text)?.description == day)
  }

  @Test(arguments: [
    "ooit", "", "31 februari", "1 januari 2020", "2026-11-23", "gisteren", "over een week", "32-13",
  ])
  func `what is no day to come stays words`(text: String) { #expect(reader.read(text) == nil) }
}
