import Source

extension [TimeReading.Found] {
  /// The time that a token is part of. They stand in order and none covers another, so halving
  /// finds it.
  func holding(_ token: Int) -> TimeReading.Found? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low].tokens.contains(token) ? self[low] : nil
  }
}

/// Finds the times of a sentence and tells what each is for (smart-lint.md §6).
struct TimeReading {
  let words: WordReading
  /// By the token each begins with.
  let quantities: [Int: Quantity]
  private(set) var found: [Found] = []

  struct Found: Sendable {
    let tokens: Range<Int>
    let kind: TimeExpression.Kind
    var value = TimeValue.none
    var edge = TimeEdge.whole
    var confidence = Confidence.high
  }

  init(_ words: WordReading, _ list: [Quantity]) {
    self.words = words
    var table: [Int: Quantity] = [:]
    for quantity in list { table[quantity.tokens.lowerBound] = quantity }
    quantities = table
    var index = 0
    while index < words.count {
      guard let time = time(at: index) else {
        index += 1
        continue
      }
      // A longer preposition found backwards may take in an earlier, shorter reading.
      while let last = found.last, last.tokens.upperBound > time.tokens.lowerBound {
        found.removeLast()
      }
      found.append(time)
      index = max(index + 1, time.tokens.upperBound)
    }
  }

  private func time(at index: Int) -> Found? {
    if let rate = rate(at: index) { return rate }
    if let event = undatedEvent(at: index) { return event }
    if let vague = words.phrase(at: index, .vagueTime) {
      return Found(tokens: vague, kind: .vague)
    }
    if let span = horizon(at: index) { return span }
    if let level = yearLevel(at: index) { return level }
    if let nucleus = TimeNucleus.read(at: index, words, quantities) { return typed(nucleus) }
    if words.has(index, .vagueTime) { return Found(tokens: index..<index + 1, kind: .vague) }
    return nil
  }

  // MARK: Rates

  private func rate(at index: Int) -> Found? {
    if everyWords.contains(words.lower(index)) {
      var next = index + 1
      if quantities[next] != nil { next += 1 }
      if words.lower(next) == "." { next += 1 }
      if words.has(next, [.ordinalWord, .numberWord]) { next += 1 }
      if words.has(next, [.timeUnit, .weekday, .season, .month])
        || dayParts.contains(words.lower(next))
      {
        return Found(tokens: index..<next + 1, kind: .rate)
      }
      return nil
    }
    if let phrase = words.phrase(at: index, .rateWord) {
      // «a year» of “within a year” is a horizon, «om året» of «om året er» is no rate.
      let before = words.lower(index - 1)
      return before == "within" || before == "in" ? nil : Found(tokens: phrase, kind: .rate)
    }
    return words.has(index, .rateWord) ? Found(tokens: index..<index + 1, kind: .rate) : nil
  }

  // MARK: Events without a day

  private func undatedEvent(at index: Int) -> Found? {
    if let phrase = words.phrase(at: index, .undatedEvent) {
      return Found(tokens: phrase, kind: .eventUndated, confidence: .low)
    }
    if let end = endOfSomething(at: index) { return end }
    guard eventOpeners.contains(words.lower(index)) else { return nil }
    var next = index + 1
    if ["den", "the"].contains(words.lower(next)) { next += 1 }
    guard ["neste", "next"].contains(words.lower(next)), words.tokens.indices.contains(next + 1),
      words.tokens[next + 1].kind == .word, quantities[next + 1] == nil,
      !words.has(next + 1, [.timeUnit, .weekday, .month, .season]),
      TimePhrases.table[words.lower(next)]?.contains(where: {
        $0.rest.first == words.lower(next + 1)
      }) != true
    else { return nil }
    return Found(tokens: index..<next + 2, kind: .eventUndated, confidence: .low)
  }

