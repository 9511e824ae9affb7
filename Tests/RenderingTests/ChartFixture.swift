import Model
import Source
import TestSupport

/// A unit with one series of each kind and of each trouble; the numbers are made by a small generator
/// with a fixed seed, so that they are the same everywhere.
enum ChartFixture {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  static let workspace = WorkspaceBuilder(files).workspace()

  static func series(_ name: String) -> Document? {
    workspace.document(at: "målinger/\(name).md")
  }

  /// The charts that goldens are kept of.
  static let kinds = ["run", "i", "mr", "p", "u", "c", "g", "t", "p-laney", "u-laney"]

  /// Series that are hard to draw.
  static let troubles = [
    "one", "constant", "huge", "tiny", "negative", "weeks", "weeks-long", "uneven", "quarters",
    "tertials", "years", "days-500", "days-10000", "crowded", "long-title",
  ]

  private static let files: [String: String] = {
    var files = [
      "forbedre.yaml": "organisation: Lia kommune\nlanguage: nb\n",
      "enhet.md": "---\ntype: enhet\ntittel: Lia sykehjem\nnivå: enhet\n---\n",
      "mål/ventetid.md": goal("i", 24, 19), "mål/andel.md": goal("p", 14, 5),
      "mål/kø.md": goal("crowded", 24, 19), "forbedring.md": improvement(of: "i", actions: 3),
      "trengsel.md": improvement(of: "crowded", actions: 30),
    ]
    for (name, text) in texts { files["målinger/\(name).md"] = text }
    return files
  }()

  // MARK: - Series

  private static var texts: [(String, String)] {
    var dice = Dice(state: 7)
    let months = (0..<28).map { month($0) }
    func level(_ index: Int) -> Double { index < 16 ? 24 : 19 }
    func values(_ count: Int, _ value: (Int) -> String) -> [String] { (0..<count).map(value) }
    let waiting = values(28) { one(level($0) + dice.spread(2)) }
    let days = (0..<10_000).map { CalendarDate(dayNumber: 12_000 + $0).iso }
    let counts = values(28) { _ in "\(3 + dice.below(6))" }
    func ratios(_ below: Int, _ share: Double) -> [String] {
      (0..<28).map { index in
        let denominator = below / 2 + dice.below(below)
        let count = Int(Double(denominator) * share * (0.6 + Double(dice.below(80)) / 100))
        return "| \(months[index]) | \(count) | \(denominator) | |"
      }
    }
    var date = CalendarDate(unchecked: 2024, 1, 3)
    let uneven = (0..<26).map { _ -> (String, Int) in
      let gap = 1 + dice.below(40)
      date = date.adding(days: gap)
      return (date.iso, gap)
    }
    func plain(_ times: [String], _ numbers: [String]) -> [String] {
      zip(times, numbers).map { "| \($0) | \($1) | |" }
    }
    func dayCounts(_ count: Int) -> [String] {
      plain(Array(days.prefix(count)), values(count) { _ in "\(20 + dice.below(20))" })
    }
    var missing = plain(months, values(28) { _ in one(5 + dice.spread(1)) })
    for row in [7, 8, 15] { missing[row] = "| \(months[row]) | | ikke målt |" }
    var split = plain(months, waiting)
    split[16] = "| \(months[16]) | \(waiting[16]) | Ny inntaksrutine |"
    let million = values(20) { _ in "\(4_200_000_000 + dice.below(900_000) * 1000)" }
    return [
      ("run", text("Pauser tatt", "prosent", "ønsket_retning: høyere", missing)),
      (
        "i",
        text(
          "Ventetid", "dager", "diagram: i\nønsket_retning: lavere\ndeling: [2025-05]", split)
      ), ("mr", text("Ventetid, sprang", "dager", "diagram: mr", plain(months, waiting))),
      (
        "p",
        text("Sen melding", "prosent", "diagram: p\nønsket_retning: lavere", ratios(90, 0.14), true)
      ),
      (
        "u",
        text("Fall", "fall per 1000 liggedøgn", "diagram: u", ratios(900, 0.006), true)
      ), ("c", text("Avvik", "avvik", "diagram: c", Array(plain(months, counts).prefix(10)))),
      (
        "g",
        text(
          "Prosedyrer mellom infeksjoner", "prosedyrer", "diagram: g\nønsket_retning: høyere",
          uneven.map { "| \($0.0) | \($0.1 * 3) | |" })
      ),
      (
        "t",
        text(
          "Dager mellom fall", "dager", "diagram: t\nønsket_retning: høyere",
          uneven.map { "| \($0.0) | \($0.1) | |" })
      ), ("p-laney", text("Digitale", "prosent", "diagram: p'", ratios(9000, 0.4), true)),
      (
        "u-laney",
        text("Fall, justert", "fall per 1000 liggedøgn", "diagram: u'", ratios(9000, 0.006), true)
      ), ("one", text("Én måling", "antall", "", ["| 2026-03 | 12 | |"])),
      ("none", text("Uten målinger", "antall", "", [])),
      ("constant", text("Konstant", "antall", "", plain(months, values(28) { _ in "7" }))),
      (
        "huge", text("Budsjett", "kroner", "", plain(months, million))
      ),
      (
        "tiny",
        text(
          "Dose", "gram", "", plain(months, values(20) { _ in "0,00000\(300 + dice.below(500))" }))
      ),
      (
        "negative",
        text(
          "Avvik fra budsjett", "tusen kroner", "",
          plain(months, values(20) { _ in "-\(50 + dice.below(400))" }))
      ),
      ("weeks", text("Tilsyn", "antall", "", plain(weeks(12, from: 48), counts))),
      ("weeks-long", text("Tilsyn", "antall", "", plain(weeks(28, from: 40), counts))),
      ("uneven", text("Ujevne dager", "antall", "", uneven.map { "| \($0.0) | \($0.1) | |" })),
      (
        "quarters",
        text(
          "Kvartal", "antall", "",
          plain((0..<28).map { "\(2019 + $0 / 4)-Q\($0 % 4 + 1)" }, counts))
      ),
      (
        "tertials",
        text(
          "Tertial", "antall", "",
          plain((0..<18).map { "\($0 % 3 + 1). tertial \(2020 + $0 / 3)" }, counts))
      ), ("years", text("År", "antall", "", plain((0..<28).map { "\(1990 + $0)" }, counts))),
      ("days-500", text("På vakt", "antall", "ønsket_retning: høyere", dayCounts(500))),
      ("days-10000", text("Kjøleskap", "grader", "diagram: i", dayCounts(10_000))),
      (
        "crowded",
        text(
          "Ventetid, trangt", "dager", "diagram: i\nønsket_retning: lavere", plain(months, waiting))
      ),
      (
        "long-title",
        text(
          "Andel brukere i hele kommunen som har fått vedtak innen fristen i forvaltningsloven",
          "prosent av alle vedtak, medregnet dem som ble trukket", "",
          plain(months, values(28) { _ in one(80 + dice.spread(6)) }))
      ),
    ]
  }

