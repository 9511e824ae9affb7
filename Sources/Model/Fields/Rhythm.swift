import Source
import Syntax

/// How often something is gone through: a checklist, an audit.
package struct RoundRhythm: Hashable, Sendable {
  /// As the author wrote it.
  package let text: String
  /// Days from one round to the next, at most; nil when it is done as needed, so that no day can be
  /// missed.
  package let days: Int?

  package init(text: String, days: Int?) {
    self.text = text
    self.days = days
  }

  private static let asNeeded: Set<String> = ["ved", "før", "etter", "når", "when", "as", "before"]
  private static let shift: Set<String> = ["vakt", "vaktskifte", "shift", "morgen", "kveld"]
  private static let openDays = ["virkedag", "vyrkedag", "arbeidsdag", "åpningsdag", "opningsdag"]
  private static let numbers: [String: Int] = [
    "annenhver": 2, "annethvert": 2, "annakvar": 2, "annakvart": 2, "second": 2, "other": 2,
    "tredje": 3, "third": 3, "fjerde": 4, "fourth": 4, "sjette": 6, "sixth": 6, "andre": 2,
  ]

  /// Reads `daglig`, `hver uke`, `annenhver uke`, `hver 14. dag`, `kvart kvartal`, `ved behov`.
  package static func reading(_ text: String) -> RoundRhythm? {
    let words = folded(key: text).split { " ,;./()".contains($0) }.map(String.init)
    guard let first = words.first else { return nil }
    if asNeeded.contains(first) { return RoundRhythm(text: text, days: nil) }
    var factor = 1
    for word in words {
      if let number = numbers[word] ?? Int(word), number > 0, number < 1_000 { factor = number }
    }
    if let rhythm = SeriesRhythm(frequency: text) {
      return RoundRhythm(text: text, days: days(rhythm, times: factor))
    }
    // From Friday to Monday.
    if words.contains(where: { word in openDays.contains { word.hasPrefix($0) } }) {
      return RoundRhythm(text: text, days: 3)
    }
    if words.contains(where: { shift.contains($0) }) { return RoundRhythm(text: text, days: 1) }
    let units: [(String, SeriesRhythm)] = [
      ("dag", .daily), ("day", .daily), ("døgn", .daily), ("uke", .weekly), ("veke", .weekly),
      ("week", .weekly), ("måned", .monthly), ("månad", .monthly), ("month", .monthly),
    ]
    for (stem, rhythm) in units where words.contains(where: { $0.hasPrefix(stem) }) {
      return RoundRhythm(text: text, days: days(rhythm, times: factor))
    }
    return nil
  }

  private static func days(_ rhythm: SeriesRhythm, times factor: Int) -> Int {
    // Three months are a quarter, not three of the longest months.
    switch (rhythm, factor) {
    case (.monthly, 2): 62
    case (.monthly, 3): SeriesRhythm.quarterly.days
    case (.monthly, 6): SeriesRhythm.halfYearly.days
    case (.monthly, 12): SeriesRhythm.yearly.days
    default: rhythm.days * factor
    }
  }
}

extension FieldKind where Value == RoundRhythm {
  /// How often: `daglig`, `hver uke`, `hver 14. dag`, `ved behov`.
  package static var rhythm: FieldKind<RoundRhythm> {
    FieldKind(.rhythm) { node, faults in
      if let text = node.text, let rhythm = RoundRhythm.reading(text) { return rhythm }
      faults.append(
        KindFault(
          range: node.range,
          message: LocalizedText(
            nb: "«\(node.text ?? "")» sier ikke hvor ofte",
            en: "“\(node.text ?? "")” does not say how often"),
          remedy: LocalizedText(
            nb: "skriv for eksempel daglig, hver uke, månedlig eller ved behov",
            en: "write for example daily, every week, monthly or as needed")))
      return nil
    }
  }
}
