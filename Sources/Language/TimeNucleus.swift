import Source

/// Reads the named time itself, without the preposition: `31. desember 2026`, `uke 37`, `Q3`.
struct TimeNucleus {
  let value: TimeValue
  let tokens: Range<Int>
  /// A time that is none without a word before it: `juni`, `uka`.
  var needsPreposition = false
  /// «Medio mars»: the middle of it.
  var isMiddle = false

  static func read(
    at index: Int, _ words: WordReading, _ quantities: [Int: Quantity]
  ) -> TimeNucleus? {
    let reader = Reader(words: words, quantities: quantities)
    return reader.date(index) ?? reader.numbered(index) ?? reader.named(index)
      ?? reader.fixed(index) ?? TimeOccasions(words: words, quantities: quantities).nucleus(
        at: index)
      ?? reader.year(index)
  }

  private struct Reader {
    let words: WordReading
    let quantities: [Int: Quantity]

    private func integer(_ index: Int) -> Int? {
      guard let quantity = quantities[index], !quantity.isCode || quantity.isOrdinal,
        let value = quantity.value, value >= 0, value < 10_000, value == value.rounded(),
        words.tokens[index].kind != .word
      else { return nil }
      return Int(value)
    }

    /// A year after the index, over a comma, `of` or `i`; with where it ends.
    private func yearAfter(_ index: Int) -> (year: Int, end: Int)? {
      if let year = quantities[index]?.year { return (year, index + 1) }
      // «Høsten -27», “Q4 '26”.
      if ["-", "–", "'", "’", "/"].contains(words.lower(index)),
        let short = quantities[index + 1]?.value, (20...60).contains(short),
        words.tokens[index + 1].range.count == 2, !words.tokens[index + 1].spaceBefore
      {
        return (2000 + Int(short), index + 2)
      }
      if [",", "of", "i", "in", "-", "/"].contains(words.lower(index)),
        let year = quantities[index + 1]?.year
      {
        return (year, index + 2)
      }
      return nil
    }

    private func finish(
      _ start: Int, _ end: Int, _ make: (Int?) -> TimeValue
    ) -> TimeNucleus {
      if let (year, after) = yearAfter(end) {
        return TimeNucleus(value: make(year), tokens: start..<after)
      }
      return TimeNucleus(value: make(nil), tokens: start..<end)
    }

    // MARK: Days

    func date(_ index: Int) -> TimeNucleus? {
      if let quantity = quantities[index], !quantity.isCode {
        if case .date(let year, let month, let day) = quantity.shape {
          return TimeNucleus(
            value: .day(year: year, month: month, day: day), tokens: index..<index + 1)
        }
        if let day = integer(index), (1...31).contains(day) {
          var next = index + 1
          if words.lower(next) == "." { next += 1 }
          if words.lower(next) == "of" { next += 1 }
          if let month = month(next) {
            return finish(index, next + 1) { .day(year: $0, month: month, day: day) }
          }
        }
        return shortDate(index)
      }
      guard let month = month(index) else { return nil }
      if let day = integer(index + 1), (1...31).contains(day), quantities[index + 1]?.unit == "",
        words.language == .en
      {
        return finish(index, index + 2) { .day(year: $0, month: month, day: day) }
      }
      var result = finish(index, index + 1) { .month(month, year: $0) }
      if case .month(_, year: nil) = result.value { result.needsPreposition = true }
      return result
    }

    /// `31.12` and `1/6` after a word for deadlines, `1/6-2027`; elsewhere they are numbers.
    private func shortDate(_ index: Int) -> TimeNucleus? {
      let text = words.lower(index)
      let slash = text.utf8.contains(0x2F)
      let parts = text.split(separator: slash ? "/" : ".").compactMap { Int($0) }
      guard parts.count == 2, slash || text.utf8.contains(0x2E) && words.language != .en else {
        return nil
      }
      let isAmerican = slash && words.language == .en && parts[0] <= 12
      let (day, month) = isAmerican ? (parts[1], parts[0]) : (parts[0], parts[1])
      guard (1...31).contains(day), (1...12).contains(month) else { return nil }
      let end = words.lower(index + 1) == "." ? index + 2 : index + 1
      if slash, let quantity = quantities[index], let year = quantity.upper.map({ Int($0) }),
        (1990...2099).contains(year)
      {
        return TimeNucleus(
          value: .day(year: year, month: month, day: day), tokens: quantity.number)
      }
      // «Ned til 1/2» is a half.
      guard let preposition = TimePreposition.before(index, in: words),
        preposition.found.kind == .deadline,
        !slash || words.lower(preposition.start) != "til" || month > 4 && words.lower(end) != "av"
      else { return nil }
      return finish(index, end) { .day(year: $0, month: month, day: day) }
    }

