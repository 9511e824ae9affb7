import Model
import Source
import Testing

/// The fixtures of domain.md §3, and weeks that straddle the year.
@Suite struct PublicHolidaysTests {
  @Test(arguments: [
    (2026, "01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26"),
    (2027, "01-01 03-25 03-26 03-28 03-29 05-01 05-06 05-16 05-17 12-25 12-26"),
    (2028, "01-01 04-13 04-14 04-16 04-17 05-01 05-17 05-25 06-04 06-05 12-25 12-26"),
  ])
  func fallOn(_ year: Int, _ days: String) {
    let found = PublicHolidays.inYear(year).map { String($0.date.iso.dropFirst(5)) }
    #expect(found.joined(separator: " ") == days)
  }

  @Test func twoOnOneDayShareTheirName() {
    let day = PublicHolidays.holiday(on: CalendarDate(unchecked: 2027, 5, 17))
    #expect(day?.name.nb == "17. mai og 2. pinsedag")
  }

  @Test func schoolYearTakesBothYears() {
    let period = CalendarPeriod(
      CalendarDate(unchecked: 2026, 8, 1), CalendarDate(unchecked: 2027, 7, 31))
    #expect(PublicHolidays.during(period).count == 11)
  }

  @Test(arguments: [
    ("2026-12-31", 2026, 53), ("2027-01-01", 2026, 53), ("2027-01-03", 2026, 53),
    ("2027-01-04", 2027, 1), ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53),
    ("2025-12-29", 2026, 1),
  ])
  func weekOf(_ day: String, _ year: Int, _ week: Int) throws {
    let found = try #require(CalendarDate(iso: day)).isoWeek
    #expect(found.year == year)
    #expect(found.week == week)
  }

  @Test func longYears() {
    #expect((2020...2035).filter { CalendarDate.isoWeeks(in: $0) == 53 } == [2020, 2026, 2032])
  }
}
