/// Fixed words and phrases for times, of all three languages.
enum TimePhrases {
  struct Phrase: Sendable {
    let rest: [String]
    let value: TimeValue
  }

  /// By first word; longer phrases first.
  static let table: [String: [Phrase]] = {
    var table: [String: [Phrase]] = [:]
    for (value, phrases) in entries {
      for phrase in phrases.split(separator: ",") {
        let parts = phrase.split(separator: " ").map(String.init)
        guard let first = parts.first else { continue }
        table[first, default: []].append(Phrase(rest: Array(parts.dropFirst()), value: value))
      }
    }
    for key in Array(table.keys) { table[key]?.sort { $0.rest.count > $1.rest.count } }
    return table
  }()

  private static let entries: [(TimeValue, String)] = [
    (
      .relative(.year, 0),
      """
      i år,dette året,inneværende år,inneverande år,året,årets,this year,the year,eoy,\
      dette kalenderåret,inneværende kalenderår,the current year
      """
    ),
    (
      .relative(.year, 1),
      "neste år,neste kalenderår,kommende år,komande år,next year,the next year,the coming year"
    ),
    (.relative(.year, -1), "i fjor,fjoråret,forrige år,førre år,last year,the previous year"),
    (
      .relative(.half, 0), "dette halvåret,inneværende halvår,inneverande halvår,this half-year"
    ),
    (.half(1, year: nil), "halvåret"),
    (.relative(.half, 1), "neste halvår,next half-year"),
    (
      .relative(.tertial, 0),
      "dette tertialet,inneværende tertial,inneverande tertial,this tertial"
    ),
    (.relative(.tertial, 1), "neste tertial,next tertial"),
    (
      .relative(.quarter, 0),
      """
      dette kvartalet,inneværende kvartal,inneverande kvartal,kvartalet,this quarter,\
      the quarter,eoq
      """
    ),
    (.relative(.quarter, 1), "neste kvartal,next quarter,the next quarter"),
    (
      .relative(.month, 0),
      """
      denne måneden,denne månaden,inneværende måned,inneverande månad,måneden,månaden,\
      this month,the month,eom
      """
    ),
    (.relative(.month, 1), "neste måned,neste månad,next month,the next month"),
    (.relative(.week, 0), "denne uken,denne uka,denne veka,this week,the week,uken,uka,veka"),
    (.relative(.week, 1), "neste uke,neste veke,next week"),
    (.relative(.day, 0), "dagens slutt"),
    (.relative(.day, 1), "i morgen,i morgon,tomorrow"),
    (
      .newYear(year: nil),
      """
      årsskiftet,nyttår,årsslutt,årets slutt,årets utgang,året er ute,årsslutten,year end,\
      year-end,the year end,new year,the new year,the turn of the year,the year is out
      """
    ),
    (.christmas(year: nil), "jul,jula,julen,juleferien,juleferie,christmas,the christmas holidays"),
    (.easter(year: nil), "påske,påsken,påska,easter"),
    (
      .summerHoliday(year: nil),
      """
      sommerferien,sommarferien,sommerferie,sommarferie,fellesferien,the summer holidays,\
      the summer holiday
      """
    ),
    (.relativeSchoolYear(1), "neste skoleår,neste skuleår,neste barnehageår,next school year"),
    (.relativeSchoolYear(0), "this school year"),
    (
      .namedPeriod,
      """
      planperioden,the planning period,the plan period,strategiperioden,prosjektperioden,\
      avtaleperioden,programperioden,the project period,the strategy period
      """
    ),
    (.term(.budgetPlan), "økonomiplanperioden,budsjettperioden"),
    (.term(.council), "kommunestyreperioden,valgperioden,valperioden,fylkestingsperioden"),
    (.term(.parliament), "stortingsperioden,this parliament"),
  ]

  /// Those that are rates or nothing unless a deadline or period word stands before: «uka».
  static let needsPreposition: Set<String> = [
    "året", "årets", "the year", "kvartalet", "the quarter", "måneden", "månaden", "the month",
    "the week", "uken", "uka", "veka", "jul", "jula", "julen", "påske", "påska", "påsken",
    "christmas", "easter", "nyttår", "new year", "the new year", "årsslutt", "året er ute",
    "fellesferien", "halvåret", "sommerferien", "sommarferien", "sommerferie", "sommarferie",
    "juleferien",
    "juleferie", "fjoråret", "the summer holidays", "the summer holiday", "the year is out",
  ]

  /// Whether the phrase has its own «i», so that it needs no other word before it.
  static func standsAlone(_ text: String) -> Bool { !needsPreposition.contains(text) }
}