    private func month(_ index: Int) -> Int? {
      guard let month = words.value(index, .month) else { return nil }
      let isEnglishWord = ["may", "march", "mar", "dec", "sat"].contains(words.lower(index))
      return isEnglishWord && !words.tokens[index].isCapitalised ? nil : month
    }

    // MARK: Numbered periods

    func numbered(_ index: Int) -> TimeNucleus? {
      if let week = week(index) { return week }
      if let coded = coded(index) { return coded }
      if ["kvartal", "quarter", "tertial"].contains(words.lower(index)),
        let number = integer(index + 1), quantities[index + 1]?.isOrdinal == false
      {
        let isTertial = words.lower(index) == "tertial"
        guard (1...(isTertial ? 3 : 4)).contains(number) else { return nil }
        return finish(index, index + 2) {
          isTertial ? .tertial(number, year: $0) : .quarter(number, year: $0)
        }
      }
      var start: (index: Int, end: Int)?
      if let number = integer(index), quantities[index]?.isOrdinal == true {
        start = (number, words.lower(index + 1) == "." ? index + 2 : index + 1)
      } else if let number = words.value(index, .ordinalWord) {
        start = (number, index + 1)
      }
      guard let start else { return nil }
      let begin = index
      let (number, end) = start
      switch words.lower(end) {
      case "kvartal", "kvartalet", "kv", "quarter":
        let index = number < 0 ? 4 : number
        guard (1...4).contains(index) else { return nil }
        return finish(begin, end + 1) { .quarter(index, year: $0) }
      case "tertial", "tertialet":
        let index = number < 0 ? 3 : number
        guard (1...3).contains(index) else { return nil }
        return finish(begin, end + 1) { .tertial(index, year: $0) }
      case "halvår", "halvåret", "half", "halvdel":
        let index = number < 0 ? 2 : number
        guard (1...2).contains(index), words.lower(end) != "half" || yearAfter(end + 1) != nil
        else { return nil }
        return finish(begin, end + 1) { .half(index, year: $0) }
      default: return nil
      }
    }

    private func week(_ index: Int) -> TimeNucleus? {
      guard ["uke", "ukene", "veke", "vekene", "week", "weeks"].contains(words.lower(index)),
        let week = integer(index + 1),
        (1...99).contains(week)
      else { return nil }
      let last = quantities[index + 1]?.upper.map { Int($0) } ?? week
      let end = quantities[index + 1]?.number.upperBound ?? index + 2
      if ["og", "and", "eller", "or", "til", "to"].contains(words.lower(end)),
        let other = integer(end + 1),
        other > week, other <= 53, quantities[end + 1]?.unitKind != .percent
      {
        return finish(index, end + 2) { .week(other, year: $0) }
      }
      return finish(index, end) { .week(last, year: $0) }
    }

    /// `Q3`, `T2`, `H1`, `FY25`.
    private func coded(_ index: Int) -> TimeNucleus? {
      guard words.tokens[index].kind == .code else { return nil }
      var text = words.lower(index)
      // `Q4-26`
      var ownYear: Int?
      let pieces = text.split(separator: "-", omittingEmptySubsequences: false)
      if pieces.count == 2, pieces[0].utf8.count == 2, let short = Int(pieces[1]) {
        let year = short < 100 ? 2000 + short : short
        guard (2000...2099).contains(year) else { return nil }
        ownYear = year
        text = String(pieces[0])
      }
      if text.hasPrefix("fy"), let number = Int(text.dropFirst(2)) {
        let year = number < 100 ? 2000 + number : number
        guard (1990...2099).contains(year) else { return nil }
        return TimeNucleus(value: .year(year), tokens: index..<index + 1)
      }
      guard text.utf8.count == 2, let letter = text.first,
        let number = text.last?.wholeNumberValue
      else { return nil }
      var found: TimeNucleus
      switch (letter, number) {
      case ("q", 1...4):
        found = finish(index, index + 1) { .quarter(number, year: $0 ?? ownYear) }
      case ("t", 1...3):
        found = finish(index, index + 1) { .tertial(number, year: $0 ?? ownYear) }
      case ("h", 1...2):
        found = finish(index, index + 1) { .half(number, year: $0 ?? ownYear) }
      default: return nil
      }
      // H2 is also hydrogen, and T1 a line.
      found.needsPreposition =
        letter != "q" && found.tokens.count == 1 && ownYear == nil && index > 0
      return found
    }

