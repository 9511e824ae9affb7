/// Gives each quantity its part in the sentence (smart-lint.md §§4–5).
struct NumberRoles {
  let words: WordReading
  let quantities: [Quantity]
  let times: [TimeReading.Found]

  func roles() -> [NumberExpression.Role] {
    var roles: [NumberExpression.Role] = []
    for index in quantities.indices {
      roles.append(role(of: quantities[index], after: index > 0 ? roles[index - 1] : nil))
    }
    return roles
  }

  private func role(
    of quantity: Quantity, after previous: NumberExpression.Role?
  ) -> NumberExpression.Role {
    if let time = times.holding(quantity.number.lowerBound) {
      switch time.kind {
      case .rate: return .rate
      case .serviceLevel: return .threshold
      case .name: return .name
      default: return quantity.unitKind == .time ? .duration : .date
      }
    }
    if quantity.isCode { return .name }
    // «Null toleranse», “zero excuses”: nothing that can be counted.
    if quantity.unitKind == .counted, (quantity.value ?? 2) == 0,
      words.has(quantity.tokens.upperBound - 1, .abstractNoun),
      !words.has(quantity.tokens.upperBound - 1, [.meteredNoun, .groupNoun])
    {
      return .name
    }
    switch quantity.shape {
    case .date, .years: return .date
    default: break
    }
    let left = LeftWords(words, quantity.number.lowerBound)
    if ["uke", "veke", "week"].contains(left.text) { return .name }
    if previous == .age, ["til", "to", "og", "and"].contains(left.text) { return .age }
    // “Years 5 to 7”; but «fall på post 2 til 0» has a target.
    if previous == .name, quantity.unitKind == .none, ["til", "to"].contains(left.text),
      ["years", "grades", "trinn", "klasse", "nivå", "levels"].contains(words.lower(left.start - 3))
    {
      return .name
    }
    if left.text == ":",
      (max(0, left.start - 7)..<left.start).contains(where: { words.lower($0) == "(" })
    {
      return .baseline
    }
    if isStatusNote(quantity, left) { return .name }
    if isLabel(quantity) || isNamed(left.start, quantity) { return .name }
    if quantity.isOrdinal { return .ordinal }
    if let year = quantity.year, year > 0, quantity.unitKind == .none { return .date }
    if isAge(quantity, left) { return .age }
    if ["per", "pr", "hver", "hvert", "kvar", "kvart", "every"].contains(left.text) {
      return .rate
    }
    if isScope(quantity, left) { return .scope }
    return part(of: quantity, left, previous)
  }

  private func part(
    of quantity: Quantity, _ left: LeftWords, _ previous: NumberExpression.Role?
  ) -> NumberExpression.Role {
    if let clock = clock(quantity) { return clock }
    if let limit = left.limit.map({ words.text($0) }),
      ["ned til", "ned mot", "opp mot", "down to"].contains(limit)
    {
      return .target
    }
    switch left.text {
    case "fra", "frå", "from": return left.isLimited ? .threshold : .baseline
    case "til", "to", "på", "at":
      if left.text == "på", isLengthOfActivity(quantity, left) { return .duration }
      if left.text == "på", isChangeNoun(left.start - 2) { return .change }
      return .target
    case "by": return .change
    case "med":
      if quantity.unitKind != .counted || words.has(left.start - 2, .verbs) { return .change }
    case "=", "≥", "≤", "<", ">": return .threshold
    case "of" where isChangeNoun(left.start - 2): return .change
    default: break
    }
    if words.first(.baselineWord, in: left.start..<quantity.number.lowerBound) != nil
      || baselineStands(before: left.start)
    {
      return .baseline
    }
    if quantity.isSigned { return .change }
    if isChange(after: quantity.tokens.upperBound) { return .change }
    if left.isLimited { return .threshold }
    if quantity.unitKind == .time, !left.isLimited, isLengthOfActivity(quantity, left) {
      return .duration
    }
    return .target
  }

  /// «Før kl. 7.30»: a limit; an hour by itself is a name.
  private func clock(_ quantity: Quantity) -> NumberExpression.Role? {
    guard quantity.unit == "kl" else { return nil }
    return clockLimits.contains(words.lower(quantity.number.lowerBound - 2)) ? .threshold : .name
  }

  /// «I dag 60 %», “now 40”.
  private func baselineStands(before index: Int) -> Bool {
    if words.has(index - 1, .baselineWord) { return true }
    return words.all(.baselineWord, in: max(0, index - 3)..<index).last?.upperBound == index
  }

  private func isChangeNoun(_ index: Int) -> Bool {
    return changeNouns.contains(words.lower(index))
  }

  /// «20 % lavere», “a 10 % reduction”, «fem færre».
  private func isChange(after index: Int) -> Bool {
    if isChangeNoun(index) { return true }
    guard words.has(index, .comparative) else { return false }
    return !["tidligere", "tidlegare", "earlier", "mindre"].contains(words.lower(index))
      || words.lower(index) == "mindre"
  }

