import Source

/// A day or period as computer systems write them: `2026-12-31T00:00`, `31/12/2026`, `31-12-2026`,
/// `31.12.26`, `20261231`, `202612`, `2026M12`, `2026K4`, `mar. 26`. The day stands before the month,
/// as everywhere but in America.
struct SystemPeriod {
  /// Nil when it is written so, but there is no such day.
  let period: CalendarPeriod?

  /// Nil when the text is written otherwise.
  ///
  /// - Parameter mayShorten: whether two figures may be a year: `mar. 26`.
  init?(_ text: String, mayShorten: Bool) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 5, bytes.count <= 40 else { return nil }
    if let day = SystemPeriod.withoutClock(text) {
      period = readPeriod(day)
      return
    }
    let figures = bytes.count { (0x30...0x39).contains($0) }
    if figures == bytes.count {
      guard let year = Int(text.prefix(4)), (1900...2200).contains(year) else { return nil }
      if bytes.count == 6, let month = Int(text.suffix(2)) {
        period = wholeMonth(month, year)
        return
      }
      guard bytes.count == 8, let month = Int(text.dropFirst(4).prefix(2)),
        let day = Int(text.suffix(2))
      else { return nil }
      period = CalendarDate(year: year, month: month, day: day).map { CalendarPeriod(day: $0) }
      return
    }
    if let coded = SystemPeriod.coded(text) {
      period = coded
      return
    }
    if let day = SystemPeriod.day(text, mayShorten: mayShorten) {
      period = day
      return
    }
    guard mayShorten, let month = SystemPeriod.shortMonth(text) else { return nil }
    period = month
  }

  /// The day of `2026-12-31 00:00:00` and `31.12.2026T00:00`.
  private static func withoutClock(_ text: String) -> String? {
    guard let cut = text.firstIndex(where: { $0 == "T" || $0 == " " }) else { return nil }
    let day = text[..<cut]
    let clock = text[text.index(after: cut)...]
    guard (8...10).contains(day.count), day.last?.isNumber ?? false, clock.contains(":"),
      clock.first?.isNumber ?? false, clock.allSatisfy({ $0.isNumber || ":.,Z+-".contains($0) })
    else { return nil }
    return String(day)
  }

  /// `2026M12`, `2026U37`, `2026K4`, `2026T2`, `2026H1`, as the statistics bureau writes them.
  private static func coded(_ text: String) -> CalendarPeriod?? {
    guard text.count <= 7, let year = Int(text.prefix(4)), (1900...2200).contains(year),
      let letter = text.dropFirst(4).first?.lowercased(), let number = Int(text.dropFirst(5))
    else { return nil }
    switch letter {
    case "m": return .some(wholeMonth(number, year))
    case "u", "w": return .some(wholeWeek(number, year))
    case "k", "q": return .some(part(number, of: 4, year))
    case "t": return .some(part(number, of: 3, year))
    case "h": return .some(part(number, of: 2, year))
    default: return nil
    }
  }

  /// `31/12/2026`, `31-12-2026`, `2026/12/31`, `31.12.26`.
  private static func day(_ text: String, mayShorten: Bool) -> CalendarPeriod?? {
    for separator: Character in ["/", "-", "."] {
      let parts = text.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3 else { continue }
      let numbers = parts.compactMap { part in
        part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
      }
      guard numbers.count == 3, (1...2).contains(parts[1].count) else { return nil }
      let date: CalendarDate?
      if parts[0].count == 4, parts[2].count <= 2 {
        date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2])
      } else if parts[0].count <= 2, parts[2].count == 4 {
        date = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0])
      } else if mayShorten, separator != "-", parts[0].count <= 2, parts[2].count == 2 {
        date = CalendarDate(year: 2000 + numbers[2], month: numbers[1], day: numbers[0])
      } else {
        return nil
      }
      return .some(date.map { CalendarPeriod(day: $0) })
    }
    return nil
  }

  /// `mar. 26`, `Jan-26`: a month and two figures of a year.
  private static func shortMonth(_ text: String) -> CalendarPeriod? {
    let words = composed(text.lowercased()).split { " \u{A0}.-'’/".contains($0) }
    guard words.count == 2, let month = monthNumber(String(words[0])), words[1].count == 2,
      let year = Int(words[1])
    else { return nil }
    return wholeMonth(month, 2000 + year)
  }
}
