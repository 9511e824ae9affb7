import Source

/// Times that are named and not counted: «inneværende valgperiode», “this financial year”,
/// «høstferien», «sankthans», «medio mars».
struct TimeOccasions {
  let words: WordReading
  let quantities: [Int: Quantity]

  func nucleus(at index: Int) -> TimeNucleus? {
    pointed(index) ?? middle(index) ?? plain(index)
  }

  // MARK: This and next

  /// «Denne våren», «neste planperiode», “this financial year”, “next Friday”.
  private func pointed(_ index: Int) -> TimeNucleus? {
    guard let offset = TimeOccasions.pointers[words.lower(index)] else { return nil }
    var noun = index + 1
    if words.lower(noun).hasSuffix("-year") || words.lower(noun).hasSuffix("årige") { noun += 1 }
    let kind = words.lower(noun)
    let isQualified = TimeOccasions.qualifiers.contains(kind)
    if isQualified { noun += 1 }
    let tokens = index..<noun + 1
    guard words.tokens.indices.contains(noun) else { return nil }
    let text = words.lower(noun)
    if let season = words.value(noun, .season) {
      return TimeNucleus(value: .season(season, year: nil), tokens: tokens)
    }
    if let month = words.value(noun, .month), text != "may" || words.tokens[noun].isCapitalised {
      return TimeNucleus(value: .month(month, year: nil), tokens: tokens)
    }
    if let weekday = words.value(noun, .weekday) {
      return TimeNucleus(value: .weekday(weekday), tokens: tokens, needsPreposition: true)
    }
    if text == "year" || text == "år" {
      guard isQualified else { return nil }
      let isSchool = kind == "academic" || kind == "school"
      return TimeNucleus(
        value: isSchool ? .relativeSchoolYear(offset) : .relative(.year, offset), tokens: tokens)
    }
    if ["skoleår", "skoleåret", "skuleår", "skuleåret", "barnehageår", "barnehageåret"].contains(
      text)
    {
      return TimeNucleus(value: .relativeSchoolYear(offset), tokens: tokens)
    }
    if ["budsjettår", "budsjettåret", "regnskapsår", "regnskapsåret", "rekneskapsåret"].contains(
      text)
    {
      return TimeNucleus(value: .relative(.year, offset), tokens: tokens)
    }
    if let term = TimeOccasions.term(text) {
      return TimeNucleus(value: offset == 0 ? .term(term) : .namedPeriod, tokens: tokens)
    }
    let isPeriod =
      TimeOccasions.periods.contains(text)
      || TimeOccasions.periodEndings.contains {
        text.hasSuffix($0)
      }
    return isPeriod ? TimeNucleus(value: .namedPeriod, tokens: tokens) : nil
  }

  static func term(_ word: String) -> Term? {
    guard word.hasSuffix("periode") || word.hasSuffix("perioden") || word == "parliament" else {
      return nil
    }
    if word.hasPrefix("storting") || word == "parliament" { return .parliament }
    let council = ["kommunestyre", "valg", "val", "fylkesting", "bystyre", "heradsstyre"]
    if council.contains(where: { word.hasPrefix($0 + "periode") }) { return .council }
    return word.hasPrefix("økonomiplan") || word.hasPrefix("budsjettp") ? .budgetPlan : nil
  }

  // MARK: The middle, the beginning, the end

  /// «Medio mars», “mid-November”, “late 2027”.
  private func middle(_ index: Int) -> TimeNucleus? {
    let text = words.lower(index)
    if text.hasPrefix("mid-") {
      let rest = String(text.dropFirst(4))
      let months = words.lexicon.value(of: rest, as: .month)
      let season = words.lexicon.value(of: rest, as: .season)
      let value: TimeValue? =
        months.map { .month($0, year: year(index + 1)) }
        ?? season.map { .season($0, year: year(index + 1)) }
        ?? (Int(rest).flatMap { (1990...2099).contains($0) ? .year($0) : nil })
        ?? (["term", "year", "season"].contains(rest) ? .namedPeriod : nil)
      let end = year(index + 1) == nil ? index + 1 : index + 2
      return value.map {
        TimeNucleus(value: $0, tokens: index..<end, needsPreposition: true, isMiddle: true)
      }
    }
    guard TimeOccasions.parts.contains(text) else { return nil }
    let next = index + 1
    let value: TimeValue
    var end = next + 1
    if let month = words.value(next, .month) {
      value = .month(month, year: year(next + 1))
      if year(next + 1) != nil { end += 1 }
    } else if let season = words.value(next, .season) {
      value = .season(season, year: year(next + 1))
      if year(next + 1) != nil { end += 1 }
    } else if let year = year(next) {
      value = .year(year)
    } else {
      return nil
    }
    return TimeNucleus(
      value: value, tokens: index..<end, needsPreposition: TimeOccasions.adverbs.contains(text),
      isMiddle: text == "medio" || text == "mid")
  }

  private func year(_ index: Int) -> Int? { quantities[index]?.year }

  // MARK: Holidays, terms and seasons

