import Guidance
import Screening
import Testing

struct DateTests {
  @Test func `an imprecise date counts from its first day`() throws {
    let today = Samples.today
    #expect(today.description == "2026-11-23")
    let year = try #require(PartialDate("2025"))
    #expect(year.firstDay.description == "2025-01-01")
    #expect(Freshness(of: year, isHelpLine: false, today: today) == .stale(year))
    #expect(Freshness(of: PartialDate("2026-01"), isHelpLine: false, today: today) == .fresh)
  }

  @Test func `a help line is fresh for 180 days and anything else for 365`() throws {
    let today = Samples.today
    let atLimit = PartialDate(today.advanced(by: -180))
    let pastLimit = PartialDate(today.advanced(by: -181))
    #expect(Freshness(of: atLimit, isHelpLine: true, today: today) == .fresh)
    #expect(Freshness(of: pastLimit, isHelpLine: true, today: today) == .stale(pastLimit))
    #expect(Freshness(of: pastLimit, isHelpLine: false, today: today) == .fresh)
    let atYear = PartialDate(today.advanced(by: -365))
    #expect(Freshness(of: atYear, isHelpLine: false, today: today) == .fresh)
    let lastYear = PartialDate(today.advanced(by: -366))
    #expect(Freshness(of: lastYear, isHelpLine: false, today: today) == .stale(lastYear))
    #expect(Freshness(of: nil, isHelpLine: true, today: today) == .unknown)
  }

  /// The last day on which it is fresh, as a help line and as anything else.
  @Test(arguments: [
    ("2026", "2026-06-30", "2027-01-01"), ("2026-05", "2026-10-28", "2027-05-01"),
    ("2026-05-31", "2026-11-27", "2027-05-31"), ("2023-06", "2023-11-28", "2024-05-31"),
  ])
  func `a year or a month goes stale as if it were its first day`(
    _ date: String,
    _ lastForHelpLine: String,
    _ lastForOthers: String
  ) throws {
    let date = try #require(PartialDate(date))
    for (isHelpLine, last) in [(true, lastForHelpLine), (false, lastForOthers)] {
      let day = try #require(CalendarDay(last))
      #expect(Freshness(of: date, isHelpLine: isHelpLine, today: day) == .fresh)
      let next = day.advanced(by: 1)
      #expect(Freshness(of: date, isHelpLine: isHelpLine, today: next) == .stale(date))
    }
  }

  @Test(arguments: ["2026", "2026-09", "2026-09-08"])
  func `a date is written as it was read`(_ text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: ["", "26", "2021-23", "2026-9", "2026-02-30", "2026/09", "about 2022"])
  func `what is no date is none`(_ text: String) {
    #expect(PartialDate(text) == nil)
  }

  @Test(arguments: [("9:30", "09:30"), ("00:00", "00:00"), ("23:59", "23:59")])
  func `a time is read`(_ text: String, _ expected: String) {
    #expect(TimeOfDay(text)?.description == expected)
  }

  @Test(arguments: ["24:00", "9.30", "9", "12:60", "-1:00", "1:5", ""])
  func `what is no time is none`(_ text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test func `months may go over the end of the year`() throws {
    let winter = try #require(Months("11-1"))
    #expect((1...12).filter(winter.contains) == [1, 11, 12])
    let september = try #require(Months("9"))
    #expect((1...12).filter(september.contains) == [9])
    #expect(Months("0-3") == nil)
    #expect(Months("1-2-3") == nil)
  }
}