  private static func text(
    _ title: String, _ unit: String, _ extra: String, _ rows: [String], _ isRatio: Bool = false
  ) -> String {
    let columns = isRatio ? ["Tid", "Teller", "Nevner", "Merknad"] : ["Tid", "Verdi", "Merknad"]
    return """
      ---
      type: måleserie
      tittel: \(title)
      måleenhet: \(unit)
      kilde: Kvalitetssystemet
      \(extra)
      ---

      ## Definisjon

      Alt som er meldt, uten dobbeltmeldinger.

      ## Målinger

      | \(columns.joined(separator: " | ")) |
      | \(columns.map { _ in "---" }.joined(separator: " | ")) |
      \(rows.joined(separator: "\n"))

      """
  }

  private static func goal(_ series: String, _ start: Int, _ target: Int) -> String {
    """
    ---
    type: mål
    tittel: Mål for \(series)
    indikator: \(series)
    utgangspunkt: \(start)
    målverdi: \(target)
    frist: 2026-06-30
    ---

    """
  }

  private static func improvement(of series: String, actions: Int) -> String {
    let steps = (1...actions).map { number in
      let month = (number - 1) % 12 + 1
      let year = 2025 + (number - 1) / 12
      let done = number == actions ? "| pågår | |" : "| gjennomført | \(year)-\(two(month))-28 |"
      return "| \(number) | Steg \(number) | Leder | \(year)-\(two(month))-03 \(done)"
    }
    return """
      ---
      type: forbedring
      tittel: Forbedre \(series)
      måleserie: \(series)
      ---

      ## Tiltak

      | Nr | Tiltak |
      | --- | --- |
      | 1 | Fast tid hver morgen |

      ## Handlingsplan

      | Tiltak | Hva | Ansvarlig | Oppstart | Status | Gjennomført |
      | --- | --- | --- | --- | --- | --- |
      \(steps.joined(separator: "\n"))

      """
  }

  // MARK: - Numbers and days

  private static func month(_ index: Int) -> String {
    "\(2024 + index / 12)-\(two(index % 12 + 1))"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func one(_ value: Double) -> String { written(value, decimals: 1, .nb) }

  /// From a week of 2026, a year of 53.
  private static func weeks(_ count: Int, from week: Int) -> [String] {
    (0..<count).map { index in
      let number = week + index
      return number <= 53 ? "2026-W\(number)" : "2027-W\(two(number - 53))"
    }
  }

  private struct Dice {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }

    /// About a mean of zero.
    mutating func spread(_ width: Double) -> Double {
      (Double(below(1000) + below(1000) + below(1000)) / 1500 - 1) * 2 * width
    }
  }
}