  /// «Innen utgangen av programmet», “by the end of the project”, «ved sesongslutt».
  private func endOfSomething(at index: Int) -> Found? {
    let text = words.lower(index)
    if ["innen", "innan", "ved", "før", "til", "by", "at", "before"].contains(text) {
      let next = words.lower(index + 1)
      if next.utf8.count > 7, !words.has(index + 1, .timeUnit),
        ["slutt", "slutten", "start", "avslutning", "avslutting"].contains(where: {
          next.hasSuffix($0)
        })
      {
        return Found(tokens: index..<index + 2, kind: .eventUndated, confidence: .low)
      }
    }
    guard ["av", "of"].contains(text),
      let opener = TimePreposition.before(index + 1, in: words), opener.found.kind == .deadline,
      opener.start < index
    else { return nil }
    var noun = index + 1
    while words.has(noun, .determiner) { noun += 1 }
    guard words.tokens.indices.contains(noun), words.tokens[noun].kind == .word,
      TimeNucleus.read(at: noun, words, quantities) == nil,
      !TimeReading.shortSpans.contains(words.lower(noun)),
      !words.has(noun, [.timeUnit, .month, .season, .weekday])
    else { return nil }
    return Found(tokens: opener.start..<noun + 1, kind: .eventUndated, confidence: .low)
  }

  /// What ends many times over: no deadline.
  private static let shortSpans: Set<String> = [
    "appointment", "class", "consultation", "day", "dagen", "konsultasjonen", "lesson", "meeting",
    "møtet", "oppholdet", "opphaldet", "session", "shift", "stay", "timen", "vakta", "vakten",
    "visit", "besøket",
  ]

  // MARK: Lengths of time

  /// «Innen 6 måneder», «de neste 12 ukene», «innen to dager etter henvisning».
  private func horizon(at index: Int) -> Found? {
    if let same = sameDay(at: index) { return same }
    guard let (amount, unit, end) = length(at: index) else { return nil }
    var start = index
    var sawNext = false
    while start > 0, aheadWords.contains(words.lower(start - 1)) {
      start -= 1
      sawNext = sawNext || !["de", "dei", "den", "det", "the"].contains(words.lower(start))
    }
    if let limit = words.all(.limit, in: max(0, start - 3)..<start).last,
      limit.upperBound == start, !["within", "over"].contains(words.text(limit))
    {
      start = limit.lowerBound
    }
    if articles.contains(words.lower(start - 1)), start > 1, start == index { start -= 1 }
    let two = start > 2 ? words.text(start - 3..<start) : ""
    let before = words.lower(start - 1)
    let during = two == "i løpet av"
    if sawNext {
      let opened = during ? start - 3 : words.has(start - 1, .preposition) ? start - 1 : start
      return Found(tokens: opened..<end, kind: .deadline, value: .horizon(amount, unit))
    }
    let within =
      during || ["innen", "innan", "within", "senest", "seinast", "innenfor"].contains(before)
    let opened = during ? start - 3 : start - 1
    if within { return withinLength(opened..<end, amount, unit) }
    if before == "om", unit >= .day, words.language != .en {
      return Found(tokens: opened..<end, kind: .deadline, value: .horizon(amount, unit))
    }
    if before == "in", words.language == .en {
      if unit >= .week {
        return Found(
          tokens: opened..<end, kind: .deadline, value: .horizon(amount, unit),
          confidence: .medium)
      }
      return Found(tokens: opened..<end, kind: .serviceLevel, confidence: .medium)
    }
    if before == "over", unit == .year, words.lower(end) != "gammel", !words.has(end, .groupNoun),
      amount <= 12, !words.has(start - 2, .groupWord),
      !NumberRoles.people.contains(words.lower(start - 2))
    {
      return Found(
        tokens: opened..<end, kind: .deadline, value: .horizon(amount, unit), confidence: .low)
    }
    return nil
  }

  private func withinLength(_ tokens: Range<Int>, _ amount: Int, _ unit: TimeUnit) -> Found {
    let event =
      eventWords.contains(words.lower(tokens.upperBound))
      && !nowWords.contains(words.lower(tokens.upperBound + 1))
    if event, unit == .year {
      return Found(
        tokens: tokens, kind: .deadline, value: .horizon(amount, unit), confidence: .low)
    }
    // «Innen 90 dager» without a case is as long as «innen tre måneder».
    if !event, unit <= .week, amount * (unit == .week ? 7 : unit >= .day ? 1 : 0) >= 60 {
      return Found(
        tokens: tokens, kind: .deadline, value: .horizon(amount, unit), confidence: .medium)
    }
    if event || unit <= .week {
      let confidence: Confidence = unit == .week && !event ? .low : event ? .high : .medium
      return Found(tokens: tokens, kind: .serviceLevel, confidence: confidence)
    }
    return Found(tokens: tokens, kind: .deadline, value: .horizon(amount, unit))
  }

