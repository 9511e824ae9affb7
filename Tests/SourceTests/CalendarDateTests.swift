import Source
import Testing

@Suite struct CalendarDateTests {
  /// The week fixtures of domain.md §3.
  @Test(arguments: [
    ("2026-12-31", 2026, 53), ("2027-01-01", 2026, 53), ("2027-01-03", 2026, 53),
    ("2027-01-04", 2027, 1), ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53),
    ("2025-12-29", 2026, 1),
  ])
  func isoWeeks(text: String, year: Int, week: Int) throws {
    let date = try #require(CalendarDate(iso: text))
    #expect(date.isoWeek == (year, week))
  }

  @Test func everyDayOfFourCenturiesRoundTrips() throws {
    var date = CalendarDate(unchecked: 1800, 1, 1)
    while date.year < 2201 {
      let (year, month, day) = date.civil
      #expect(CalendarDate(year: year, month: month, day: day) == date)
      date = date.adding(days: 1)
    }
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "2026-13-01", "26-01-01", "2026-1-01", "", "2026-01-001",
  ])
  func impossibleDatesAreRefused(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func monthsAreAddedToTheLastDayThatExists() {
    let date = CalendarDate(unchecked: 2026, 1, 31)
    #expect(date.adding(months: 1).iso == "2026-02-28")
    #expect(date.adding(months: -2).iso == "2025-11-30")
    #expect(date.adding(months: 25).iso == "2028-02-29")
  }

  @Test func longYears() {
    #expect([2020, 2026, 2032].allSatisfy { CalendarDate.isoWeeks(in: $0) == 53 })
    #expect([2021, 2025, 2027, 2028].allSatisfy { CalendarDate.isoWeeks(in: $0) == 52 })
  }
}