    // MARK: Seasons and school years

    func named(_ index: Int) -> TimeNucleus? {
      let text = words.lower(index)
      if let season = words.value(index, .season) {
        var result = finish(index, index + 1) { .season(season, year: $0) }
        if case .season(_, year: nil) = result.value {
          result.needsPreposition = true
          if ["fall", "vår", "haust", "høst", "sommer", "vinter", "sommar"].contains(text),
            TimePreposition.before(index, in: words) == nil
          {
            return nil
          }
        }
        return result
      }
      switch text {
      case "høstsemesteret", "haustsemesteret":
        return finish(index, index + 1) { .semester(autumn: true, year: $0) }
      case "vårsemesteret": return finish(index, index + 1) { .semester(autumn: false, year: $0) }
      case "skoleåret", "skuleåret", "barnehageåret": return schoolYear(index, index + 1)
      case "school" where words.lower(index + 1) == "year": return schoolYear(index, index + 2)
      default: return nil
      }
    }

    private func schoolYear(_ start: Int, _ end: Int) -> TimeNucleus {
      if let quantity = quantities[end] {
        if case .years(let first, _) = quantity.shape {
          return TimeNucleus(value: .schoolYear(first), tokens: start..<end + 1)
        }
        if let year = quantity.year {
          return TimeNucleus(value: .schoolYear(year), tokens: start..<quantity.number.upperBound)
        }
      }
      return TimeNucleus(value: .relativeSchoolYear(0), tokens: start..<end)
    }

    // MARK: Fixed phrases and years

    func fixed(_ index: Int) -> TimeNucleus? {
      guard let candidates = TimePhrases.table[words.lower(index)] else {
        guard let weekday = words.value(index, .weekday) else { return nil }
        return TimeNucleus(
          value: .weekday(weekday), tokens: index..<index + 1, needsPreposition: true)
      }
      for phrase in candidates {
        let end = index + 1 + phrase.rest.count
        guard end <= words.count,
          phrase.rest.indices.allSatisfy({ words.lower(index + 1 + $0) == phrase.rest[$0] })
        else { continue }
        let tokens = index..<end
        if phrase.value.isNamedPeriod, let quantity = quantities[end],
          let year = quantity.year
        {
          let last = quantity.upper.map { Int($0) } ?? year
          return TimeNucleus(value: .years(year, last), tokens: index..<quantity.number.upperBound)
        }
        // «Årsskiftet 2027/28» is the last day of 2027.
        if case .newYear = phrase.value, case .years(let first, _) = quantities[end]?.shape {
          return TimeNucleus(value: .newYear(year: first), tokens: index..<end + 1)
        }
        let bare = !TimePhrases.standsAlone(words.text(tokens))
        var result = finish(index, end) { phrase.value.inYear($0) }
        if result.value == phrase.value {
          result = TimeNucleus(value: phrase.value, tokens: tokens, needsPreposition: bare)
        }
        return result
      }
      return nil
    }

    func year(_ index: Int) -> TimeNucleus? {
      guard let quantity = quantities[index], !quantity.isCode else { return nil }
      if case .years(let first, let last) = quantity.shape {
        return TimeNucleus(value: .years(first, last), tokens: index..<index + 1)
      }
      guard let year = quantity.year else { return nil }
      if let upper = quantity.upper {
        let last = upper < 100 ? year / 100 * 100 + Int(upper) : Int(upper)
        guard (1990...2099).contains(last) else { return nil }
        return TimeNucleus(value: .years(year, last), tokens: quantity.number)
      }
      return TimeNucleus(value: .year(year), tokens: index..<index + 1)
    }
  }
}