  /// Amount, unit and end of a length of time; «et år» counts as one.
  private func length(at index: Int) -> (Int, TimeUnit, Int)? {
    if let quantity = quantities[index], let unit = quantity.timeUnit, let value = quantity.value,
      value >= 0, value < 10_000
    {
      return (Int((quantity.upper ?? value).rounded(.up)), unit, quantity.tokens.upperBound)
    }
    if let half = halves(at: index) { return half }
    guard ["en", "et", "ett", "ein", "eit", "eitt", "a", "one", "én"].contains(words.lower(index)),
      let code = words.value(index + 1, .timeUnit), let unit = TimeUnit(rawValue: code)
    else { return nil }
    return (1, unit, index + 2)
  }

  /// «Et halvt år», «halvannet år», “half a year”, “two winters”: in months.
  private func halves(at index: Int) -> (Int, TimeUnit, Int)? {
    let text = words.text(index..<min(index + 3, words.count))
    if ["et halvt år", "eit halvt år", "half a year"].contains(text) {
      return (6, .month, index + 3)
    }
    let two = words.text(index..<min(index + 2, words.count))
    if ["halvannet år", "halvtanna år"].contains(two) { return (18, .month, index + 2) }
    if seasonCounts.contains(words.lower(index + 1)), let count = quantities[index]?.value,
      count < 20
    {
      return (Int(count), .year, index + 2)
    }
    return nil
  }

  private func sameDay(at index: Int) -> Found? {
    let text = words.lower(index)
    guard text == "samme" || text == "same",
      ["dag", "døgn", "vakt", "day", "shift"].contains(words.lower(index + 1))
    else { return nil }
    let start = ["innen", "innan", "within"].contains(words.lower(index - 1)) ? index - 1 : index
    return Found(tokens: start..<index + 2, kind: .serviceLevel, confidence: .medium)
  }

  // MARK: Years that are levels or names

  /// `2025-nivå`, `2024-tallene`.
  private func yearLevel(at index: Int) -> Found? {
    guard words.tokens[index].kind == .code else { return nil }
    let text = words.lower(index)
    guard let dash = text.utf8.firstIndex(of: 0x2D), let year = Int(text[..<dash]),
      (1990...2099).contains(year)
    else { return nil }
    let tail = text[text.utf8.index(after: dash)...]
    let isLevel = tail.hasPrefix("nivå") || tail.hasPrefix("level")
    return Found(
      tokens: index..<index + 1, kind: isLevel ? .comparison : .name, value: .year(year))
  }

  private func typed(_ nucleus: TimeNucleus) -> Found? {
    TimeKindJudgement(words: words, quantities: quantities).found(nucleus)
  }
}

private let everyWords: Set<String> = [
  "hver", "hvert", "kvar", "kvart", "every", "each", "annenhver", "annethvert", "annakvar",
]

/// «Hver morgen», “every night”.
private let dayParts: Set<String> = [
  "afternoon", "evening", "ettermiddag", "formiddag", "føremiddag", "helg", "kveld", "morgen",
  "morgon", "morning", "natt", "night", "weekend",
]

private let eventOpeners: Set<String> = [
  "ved", "før", "innen", "innan", "til", "på", "i", "at", "by", "before", "in",
]

private let aheadWords: Set<String> = [
  "neste", "kommende", "komande", "kommande", "nærmeste", "nærmaste", "næraste", "next", "coming",
  "following", "de", "dei", "den", "det", "the",
]

private let articles: Set<String> = ["en", "ein", "et", "eit", "a"]

private let nowWords: Set<String> = ["i", "nå", "no", "now", "today", "dags", "dato"]

private let seasonCounts: Set<String> = [
  "winters", "summers", "vintrer", "vintrar", "somre", "somrar", "seasons", "sesonger", "sesongar",
]

private let eventWords: Set<String> = [
  "etter", "av", "fra", "frå", "of", "from", "after", "following",
]