  /// «… (60 % ferdig)», «… – 40 % fullført», «(status: 30 %)» at the end: how far one has come.
  private func isStatusNote(_ quantity: Quantity, _ left: LeftWords) -> Bool {
    guard quantity.number.lowerBound > 2 else { return false }
    if statusWords.contains(words.lower(left.start - 2)), left.text == ":" { return true }
    // A dash may have been read as the sign of the number.
    let before = words.lower(quantity.number.lowerBound - 1)
    guard ["(", "[", "-", "–", "—"].contains(before) else { return false }
    let end = quantity.tokens.upperBound
    // «60 % ferdig»: the word may have been read as the unit.
    let last = [end, end - 1].first { doneWords.contains(words.lower($0)) }
    guard let last else { return false }
    return last + 1 >= words.count || [")", "]", "."].contains(words.lower(last + 1))
  }

  /// «Mål 3:», «KR2», a number before a colon or alone at the start of the line.
  private func isLabel(_ quantity: Quantity) -> Bool {
    let end = quantity.number.upperBound
    if quantity.number.lowerBound == 0, quantity.isOrdinal || words.lower(end) == ")" {
      return true
    }
    // `1.2 Styrke …`, `2.3.1 Etablere …`: the number of a heading.
    let text = words.lower(quantity.number.lowerBound)
    if quantity.number == 0..<1, text.utf8.contains(0x2E), quantity.unitKind == .counted,
      words.tokens[1].isCapitalised, !words.tokens[1].isAcronym
    {
      return true
    }
    if quantity.number == 1..<2, words.lower(0) == "kr",
      [":", "–", "-", ")"].contains(words.lower(2))
    {
      return true
    }
    return words.lower(end) == ":" && quantity.unitKind == .none
      && quantity.number.lowerBound <= 2
  }

  /// «Post 3», «ISO 9001», «§ 7», «4. trinn».
  private func isNamed(_ start: Int, _ quantity: Quantity) -> Bool {
    let end = quantity.number.upperBound
    if quantity.isOrdinal {
      let next = words.lower(end) == "." ? end + 1 : end
      return ["trinn", "klasse", "steg", "grade", "etasje"].contains(words.lower(next))
    }
    guard quantity.unitKind == .none || quantity.unitKind == .counted else { return false }
    let before = words.lower(start - 1)
    if before == "§" || before == "(" && words.lower(end) == ")" { return true }
    guard words.tokens.indices.contains(start - 1), start == quantity.number.lowerBound else {
      return false
    }
    if words.tokens[start - 1].isAcronym, words.tokens[start - 1].kind == .word { return true }
    if [
      "rating", "karakter", "mark", "st", "priority", "prioritet", "type", "tier", "years",
      "grades",
    ].contains(
      before)
    {
      return true
    }
    // «Office 365», «Trygg Heim 2.0»: a capital letter inside the sentence, digits just after.
    if start > 1, words.tokens[start - 1].isCapitalised, words.tokens[start - 1].kind == .word,
      words.tokens[start].kind != .word, words.tokens[start - 2].kind != .mark,
      !words.tokens[start - 1].isAcronym,
      quantity.unitKind == .none || quantity.unitKind == .counted,
      !words.has(start - 1, [.verbs, .limit, .preposition, .month])
    {
      return true
    }
    guard words.has(start - 1, .numberedName),
      words.tokens[quantity.number.lowerBound].kind != .word
    else { return false }
    return quantity.unitKind == .none
      || !words.has(quantity.number.upperBound, [.groupNoun, .meteredNoun, .activityNoun])
  }

  /// Those whose age may be told.
  static let people: Set<String> = [
    "barn", "ungdom", "eldre", "voksne", "vaksne", "personer", "personar", "innbyggere",
    "innbyggjarar", "pasienter", "pasientar", "brukere", "brukarar", "children", "adults",
    "people", "patients", "residents", "elever", "elevar", "alle", "everyone", "kvinner", "menn",
    "hjemmeboende", "heimebuande",
  ]

  private func isAge(_ quantity: Quantity, _ left: LeftWords) -> Bool {
    let after = words.lower(quantity.tokens.upperBound)
    if quantity.timeUnit == .year {
      if ["gammel", "gamle", "gammal", "old", "of"].contains(after) { return true }
      if quantity.upper != nil { return true }
    }
    if ["aged", "alderen", "alder", "aldersgruppen", "aldersgruppa", "ages"].contains(left.text) {
      return true
    }
    let next = quantity.number.upperBound
    if ["–", "-"].contains(words.lower(next)), words.lower(next + 1).contains("-år") {
      return true
    }
    let open = ["under", "over", "fylt", "aged", "age", "below", "above"]
    let limit = left.limit.map { words.text($0) } ?? left.text
    if quantity.timeUnit == .year, (quantity.value ?? 0) >= 10,
      ["over", "under", "above", "below", "fylt"].contains(limit),
      words.tokens.indices.contains(left.start - 1), words.tokens[left.start - 1].kind == .word,
      !words.has(left.start - 1, [.meteredNoun, .rateNoun, .modal]),
      words.has(left.start - 1, .groupNoun) || !words.has(left.start - 1, .verbs)
    {
      return true
    }
    guard
      open.contains(limit) || limit.hasPrefix("eldre enn") || limit.hasPrefix("yngre enn")
        || limit.hasPrefix("older than") || limit.hasPrefix("younger than")
    else { return false }
    let head = words.lower(left.start - 1)
    let isBare = quantity.unitKind == .none || quantity.timeUnit == .year
    return NumberRoles.people.contains(head) && (isBare || quantity.unitKind == .counted)
  }

