import Model
import Source
import Testing

/// Every form of a written time, in the three languages.
@Suite struct ScheduleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let days: [String]
    var year = 2026
    var month = 1
    var testDescription: String { "\(text) \(year)-\(month)" }

    init(_ text: String, _ days: String..., year: Int = 2026, month: Int = 1) {
      self.text = text
      self.days = days.flatMap { $0.split(separator: " ").map(String.init) }
      self.year = year
      self.month = month
    }
  }

  static func period(_ year: Int, _ month: Int = 1) -> CalendarPeriod {
    let first = CalendarDate(unchecked: year, month, 1)
    return CalendarPeriod(first, first.adding(months: 12).adding(days: -1))
  }

  static func written(_ period: CalendarPeriod) -> String {
    period.days == 1 ? period.first.iso : "\(period.first.iso)/\(period.last.iso)"
  }

  static let once: [Case] = [
    Case("12. januar", "2026-01-12"), Case("12 January", "2026-01-12"),
    Case("January 12", "2026-01-12"), Case("den 12. januar", "2026-01-12"),
    Case("2026-01-12", "2026-01-12"), Case("12.01.2026", "2026-01-12"),
    Case("12. januar 2026", "2026-01-12"), Case("12. januar 2027"),
    Case("2.–20. mars", "2026-03-02/2026-03-20"), Case("2.-20. mars", "2026-03-02/2026-03-20"),
    Case("2. til 20. mars", "2026-03-02/2026-03-20"),
    Case("2–20 March", "2026-03-02/2026-03-20"), Case("March 2–20", "2026-03-02/2026-03-20"),
    Case("2 March to 20 March", "2026-03-02/2026-03-20"),
    Case("15. juni–16. august", "2026-06-15/2026-08-16"),
    Case("15. juni – 16. august", "2026-06-15/2026-08-16"),
    Case("2026-01-12–2026-01-15", "2026-01-12/2026-01-15"),
    Case("2026-01-12 til 2026-01-15", "2026-01-12/2026-01-15"),
    Case("15. desember–15. januar", "2026-12-15/2027-01-15"),
    Case("uke 6", "2026-02-02/2026-02-08"), Case("veke 6", "2026-02-02/2026-02-08"),
    Case("week 6", "2026-02-02/2026-02-08"), Case("2026-W06", "2026-02-02/2026-02-08"),
    Case("uke 6–8", "2026-02-02/2026-02-22"), Case("vekene 6–8", "2026-02-02/2026-02-22"),
    Case("weeks 6 to 8", "2026-02-02/2026-02-22"),
    Case("uke 53", "2026-12-28/2027-01-03"), Case("uke 53", year: 2027),
    Case("uke 1", "2025-12-29/2026-01-04"), Case("uke 1", "2024-01-01/2024-01-07", year: 2024),
    Case("uke 51–2", "2026-12-14/2027-01-17"), Case("uke 6 2027"),
    Case("mars", "2026-03-01/2026-03-31"), Case("March", "2026-03-01/2026-03-31"),
    Case("i mars", "2026-03-01/2026-03-31"), Case("in March", "2026-03-01/2026-03-31"),
    Case("mars–april", "2026-03-01/2026-04-30"), Case("mars-april", "2026-03-01/2026-04-30"),
    Case("desember–januar", "2026-12-01/2027-01-31"),
    Case("februar", "2028-02-01/2028-02-29", year: 2028),
    Case("29. februar", "2028-02-29", year: 2028), Case("29. februar", "2026-02-28"),
    Case("11.–29. januar", "2027-01-11/2027-01-29", month: 8),
    Case("4. mai", "2027-05-04", month: 8), Case("2. september", "2026-09-02", month: 8),
    Case("uke 2", "2027-01-11/2027-01-17", month: 8),
    Case("uke 31", "2026-07-27/2026-08-02", month: 8),
    Case("3. kvartal 2026", "2026-07-01/2026-09-30"),
  ]

  static let recurring: [Case] = [
    Case(
      "den 15. hver måned", "2026-01-15 2026-02-15 2026-03-15 2026-04-15 2026-05-15 2026-06-15",
      "2026-07-15 2026-08-15 2026-09-15 2026-10-15 2026-11-15 2026-12-15"),
    Case(
      "31. i måneden", "2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30",
      "2026-07-31 2026-08-31 2026-09-30 2026-10-31 2026-11-30 2026-12-31"),
    Case(
      "2. tirsdag i måneden", "2026-01-13 2026-02-10 2026-03-10 2026-04-14 2026-05-12 2026-06-09",
      "2026-07-14 2026-08-11 2026-09-08 2026-10-13 2026-11-10 2026-12-08"),
    Case(
      "siste fredag i måneden", "2026-01-30 2026-02-27 2026-03-27 2026-04-24 2026-05-29",
      "2026-06-26 2026-07-31 2026-08-28 2026-09-25 2026-10-30 2026-11-27 2026-12-25"),
    Case("5. torsdag i måneden", "2026-01-29 2026-04-30 2026-07-30 2026-10-29 2026-12-31"),
    Case(
      "siste uke i måneden", "2026-01-26/2026-02-01", "2026-02-23/2026-03-01",
      "2026-03-30/2026-04-05", "2026-04-27/2026-05-03", "2026-05-25/2026-05-31",
      "2026-06-29/2026-07-05", "2026-07-27/2026-08-02", "2026-08-31/2026-09-06",
      "2026-09-28/2026-10-04", "2026-10-26/2026-11-01", "2026-11-30/2026-12-06",
      "2026-12-28/2027-01-03"),
    Case(
      "hver 3. måned fra 15. januar", "2026-01-15 2026-04-15 2026-07-15 2026-10-15"),
    Case(
      "every 3 months from 31 January", "2026-01-31 2026-04-30 2026-07-31 2026-10-31"),
    Case(
      "hver 5. måned fra 2025-11-10", "2026-04-10 2026-09-10"),
    Case(
      "hvert kvartal", "2026-01-01/2026-03-31", "2026-04-01/2026-06-30",
      "2026-07-01/2026-09-30", "2026-10-01/2026-12-31"),
    Case("kvartalsvis fra 20. mars", "2026-03-20 2026-06-20 2026-09-20 2026-12-20"),
    Case("hvert halvår", "2026-01-01/2026-06-30", "2026-07-01/2026-12-31"),
    Case("hvert år 10. oktober", "2026-10-10"), Case("kvart år 10. oktober", "2026-10-10"),
    Case("every year 10 October", "2026-10-10"), Case("årlig i mars", "2026-03-01/2026-03-31"),
    Case("annethvert år uke 6 fra 2026", "2026-02-02/2026-02-08"),
    Case("annethvert år uke 6 fra 2025"), Case("annethvert år uke 6 fra 2028"),
    Case("anna kvart år veke 6 frå 2026", "2026-02-02/2026-02-08"),
    Case("every second year week 6 from 2026", "2028-02-07/2028-02-13", year: 2028),
    Case("hvert 3. år 4. mai fra 2026", "2029-05-04", year: 2029),
    Case("annethvert år uke 1 fra 2026", "2025-12-29/2026-01-04"),
  ]

  @Test(arguments: once + recurring)
  func happensOn(_ example: Case) throws {
    let schedule = try #require(Schedule.reading(example.text))
    let days = schedule.occurrences(in: Self.period(example.year, example.month))
    #expect(days.map { Self.written($0.period) } == example.days)
  }

  /// The same rhythm in three languages gives the same form.
  @Test(arguments: [
    ["den 15. hver måned", "den 15. kvar månad", "the 15th of every month", "15th of the month"],
    ["2. tirsdag i måneden", "2. tysdag i månaden", "2nd Tuesday of the month"],
    ["andre tirsdag i hver måned", "andre tysdag i kvar månad", "second Tuesday of each month"],
    ["siste fredag i måneden", "siste fredag i månaden", "last Friday of the month"],
    ["siste uke i måneden", "siste veke i månaden", "last week of the month"],
    ["hver tirsdag", "kvar tysdag", "every Tuesday"],
    ["annenhver tirsdag", "annankvar tysdag", "every second Tuesday", "every other Tuesday"],
    [
      "annenhver tirsdag fra 2026-01-13", "annankvar tysdag frå 2026-01-13",
      "every second Tuesday from 2026-01-13", "annenhver uke fra 2026-01-13",
    ],
    [
      "hver 3. måned fra 15. januar", "kvar 3. månad frå 15. januar",
      "every 3 months from 15 January",
    ],
    ["hvert kvartal", "kvart kvartal", "every quarter", "quarterly", "every 3 months"],
    ["hvert halvår", "kvart halvår", "every half-year", "half-yearly", "every half year"],
    ["14 dager etter Svar klare", "14 dagar etter Svar klare", "14 days after Svar klare"],
    ["2 dager før påske", "2 dagar før påske", "2 days before Easter"],
    ["uka før påske", "veka før påske", "the week before Easter"],
    ["skolestart", "skulestart", "school start"],
    ["hver måned", "kvar månad", "monthly", "every month"],
  ])
  func readsAlike(_ texts: [String]) throws {
    let first = try #require(Schedule.reading(texts[0]))
    for text in texts.dropFirst() { #expect(Schedule.reading(text)?.form == first.form, "\(text)") }
  }

  @Test(arguments: [
    "", "snart", "etter behov", "30. februar", "2026-02-30", "uke 54", "uke 0", "tirsdag",
    "13. tirsdag i måneden", "hver dag", "32. januar", "14 etter Svar klare", "6. uke",
  ])
  func isNoTime(_ text: String) { #expect(Schedule.reading(text) == nil) }

  @Test func everySecondWeekIsEvenWeeks() throws {
    let schedule = try #require(Schedule.reading("annenhver tirsdag"))
    let weeks = schedule.occurrences(in: Self.period(2026)).map { $0.period.first.isoWeek.week }
    #expect(weeks == Array(stride(from: 2, through: 52, by: 2)))
    let from = try #require(Schedule.reading("annenhver tirsdag fra 2026-01-13"))
    #expect(from.occurrences(in: Self.period(2026)).first?.period.first.iso == "2026-01-13")
    #expect(from.occurrences(in: Self.period(2027)).first?.period.first.iso == "2027-01-12")
  }

  @Test(arguments: [
    ("14 dager etter Svar klare", "2026-03-27"), ("1 uke før Svar klare", "2026-03-02"),
    ("uka etter Svar klare", "2026-03-16/2026-03-22"), ("dagen før Svar klare", "2026-03-08"),
    ("en måned etter Svar klare", "2026-04-13"), ("2 dager før påske", "2026-03-31"),
    ("uka før påske", "2026-03-23/2026-03-29"), ("uka etter påske", "2026-04-06/2026-04-12"),
    ("dagen etter påske", "2026-04-07"), ("påske", "2026-04-02/2026-04-06"),
    ("10 dager etter 1. påskedag", "2026-04-15"), ("skolestart", "2026-08-17"),
    ("14 dager før skolestart", "2026-08-03"), ("uka før skolestart", "2026-08-10/2026-08-16"),
  ])
  func isMeasuredFrom(_ text: String, _ days: String) throws {
    let schedule = try #require(Schedule.reading(text))
    let found = schedule.occurrences(in: Self.period(2026)) { name in
      name == "Svar klare"
        ? CalendarPeriod(CalendarDate(unchecked: 2026, 3, 9), CalendarDate(unchecked: 2026, 3, 13))
        : nil
    }
    #expect(found.map { Self.written($0.period) } == [days])
  }

  @Test func exceptionsMoveAndCancelOneTime() throws {
    let period = Self.period(2026)
    let (exceptions, unreadable) = ScheduleException.reading(
      "2026-05-12 til 2026-05-19; 2026-07-14 avlyst; 8. desember flyttet til 7. januar 2027; tull",
      in: period)
    #expect(exceptions.count == 3)
    #expect(unreadable == ["tull"])
    let schedule = try #require(Schedule.reading("2. tirsdag i måneden"))
    let found = schedule.occurrences(in: period, exceptions: exceptions)
    #expect(found.count == 12)
    #expect(found.filter(\.isCancelled).map(\.plannedFirst.iso) == ["2026-07-14"])
    #expect(found.filter(\.isMoved).map(\.period.first.iso) == ["2026-05-19", "2027-01-07"])
  }

  @Test(arguments: [
    ("den 15. hver måned", "FREQ=MONTHLY;BYMONTHDAY=15"), ("den 31. hver måned", nil),
    ("2. tirsdag i måneden", "FREQ=MONTHLY;BYDAY=2TU"),
    ("siste fredag i måneden", "FREQ=MONTHLY;BYDAY=-1FR"), ("5. fredag i måneden", nil),
    ("hver mandag", "FREQ=WEEKLY;BYDAY=MO"), ("annenhver mandag", nil),
    ("annenhver tirsdag fra 2026-01-13", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;WKST=MO"),
    ("hver 3. måned fra 15. januar", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15"),
    ("hvert år 10. oktober", "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=10"),
    ("annethvert år 10. oktober fra 2026", "FREQ=YEARLY;INTERVAL=2;BYMONTH=10;BYMONTHDAY=10"),
    ("uke 6", nil), ("hvert kvartal", nil), ("annethvert år uke 6 fra 2026", nil),
  ])
  func hasRule(_ text: String, _ rule: String?) {
    #expect(Schedule.reading(text)?.recurrenceRule == rule)
  }
}
