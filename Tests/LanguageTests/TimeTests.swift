import Language
import Source
import Testing

@Suite struct TimeTests {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  struct Kind: Sendable, CustomTestStringConvertible {
    let language: LanguageCode
    let text: String
    /// `written=kind` for each time.
    let expected: [String]
    var testDescription: String { text }
  }

  static let kindTable: [Kind] = [
    Kind(language: .nb, text: "Lukke avvik innen 2027", expected: ["innen 2027=deadline"]),
    Kind(language: .nb, text: "Lukke avvik i 2027", expected: ["i 2027=period"]),
    Kind(language: .nb, text: "20 % lavere enn i 2019", expected: ["enn i 2019=comparison"]),
    Kind(language: .nb, text: "Tilbudet gjelder fra 2027", expected: ["fra 2027=start"]),
    Kind(language: .nb, text: "Følge Kommuneplan 2020–2032", expected: ["2020–2032=name"]),
    Kind(
      language: .nb, text: "Oppfylle kravet som gjelder fra 2030", expected: ["fra 2030=name"]),
    Kind(language: .nb, text: "Bruke 2024-tallene", expected: ["2024-tallene=name"]),
    Kind(language: .nb, text: "Strøm ned til 2025-nivå", expected: ["2025-nivå=comparison"]),
    Kind(language: .nb, text: "Øvelse hvert år", expected: ["hvert år=rate"]),
    Kind(
      language: .nb, text: "Øvelse hvert år fram til 2031",
      expected: ["hvert år=rate", "fram til 2031=deadline"]),
    Kind(language: .nb, text: "Tavlemøte hver morgen", expected: ["hver morgen=rate"]),
    Kind(language: .en, text: "A huddle every morning", expected: ["every morning=rate"]),
    Kind(language: .en, text: "Cut falls within 90 days", expected: ["within 90 days=deadline"]),
    Kind(language: .nb, text: "Svare innen 30 dager", expected: ["innen 30 dager=serviceLevel"]),
    Kind(
      language: .nb, text: "Klar innen årsskiftet 2027/28",
      expected: ["innen årsskiftet 2027/28=deadline"]),
    Kind(language: .nb, text: "Svare innen to dager", expected: ["innen to dager=serviceLevel"]),
    Kind(language: .nb, text: "Ferdig innen 6 måneder", expected: ["innen 6 måneder=deadline"]),
    Kind(language: .nb, text: "Ventetid ned til fire uker", expected: []),
    Kind(language: .nb, text: "Teknologi innen rehabilitering", expected: []),
    Kind(language: .nb, text: "Tiltak på sikt", expected: ["på sikt=vague"]),
    Kind(
      language: .nb, text: "Bedre skår ved neste måling",
      expected: ["ved neste måling=eventUndated"]),
    Kind(
      language: .nb, text: "Kontroll hver 3. måned i 2027",
      expected: ["hver 3. måned=rate", "i 2027=period"]),
    Kind(language: .nb, text: "Lage en oversikt over frister", expected: []),
    Kind(language: .nn, text: "Ferdig innan 2027", expected: ["innan 2027=deadline"]),
    Kind(language: .nn, text: "Teknologi innan rehabilitering", expected: []),
    Kind(language: .nn, text: "Møte kvar veke", expected: ["kvar veke=rate"]),
    Kind(language: .nn, text: "Svare innan tre dagar", expected: ["innan tre dagar=serviceLevel"]),
    Kind(language: .nn, text: "Tiltak etter kvart", expected: ["etter kvart=vague"]),
    Kind(
      language: .en, text: "Finish by the end of 2027", expected: ["by the end of 2027=deadline"]),
    Kind(
      language: .en, text: "Answer within 24 hours of receipt",
      expected: ["within 24 hours=serviceLevel"]),
    Kind(language: .en, text: "Emissions over 2019 levels", expected: ["over 2019=comparison"]),
    Kind(language: .en, text: "Keep to the 2027 budget", expected: ["2027=name"]),
    Kind(language: .en, text: "Weigh residents every 28 days", expected: ["every 28 days=rate"]),
    Kind(language: .en, text: "Ready immediately", expected: ["immediately=vague"]),
    Kind(language: .en, text: "Staff may rest", expected: []),
    Kind(
      language: .nb, text: "OKR ferdig by end of Q3 2027", expected: ["by end of Q3 2027=deadline"]),
  ]

  @Test(arguments: kindTable)
  func kinds(_ sentence: Kind) {
    let goal = readGoal(sentence.text, preferred: sentence.language)
    let found = goal.times.map { "\(slice(sentence.text, $0.range))=\($0.kind.rawValue)" }
    #expect(found == sentence.expected)
  }

  struct Day: Sendable, CustomTestStringConvertible {
    let language: LanguageCode
    let text: String
    let last: String
    var testDescription: String { text }

    static func table(_ language: LanguageCode, _ lines: String) -> [Day] {
      lines.split(separator: "\n").map {
        Day(
          language: language, text: String($0.dropFirst(11)), last: String($0.prefix(10)))
      }
    }
  }