  /// «De 20 største», «virksomheter over 50 ansatte», “the 20 largest”.
  private func isScope(_ quantity: Quantity, _ left: LeftWords) -> Bool {
    let end = quantity.number.upperBound
    let after = quantity.tokens.upperBound
    if words.has(end, .superlative) || words.has(after, .superlative) { return true }
    if ["de", "dei", "the"].contains(left.text), quantity.unitKind == .percent,
      ["este", "aste", "est"].contains(where: { words.lower(after).hasSuffix($0) })
    {
      return true
    }
    // «Boliger under 100 m²» after «for»: which ones.
    if left.isLimited, words.has(left.start - 1, .groupNoun),
      !words.has(left.start - 1, .meteredNoun),
      (left.start - 3..<left.start - 1).contains(where: {
        ["for", "av", "of", "blant", "among", "hos"].contains(words.lower($0))
      })
    {
      return true
    }
    if ["all", "alle", "samtlige", "samtlege"].contains(left.text), left.limit == nil,
      ["i", "in", "på", "for", "across", "at", "to"].contains(words.lower(left.start - 2))
    {
      return true
    }
    // «Open for more than 60 days», «ventet i mer enn 60 dager»: which ones, not how long.
    if quantity.unitKind == .time, left.isLimited, left.text == "for" { return true }
    // «Få 5 eller 6 i norsk»: marks.
    if quantity.unitKind == .none, quantity.shape != nil,
      ["eller", "or"].contains(words.lower(end)) || ["eller", "or"].contains(left.text),
      (quantity.value ?? 99) <= 6
    {
      return true
    }
    if let limit = left.limit.map({ words.text($0) }), quantity.unitKind == .time,
      ["eldre enn", "yngre enn", "older than", "younger than"].contains(limit)
    {
      return true
    }
    guard quantity.unitKind == .counted else { return false }
    if ["de", "dei", "the", "våre", "our"].contains(left.text), left.limit == nil {
      return !words.has(end, .meteredNoun)
    }
    guard left.isLimited || left.text == "med" || left.text == "with" else { return false }
    let holder = left.text == "med" || left.text == "with" ? left.start - 2 : left.start - 1
    if holder > 0, words.first(.meteredNoun, in: 0..<holder) != nil { return false }
    return words.has(end, .groupNoun) && words.has(holder, .groupNoun)
      && !words.has(holder, .meteredNoun)
  }

  /// «Et kurs på 3 dager»: the length is what it is, not how much is wanted.
  private func isLengthOfActivity(_ quantity: Quantity, _ left: LeftWords) -> Bool {
    guard quantity.unitKind == .time else { return false }
    let holder = left.text == "på" ? left.start - 2 : left.start - 1
    return words.has(holder, [.activityNoun, .deliverableNoun]) && !words.has(holder, .meteredNoun)
      || words.has(quantity.tokens.upperBound, .activityNoun)
  }
}

/// What stands before a number, limits and articles set aside: «til minst 90 %» has left word «til».
struct LeftWords {
  /// Where the number with its limit begins.
  let start: Int
  /// The word before that.
  let text: String
  let limit: Range<Int>?
  let isLimited: Bool

  init(_ words: WordReading, _ number: Int) {
    var start = number
    if ["+", "-", "–", "~", "kr", "nok", "$", "£", "€"].contains(words.lower(start - 1)) {
      start -= 1
    }
    if ["a", "en", "ein", "eit", "et", "mellom", "between", "an"].contains(words.lower(start - 1)) {
      start -= 1
    }
    let limit = words.all(.limit, in: max(0, start - 4)..<start).last
    if let limit, limit.upperBound == start {
      self.limit = limit
      isLimited = true
      start = limit.lowerBound
    } else {
      self.limit = nil
      isLimited = ["≤", "≥", "<", ">"].contains(words.lower(start - 1))
    }
    self.start = start
    text = words.lower(start - 1)
  }
}

private let statusWords: Set<String> = ["status", "framdrift", "fremdrift", "progress"]

private let doneWords: Set<String> = [
  "complete", "completed", "done", "ferdig", "fullført", "gjennomført", "nådd", "oppnådd",
]

private let clockLimits: Set<String> = [
  "før", "innen", "innan", "senest", "seinast", "before", "by", "etter",
]

private let changeNouns: Set<String> = [
  "økning", "reduksjon", "nedgang", "oppgang", "forbedring", "auke", "betring", "vekst", "increase",
  "reduction", "decrease", "cut", "rise", "drop", "growth",
]
