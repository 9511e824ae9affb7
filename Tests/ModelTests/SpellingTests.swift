import Model
import Source
import Testing

/// Numbers and periods in the spellings people and systems use.
struct SpellingTests {
  @Test(
    "A number is read as it was meant",
    arguments: [
      ("7", 7, 0, nil), ("7,2", 7.2, 1, nil), ("7.2", 7.2, 1, nil), ("0,125", 0.125, 3, nil),
      ("1 200", 1200, 0, nil), ("1\u{A0}200,5", 1200.5, 1, nil),
      ("1\u{2009}200\u{2009}000", 1_200_000, 0, nil), ("12\u{202F}345,67", 12345.67, 2, nil),
      ("1.200,5", 1200.5, 1, nil), ("1,200.5", 1200.5, 1, nil),
      ("1.200.000", 1_200_000, 0, nil), ("1,200,000", 1_200_000, 0, nil),
      ("1.200.000,25", 1_200_000.25, 2, nil), ("−3", -3, 0, nil), ("–3,5", -3.5, 1, nil),
      ("-3", -3, 0, nil), ("+4", 4, 0, nil), ("85 %", 85, 0, "%"), ("85%", 85, 0, "%"),
      ("7,2\u{A0}%", 7.2, 1, "%"), ("12 dager", 12, 0, "dager"), (" 4,5 ", 4.5, 1, nil),
      ("0", 0, 0, nil), ("0,0", 0, 1, nil), ("00,5", 0.5, 1, nil), ("1.200", 1.2, 3, nil),
      ("1,2E+03", 1200, 0, nil), ("1,25e-1", 0.125, 3, nil), ("5e", 5, 0, "e"),
    ] as [(String, Double, Int, String?)])
  func number(_ text: String, _ value: Double, _ decimals: Int, _ unit: String?) throws {
    let read = try #require(Quantity.reading(text))
    #expect(abs(read.value - value) < 1e-9)
    #expect(read.decimals == decimals)
    #expect(read.unit == unit)
  }

