import Source

/// One word or sign of a written time, in no language.
enum ScheduleToken: Hashable {
  case number(Int)
  case date(CalendarDate)
  case weekday(Int)
  case month(Int)
  /// From … to.
  case dash
  case every
  case last
  case from
  case after
  case before
  case day
  case week
  case monthUnit
  case quarter
  case third
  case half
  case year
  case cancelled
  /// A word that none of these is; what follows «etter» is read from the original instead.
  case other(String)

  /// Whether "to" behind it means from … to.
  fileprivate var canBeginRange: Bool {
    switch self {
    case .number, .date, .month: true
    default: false
    }
  }

  /// The number, when it can be a year.
  var asYear: Int? {
    if case .number(let number) = self, (1900...2200).contains(number) { return number }
    return nil
  }

  /// The number of a plain number.
  var asNumber: Int? {
    if case .number(let number) = self { return number }
    return nil
  }

  /// 1–5, or -1 for the last.
  var asOrdinal: Int? {
    if self == .last { return -1 }
    return asNumber.flatMap { (1...5).contains($0) ? $0 : nil }
  }
}

/// The words of a written time, with where each came from in the original.
struct ScheduleWords {
  private(set) var tokens: [ScheduleToken] = []
  /// For each token the number of the original word (by spaces) it came from.
  private(set) var origins: [Int] = []
  /// The original's words.
  let words: [String]

  init(_ text: String) {
    let spaced = String(text.map { $0 == "\u{A0}" || $0 == "\t" ? " " : $0 })
    words = spaced.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() {
      var read = ScheduleWords.tokens(of: word)
      // «to» is two in Norwegian and a dash in English: 2 March to 20 March.
      if word.lowercased() == "to", tokens.last?.canBeginRange ?? false { read = [.dash] }
      for token in read {
        tokens.append(token)
        origins.append(index)
      }
    }
  }

  /// The original's words after a token, joined.
  func rest(after token: Int) -> String {
    let origin = origins[token] + 1
    return origin < words.count ? words[origin...].joined(separator: " ") : ""
  }

  private static func tokens(of word: String) -> [ScheduleToken] {
    var word = composed(word.lowercased())
    while let last = word.last, ",;:".contains(last) { word.removeLast() }
    guard !word.isEmpty else { return [] }
    if let known = vocabulary[word] { return known }
    switch DayReading(word) {
    case .day(let day): return [.date(day)]
    case .impossible: return [.other(word)]
    case .notADay: break
    }
    if word == "-" { return [.dash] }
    if let split = word.firstIndex(where: { "–—−".contains($0) }) ?? hyphen(in: word) {
      let head = String(word[..<split])
      let tail = String(word[word.index(after: split)...])
      return tokens(of: head) + [.dash] + tokens(of: tail)
    }
    if let number = number(word) { return [.number(number)] }
    let bare = word.last == "." ? String(word.dropLast()) : word
    if let known = vocabulary[bare] { return known }
    if let month = monthNumber(bare) { return [.month(month)] }
    if bare.first == "w" || bare.first == "u", let week = Int(bare.dropFirst()) {
      return [.week, .number(week)]
    }
    let parts = word.split(separator: "-")
    if parts.count == 2, parts[0].count == 4, let year = Int(parts[0]), parts[1].first == "w",
      let week = Int(parts[1].dropFirst())
    {
      return [.week, .number(week), .number(year)]
    }
    return [.other(word)]
  }

  /// A hyphen that stands for "to": between numbers, months or whole dates. Not the ones inside
  /// an ISO date or week.
  private static func hyphen(in word: String) -> String.Index? {
    let hyphens = word.indices.filter { word[$0] == "-" }
    // 2026-01-12-2026-01-15
    if hyphens.count == 5 { return hyphens[2] }
    guard hyphens.count == 1, let only = hyphens.first else { return nil }
    let head = word[..<only]
    let tail = word[word.index(after: only)...]
    if head.count == 4, Int(head) != nil { return nil }
    func counts(_ part: Substring) -> Bool {
      let bare = part.last == "." ? part.dropLast() : part
      return number(String(part)) != nil || monthNumber(String(bare)) != nil
    }
    return counts(head) && counts(tail) ? only : nil
  }

  /// `15`, `15.`, `15th`.
  private static func number(_ word: String) -> Int? {
    var digits = word
    for ending in [".", "st", "nd", "rd", "th"] where digits.hasSuffix(ending) {
      digits.removeLast(ending.count)
      break
    }
    return !digits.isEmpty && digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
      ? Int(digits) : nil
  }

  private static let vocabulary: [String: [ScheduleToken]] = {
    let table: [(String, [ScheduleToken])] = [
      ("hver hvert kvar kvart every each per pr", [.every]),
      (
        "annenhver annethvert annankvar annakvar annakvart annankvart annahver",
        [.every, .number(2)]
      ),
      ("siste sist last", [.last]),
      ("første fyrste first en ein én ett eitt one a an", [.number(1)]),
      ("andre annen annet annan anna second other two to", [.number(2)]),
      ("tredje third tre three", [.number(3)]),
      ("fjerde fourth fire four", [.number(4)]),
      ("femte fifth fem five", [.number(5)]),
      ("seks six sjette sixth", [.number(6)]),
      ("fra frå from starting", [.from]),
      ("til t.o.m tom – — through until", [.dash]),
      ("etter after", [.after]),
      ("før before", [.before]),
      ("dag dager dagar dagen day days", [.day]),
      ("uke uker uka uken ukene veke veker veka vekene week weeks", [.week]),
      ("måned måneder måneden månad månader månaden month months", [.monthUnit]),
      ("kvartal kvartalet quarter quarters", [.quarter]),
      ("tertial tertialet", [.third]),
      ("halvår halvåret half-year half", [.half]),
      ("år året year years", [.year]),
      ("månedlig månadleg monthly", [.every, .monthUnit]),
      ("kvartalsvis quarterly", [.every, .quarter]),
      ("halvårlig halvårleg halvårsvis half-yearly", [.every, .half]),
      ("årlig årleg yearly annually", [.every, .year]),
      ("avlyst avlyses avlyst. avlysast utgår cancelled canceled", [.cancelled]),
      ("den dei de det the i in of on på om av", []),
      ("mandag måndag monday mandager mondays", [.weekday(1)]),
      ("tirsdag tysdag tuesday tirsdager tuesdays", [.weekday(2)]),
      ("onsdag wednesday onsdager wednesdays", [.weekday(3)]),
      ("torsdag thursday torsdager thursdays", [.weekday(4)]),
      ("fredag friday fredager fridays", [.weekday(5)]),
      ("lørdag laurdag saturday lørdager saturdays", [.weekday(6)]),
      ("søndag sundag sunday søndager sundays", [.weekday(7)]),
    ]
    var result: [String: [ScheduleToken]] = [:]
    for (words, tokens) in table {
      for word in words.split(separator: " ") { result[String(word)] = tokens }
    }
    return result
  }()
}