  static let days =
    Day.table(
      .nb,
      """
      2026-12-31 innen utgangen av 2026
      2026-12-31 innen 31. desember 2026
      2026-12-31 innen 31.12.26
      2026-12-31 innen 31.12.2026
      2026-12-31 innen 2026-12-31
      2026-12-31 per 31.12.
      2026-12-31 innen 31/12
      2027-09-19 i uke 37
      2027-02-07 innen uke 5 2027
      2026-08-31 i 2. tertial 2026
      2027-09-30 innen Q3
      2027-06-30 innen 2. kvartal 2027
      2027-06-30 i første halvår 2027
      2026-11-30 i løpet av høsten 2026
      2027-05-31 i løpet av våren
      2026-12-31 i år
      2027-12-31 neste år
      2027-12-31 i løpet av neste kalenderår
      2027-05-21 innen 6 måneder
      2028-11-21 om to år
      2027-11-21 i løpet av de neste 12 månedene
      2027-07-31 i skoleåret 2026/27
      2027-07-31 innen skoleåret er omme
      2027-06-30 før sommeren
      2027-06-30 før sommerferien
      2026-12-31 før nyttår
      2026-12-31 ved årsskiftet
      2026-12-31 innen utgangen av året
      2027-05-31 før 1. juni
      2027-06-30 innen juni 2027
      2027-03-24 innen påske
      2026-12-23 innen jul
      2027-06-30 innen sommeren 2027
      2027-06-01 innen 1/6-2027
      2027-06-01 innen 1/6
      2027-09-30 i kommunestyreperioden
      2029-09-30 i inneværende stortingsperiode
      2029-12-31 i økonomiplanperioden
      2027-03-15 medio mars 2027
      2027-06-23 innen sankthans
      2026-12-31 innen Q4-26
      2027-11-30 høsten -27
      2027-05-21 i løpet av en 6 måneders periode
      2028-05-21 om halvannet år
      2027-05-31 neste vår
      2026-12-23 før jul
      2031-12-31 fram til 2031
      2028-12-31 i perioden 2025–2028
      2026-12-31 i høstsemesteret
      2026-12-31 innen inneværende kvartal er over
      2026-11-27 innen fredag
      2026-12-31 innen utg. av 2026
      """)
    + Day.table(
      .nn,
      """
      2026-12-31 innan utgangen av 2026
      2027-09-19 i veke 37
      2027-11-30 i løpet av hausten 2027
      2027-05-21 innan 6 månader
      2028-11-21 om to år
      2027-07-31 i skuleåret 2026/27
      2027-06-30 før sommaren
      2027-12-31 dei neste åra fram til 2027
      """)
    + Day.table(
      .en,
      """
      2026-12-31 by the end of 2026
      2026-12-31 by 31 December 2026
      2026-12-31 by December 31, 2026
      2026-12-31 by 12/31/2026
      2027-06-30 by June 30
      2027-09-30 by Q3 2027
      2025-12-31 by the end of FY25
      2027-06-30 in the first half of 2027
      2027-03-31 next quarter
      2026-12-31 this year
      2026-12-31 by year end
      2027-05-21 within 6 months
      2027-11-21 over the next 12 months
      2027-07-31 by the end of the school year 2026/27
      2027-05-31 by May
      2027-06-30 by 6/30
      2027-11-15 by mid-November 2027
      2028-05-21 within eighteen months
      2026-12-31 this financial year
      2028-11-21 over the next two winters
      2027-09-30 before October 2027
      2027-11-30 in the autumn of 2027
      """)

  @Test(arguments: days)
  func lastDay(_ sentence: Day) {
    let goal = readGoal(sentence.text, preferred: sentence.language)
    #expect(goal.deadline(today: Self.today)?.last.iso == sentence.last)
  }

  @Test func relativeTimesAreKnown() {
    #expect(readGoal("Ferdig innen uke 37").times.first?.isRelative == true)
    #expect(readGoal("Ferdig innen uke 37 2027").times.first?.isRelative == false)
    #expect(readGoal("Ferdig i planperioden").times.first?.resolved(today: Self.today) == nil)
  }

  /// Week 53 stands in the years that have it and in no other.
  /// Days that were once a day, or a year, out.
  @Test(arguments: [
    ("innen årsskiftet 2027/28", "2027-12-31"), ("før årsskiftet 2027/2028", "2027-12-31"),
    ("medio mai 2027", "2027-05-15"), ("innan halvåret", "2027-06-30"),
    ("innen halvåret 2028", "2028-06-30"), ("innen 90 dager", "2027-02-19"),
  ])
  func daysFromWords(_ text: String, _ expected: String) {
    let goal = readGoal("Redusere fall til 4 \(text)", preferred: .nb)
    #expect(goal.deadline(today: Self.today)?.last.description == expected)
  }

  @Test func noYearHasNinetyNineWeeks() {
    let goal = readGoal("Redusere fall til 4 innen uke 99 2027", preferred: .nb)
    #expect(goal.times.map(\.value) == [.week(99, year: 2027)])
    #expect(goal.deadline(today: Self.today) == nil)
  }

  @Test func weekFiftyThree() {
    #expect(
      readGoal("Ferdig innen uke 53 2026").deadline(today: Self.today)?.last.iso == "2027-01-03")
    #expect(readGoal("Ferdig innen uke 53 2027").deadline(today: Self.today) == nil)
    #expect(readGoal("Ferdig innen uke 53").deadline(today: Self.today)?.last.iso == "2027-01-03")
  }

  @Test func holidaysKnownToTheReaderHaveNoDay() {
    for text in ["Ferdig før høstferien", "Ferdig innen semesterslutt", "Done by Thanksgiving"] {
      let goal = readGoal(text)
      #expect(goal.timeBound.verdict == .pass, "\(text)")
      #expect(goal.deadline(today: Self.today) == nil, "\(text)")
    }
  }
}
