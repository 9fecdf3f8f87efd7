import Guidance
import Screening
import Testing

struct RecurrenceTests {
  // 23 November 2026 is a Monday.
  @Test(arguments: [
    ("FREQ=WEEKLY;BYDAY=MO", "2026-11-23"), ("FREQ=WEEKLY;BYDAY=TU,TH", "2026-11-24"),
    ("FREQ=WEEKLY;BYDAY=SU", "2026-11-29"), ("FREQ=MONTHLY;BYDAY=1FR", "2026-12-04"),
    ("FREQ=MONTHLY;BYDAY=-1MO", "2026-11-30"), ("FREQ=MONTHLY;BYDAY=2WE,4WE", "2026-11-25"),
    ("FREQ=MONTHLY;BYDAY=5MO", "2026-11-30"), ("FREQ=MONTHLY;BYDAY=1TH,3TH", "2026-12-03"),
    ("FREQ=WEEKLY;BYDAY=TU;UNTIL=20261124", "2026-11-24"),
  ])
  func `the next day is found`(_ rule: String, _ expected: String) throws {
    let recurrence = try #require(Recurrence(rule))
    #expect(recurrence.next(onOrAfter: Samples.today) { _ in true }?.description == expected)
    #expect(recurrence.description == rule)
  }

  @Test(arguments: [
    "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261123T235959Z", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
  ])
  func `no day is invented when it ended or cannot be told`(_ rule: String) throws {
    let recurrence = try #require(Recurrence(rule))
    #expect(recurrence.next(onOrAfter: Samples.today) { _ in true } == nil)
  }

  @Test(arguments: [
    "", "FREQ=WEEKLY", "FREQ=DAILY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=1MO", "BYDAY=MO",
    "FREQ=MONTHLY;BYDAY=6MO", "FREQ=WEEKLY;BYDAY=MA", "FREQ=WEEKLY;BYDAY=MO;COUNT=3",
    "FREQ=WEEKLY;FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=MO;UNTIL=2026", "FREQ=WEEKLY;BYDAY=",
    "FREQ=WEEKLY;BYDAY=MO;INTERVAL=0", "freq=weekly;byday=mo",
  ])
  func `a rule that says more or less than we know is refused`(_ rule: String) {
    #expect(Recurrence(rule) == nil)
  }

  @Test func `the next day lies in the months in which it is`() throws {
    let schedule = Schedule(
      recurrence: Recurrence("FREQ=WEEKLY;BYDAY=WE"),
      months: try #require(Months("2-3"))
    )
    #expect(schedule.next(onOrAfter: Samples.today)?.description == "2027-02-03")
  }

  @Test func `parts of the week are told from days and hours, or not at all`() {
    let friday = Schedule(
      recurrence: Recurrence("FREQ=MONTHLY;BYDAY=1FR"),
      opens: TimeOfDay("19:30")
    )
    #expect(friday.falls(in: .week) == true)
    #expect(friday.falls(in: .weekend) == false)
    #expect(friday.falls(in: .evening) == true)
    #expect(friday.falls(in: .day) == false)
    #expect(DayPart.allCases.allSatisfy { Schedule().falls(in: $0) == nil })
    let allDay = Schedule(opens: TimeOfDay("08:00"), closes: TimeOfDay("22:00"))
    #expect(allDay.falls(in: .evening) == true)
    #expect(allDay.falls(in: .day) == true)
  }
}
