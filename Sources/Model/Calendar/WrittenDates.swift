package import Source

/// How dates and numbers are written in running text (paper.md §8, glossary §9).
extension CalendarDate {
  /// Month names, January first, in a language.
  package static func months(_ language: LanguageCode) -> [String] {
    language == .en
      ? [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
      : [
        "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september",
        "oktober", "november", "desember",
      ]
  }

  /// Abbreviated month names as on an axis.
  package static func shortMonths(_ language: LanguageCode) -> [String] {
    language == .en
      ? ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      : [
        "jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.",
        "des.",
      ]
  }

  /// Weekday names, Monday first.
  package static func weekdays(_ language: LanguageCode) -> [String] {
    switch language {
    case .nb: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
    case .nn: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"]
    case .en:
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    }
  }

  /// `5. mars` or `5 March`; the parts tied by a no-break space.
  package func dayAndMonth(_ language: LanguageCode) -> String {
    let (_, month, day) = civil
    let name = CalendarDate.months(language)[month - 1]
    return language == .en ? "\(day)\u{A0}\(name)" : "\(day).\u{A0}\(name)"
  }

  /// `21. november 2026` or `21 November 2026`.
  package func written(_ language: LanguageCode) -> String {
    "\(dayAndMonth(language))\u{A0}\(year)"
  }

  /// `tirsdag 24. november 2026`.
  package func writtenWithWeekday(_ language: LanguageCode) -> String {
    "\(CalendarDate.weekdays(language)[weekday - 1]) \(written(language))"
  }

  /// `05.03.2026`, or `2026-03-05` in English.
  package func short(_ language: LanguageCode) -> String {
    guard language != .en else { return iso }
    let (year, month, day) = civil
    return "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)"
  }
}

extension CalendarPeriod {
  /// `12. januar`, `12.–14. mai`, `15. juni–16. aug.`: as short as it can be read.
  package func written(_ language: LanguageCode) -> String {
    if first == last { return first.dayAndMonth(language) }
    if first.month == last.month, first.year == last.year {
      let name = CalendarDate.months(language)[first.month - 1]
      return language == .en
        ? "\(first.day)–\(last.day)\u{A0}\(name)" : "\(first.day).–\(last.day).\u{A0}\(name)"
    }
    return "\(first.dayAndMonth(language))–\(last.dayAndMonth(language))"
  }
}

/// A number as printed: decimal comma in Norwegian, a no-break space in thousands from 10 000, an
/// en dash for minus.
package func written(_ number: Double, decimals: Int, _ language: LanguageCode) -> String {
  var scale = 1.0
  for _ in 0..<max(0, min(decimals, 6)) { scale *= 10 }
  let scaled = (number.magnitude * scale).rounded()
  guard scaled < 9e15 else { return "\(number)" }
  let whole = Int(scaled / scale)
  var digits = String(whole)
  if whole >= 10_000 {
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "\u{A0}" }
      grouped.append(digit)
    }
    digits = grouped
  }
  if decimals > 0 {
    let part = String(Int(scaled) - whole * Int(scale))
    digits += language == .en ? "." : ","
    digits += String(repeating: "0", count: max(0, decimals - part.count)) + part
  }
  return (number < 0 && scaled > 0 ? "–" : "") + digits
}

extension Quantity {
  /// The number as printed, with as many decimals as were written.
  package func written(_ language: LanguageCode) -> String {
    Model.written(value, decimals: decimals, language)
  }

  /// With a unit of measure behind it: `4,8 %`, `42 dager`. `prosent` becomes `%`.
  package func written(in unit: String?, _ language: LanguageCode) -> String {
    let number = written(language)
    guard let unit = unit ?? self.unit else { return number }
    let folded = folded(key: unit)
    let sign = ["prosent", "percent", "per cent", "%"].contains(folded) ? "%" : unit
    return language == .en && sign == "%" ? number + sign : "\(number)\u{A0}\(sign)"
  }
}