  /// «Høstferien», «semesteret», “the academic year”, “Thanksgiving”: a time after «før» or «innen».
  private func plain(_ index: Int) -> TimeNucleus? {
    let text = words.lower(index)
    if ["per", "pr", "each", "every", "hver", "hvert", "kvar", "kvart"].contains(
      words.lower(index - 1))
    {
      return nil
    }
    if let (month, day) = TimeOccasions.feasts[text] {
      return TimeNucleus(
        value: .day(year: year(index + 1), month: month, day: day),
        tokens: index..<(year(index + 1) == nil ? index + 1 : index + 2), needsPreposition: true)
    }
    if TimeOccasions.qualifiers.contains(text), words.lower(index + 1) == "year" {
      return TimeNucleus(
        value: text == "academic" || text == "school"
          ? .relativeSchoolYear(0) : .relative(.year, 0), tokens: index..<index + 2,
        needsPreposition: true)
    }
    for phrase in TimeOccasions.occasions[text] ?? [] {
      let end = index + 1 + phrase.count
      guard end <= words.count,
        phrase.indices.allSatisfy({ words.lower(index + 1 + $0) == phrase[$0] })
      else { continue }
      return TimeNucleus(
        value: .occasion, tokens: index..<(year(end) == nil ? end : end + 1),
        needsPreposition: true)
    }
    if let term = TimeOccasions.term(text), text.hasSuffix("perioden") {
      return TimeNucleus(value: .term(term), tokens: index..<index + 1, needsPreposition: true)
    }
    let endings = ["ferien", "ferie", "sesongen", "semesteret", "perioden"]
    guard endings.contains(where: { text.hasSuffix($0) }), text != "perioden" else { return nil }
    return TimeNucleus(
      value: .occasion, tokens: index..<(year(index + 1) == nil ? index + 1 : index + 2),
      needsPreposition: true)
  }
}

// MARK: - Words

extension TimeOccasions {
  /// How many periods ahead: the running one, or the next.
  fileprivate static let pointers: [String: Int] = [
    "coming": 1, "current": 0, "denne": 0, "dette": 0, "inneverande": 0,
    "inneværende": 0, "komande": 1, "kommande": 1, "kommende": 1, "neste": 1, "next": 1,
    "noverande": 0, "nåværende": 0, "this": 0, "upcoming": 1,
  ]

  fileprivate static let qualifiers: Set<String> = [
    "academic", "budget", "calendar", "council", "electoral", "financial", "fiscal",
    "parliamentary",
    "planning", "school", "sports",
  ]

  fileprivate static let periods: Set<String> = [
    "biennium", "cycle", "halvåret", "parliament", "period", "planting", "semester", "semesteret",
    "season", "sesong", "sesongen", "sprint", "sprinten", "term", "termin", "terminen", "triennium",
    "weekend",
  ]

  fileprivate static let periodEndings = [
    "periode", "perioden", "semester", "semesteret", "sesong", "sesongen", "ferie", "ferien",
  ]

  /// Parts of a month or a year, before its name.
  fileprivate static let parts: Set<String> = [
    "early", "late", "medio", "mid", "primo", "seint", "sent", "tidleg", "tidlig", "ultimo",
  ]

  /// Those that need another word before them: “by late 2027”.
  fileprivate static let adverbs: Set<String> = [
    "early", "late", "mid", "seint", "sent", "tidleg", "tidlig",
  ]

  /// Days with a date of their own each year.
  fileprivate static let feasts: [String: (month: Int, day: Int)] = [
    "grunnlovsdagen": (5, 17), "halloween": (10, 31), "jonsok": (6, 24), "luciadagen": (12, 13),
    "midsummer": (6, 24), "mikkelsmess": (9, 29), "nasjonaldagen": (5, 17), "olsok": (7, 29),
    "sankthans": (6, 23), "sankthansaften": (6, 23),
  ]

  /// First word, and the words after it.
  fileprivate static let occasions: [String: [[String]]] = {
    var table: [String: [[String]]] = [:]
    for phrase in [
      "biennium", "close of play", "council term", "diwali", "eid", "fellesferien", "fellesferie",
      "half-term", "hanukkah", "kristi himmelfart", "kristi himmelfartsdag", "labor day",
      "labour day", "lent", "memorial day", "michaelmas", "midsommer", "month-end", "passover",
      "pinse", "pinsa", "pinsen", "quarter-end", "quarter end", "month end", "ramadan", "season",
      "semester", "semesterslutt", "sesongslutt", "sesongstart", "skoleslutt", "skuleslutt",
      "skuleferien", "spring break", "st hans", "sommerslutt", "sluttdato", "term", "thanksgiving",
      "the season", "triennium", "valget", "valet", "veterans day", "vinterferien", "whitsun",
    ] {
      let parts = phrase.split(separator: " ").map(String.init)
      guard let first = parts.first else { continue }
      table[first, default: []].append(Array(parts.dropFirst()))
    }
    for key in Array(table.keys) { table[key]?.sort { $0.count > $1.count } }
    return table
  }()
}