  @Test(
    "What is no number is none",
    arguments: [
      "", "abc", "1.2.2026", "1,2,3", "12.34,56.7", "2026-01", "10:30", "7,", "1/2", "#DIV/0!",
      "..", "-", "1.200,5,3", "1,20.000", "NaN", "inf",
      "5–7", "5-7", "7,2 ± 0,3",
    ])
  func noNumber(_ text: String) { #expect(Quantity.reading(text) == nil) }

  @Test("A known decimal sign tells thousands from decimals")
  func decimalSign() {
    #expect(Quantity.reading("1.200", decimalSign: .comma)?.value == 1200)
    #expect(Quantity.reading("1,200", decimalSign: .comma)?.value == 1.2)
    #expect(Quantity.reading("1,200", decimalSign: .point)?.value == 1200)
    #expect(Quantity.reading("0.200", decimalSign: .comma)?.value == 0.2)
    #expect(Quantity.reading("4.5", decimalSign: .comma)?.value == 4.5)
  }

  @Test(
    "A day or period is read as it was meant",
    arguments: [
      ("2026-12-31", "2026-12-31", "2026-12-31"), ("31.12.2026", "2026-12-31", "2026-12-31"),
      ("1.2.2026", "2026-02-01", "2026-02-01"), ("1. mars 2026", "2026-03-01", "2026-03-01"),
      ("31/12/2026", "2026-12-31", "2026-12-31"), ("31-12-2026", "2026-12-31", "2026-12-31"),
      ("2026/12/31", "2026-12-31", "2026-12-31"), ("31.12.26", "2026-12-31", "2026-12-31"),
      ("2026-12-31 00:00:00", "2026-12-31", "2026-12-31"),
      ("31.12.2026 13:45", "2026-12-31", "2026-12-31"),
      ("2026-12-31T00:00:00Z", "2026-12-31", "2026-12-31"),
      ("20261231", "2026-12-31", "2026-12-31"),
      ("2026-03", "2026-03-01", "2026-03-31"), ("mars 2026", "2026-03-01", "2026-03-31"),
      ("Mars 2026", "2026-03-01", "2026-03-31"), ("mar. 26", "2026-03-01", "2026-03-31"),
      ("Jan-26", "2026-01-01", "2026-01-31"), ("okt.26", "2026-10-01", "2026-10-31"),
      ("202603", "2026-03-01", "2026-03-31"), ("2026M03", "2026-03-01", "2026-03-31"),
      ("uke 37 2026", "2026-09-07", "2026-09-13"), ("2026-W37", "2026-09-07", "2026-09-13"),
      ("veke 37 2026", "2026-09-07", "2026-09-13"), ("2026U37", "2026-09-07", "2026-09-13"),
      ("2026-Q3", "2026-07-01", "2026-09-30"), ("3. kvartal 2026", "2026-07-01", "2026-09-30"),
      ("2026K3", "2026-07-01", "2026-09-30"), ("2. tertial 2026", "2026-05-01", "2026-08-31"),
      ("2026-T2", "2026-05-01", "2026-08-31"), ("1. halvår 2026", "2026-01-01", "2026-06-30"),
      ("2026", "2026-01-01", "2026-12-31"),
    ])
  func period(_ text: String, _ first: String, _ last: String) throws {
    let period = try #require(readPeriod(text))
    #expect(period.first.iso == first)
    #expect(period.last.iso == last)
  }

  @Test(
    "What is no period is none",
    arguments: [
      "", "2026-13", "2026-02-30", "uke 54 2026", "Sum", "mars", "26", "5. kvartal 2026", "32.1.26",
      "31/13/2026", "202613", "2026M13", "12345", "1-2-3", "2026-12-31 tirsdag",
    ])
  func noPeriod(_ text: String) { #expect(readPeriod(text) == nil) }

  @Test("A period is called what people call it")
  func names() throws {
    let cases = [
      ("2026-03", "mars\u{A0}2026", "March\u{A0}2026"),
      ("2026-W37", "uke\u{A0}37 2026", "week\u{A0}37 2026"),
      ("2026-Q3", "3.\u{A0}kvartal 2026", "Q3 2026"), ("2026", "2026", "2026"),
      ("2026-T2", "2.\u{A0}tertial 2026", "T2 2026"),
      ("1. halvår 2026", "1.\u{A0}halvår 2026", "H1 2026"),
      ("2026-03-05", "5.\u{A0}mars\u{A0}2026", "5\u{A0}March\u{A0}2026"),
    ]
    for (text, nb, en) in cases {
      let period = try #require(readPeriod(text))
      #expect(period.name(.nb) == nb)
      #expect(period.name(.en) == en)
    }
  }

  @Test(
    "A rhythm is read from words, and its periods follow each other",
    arguments: [
      ("månedlig", SeriesRhythm.monthly), ("hver uke", .weekly), ("ukentlig", .weekly),
      ("kvart halvår", .halfYearly), ("hvert kvartal", .quarterly), ("every quarter", .quarterly),
      ("daglig", .daily), ("hvert tertial", .fourMonthly), ("årlig", .yearly),
      ("kvar månad", .monthly), ("every year", .yearly), ("weekly", .weekly),
    ])
  func rhythm(_ text: String, _ rhythm: SeriesRhythm) {
    #expect(SeriesRhythm(frequency: text) == rhythm)
    var day = CalendarDate(unchecked: 2024, 1, 1)
    for _ in 0..<60 {
      let period = rhythm.period(rhythm.slot(day))
      #expect(period.contains(day))
      #expect(rhythm.slot(period.first) == rhythm.slot(period.last))
      #expect(rhythm.slot(period.last.adding(days: 1)) == rhythm.slot(day) + 1)
      day = period.last.adding(days: 1)
    }
  }
}
