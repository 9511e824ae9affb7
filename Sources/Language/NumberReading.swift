import Source

/// Finds the quantities of a sentence, from left to right.
struct NumberReading {
  let words: WordReading
  private(set) var found: [Quantity] = []

  init(_ words: WordReading) {
    self.words = words
    var index = 0
    while index < words.count {
      if var quantity = quantity(at: index) {
        attachUnit(&quantity)
        found.append(quantity)
        index = max(index + 1, quantity.number.upperBound)
      } else {
        index += 1
      }
    }
    joinShares()
  }

  private func quantity(at index: Int) -> Quantity? {
    let token = words.tokens[index]
    switch token.kind {
    case .mark: return nil
    case .number: return digits(at: index)
    case .code: return code(at: index)
    case .word:
      if let fraction = fraction(at: index) { return fraction }
      guard let value = numberWord(at: index), isNumeral(at: index) else { return nil }
      return Quantity(
        tokens: index..<index + 1, number: index..<index + 1, value: Double(value))
    }
  }

  /// `tolv`, and tens with ones: `tjuefem`, `femogtjue`, “twenty-five”.
  private func numberWord(at index: Int) -> Int? {
    if let value = words.value(index, .numberWord) { return value }
    let text = words.lower(index)
    guard text.utf8.count > 6, words.classes[index].isEmpty else { return nil }
    func number(_ word: Substring) -> Int? {
      words.lexicon.value(of: String(word), as: .numberWord)
    }
    if let joint = text.firstRange(of: "og"), let ones = number(text[..<joint.lowerBound]),
      let tens = number(text[joint.upperBound...]), (1...9).contains(ones), tens >= 20
    {
      return tens + ones
    }
    let isEnglish = words.language == .en
    for tens in isEnglish ? NumberReading.englishTens : NumberReading.norwegianTens
    where text.hasPrefix(tens) {
      let rest = text.dropFirst(tens.count)
      guard let value = number(Substring(tens)),
        let ones = number(isEnglish ? rest.dropFirst() : rest),
        (1...9).contains(ones), !isEnglish || rest.first == "-"
      else { return nil }
      return value + ones
    }
    return nil
  }

  private static let norwegianTens = [
    "tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti",
  ]
  private static let englishTens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private func digits(at index: Int) -> Quantity? {
    var result = Quantity(tokens: index..<index + 1, number: index..<index + 1)
    result.shape = NumberShape(words.tokens[index].lower, language: words.language)
    if case .plain(let value, _) = result.shape { result.value = value }
    result.isGrouped = words.tokens[index].range.count > 4
    let before = words.lower(index - 1)
    result.isSigned =
      (before == "+" || before == "-" || before == "–") && !words.tokens[index].spaceBefore
      && (index < 2 || words.tokens[index - 1].spaceBefore)
    let next = words.lower(index + 1)
    let joinsRange =
      next == "–" || next == "-" || next == "—"
      || ((before == "mellom" || before == "between") && (next == "og" || next == "and"))
    if joinsRange, words.tokens.indices.contains(index + 2),
      words.tokens[index + 2].kind == .number,
      case .plain(let upper, _) = NumberShape(
        words.tokens[index + 2].lower, language: words.language)
    {
      result.upper = upper
      result.number = index..<index + 3
      result.tokens = result.number
    }
    let end = result.number.upperBound
    if words.lower(end) == ".", !words.tokens[end].spaceBefore, end + 1 < words.count,
      words.tokens[end + 1].kind != .mark
    {
      result.isOrdinal = true
    }
    return result
  }

  private func code(at index: Int) -> Quantity {
    let text = words.tokens[index].lower
    var result = Quantity(tokens: index..<index + 1, number: index..<index + 1)
    result.isCode = true
    let digits = text.prefix { $0.isNumber || $0 == "," || $0 == "." }
    guard !digits.isEmpty, !text.utf8.contains(0x2D),
      case .plain(let value, _) = NumberShape(String(digits), language: words.language)
    else { return result }
    let suffix = String(text.dropFirst(digits.count))
    result.value = value
    switch suffix {
    case "k": result.value = value * 1000
    case "x": result.isShareOrFactor = true
    case "st", "nd", "rd", "th": result.isOrdinal = true
    case "kr", "mnok", "g": result.unitKind = .money
    case "h", "t", "timer", "hrs": result.timeUnit = .hour
    case "min", "m": result.timeUnit = .minute
    case "d": result.timeUnit = .day
    case "kg", "km", "kwh", "pp", "%", "mg", "ml": result.unitKind = .counted
    default: return result
    }
    if result.timeUnit != nil { result.unitKind = .time }
    result.unit = suffix
    result.isCode = false
    return result
  }

  /// `halvparten`, `en tredjedel`, `two thirds of`, `dobbelt så mange`.
  private func fraction(at index: Int) -> Quantity? {
    if let factor = factorWords[words.lower(index)], ["så", "as"].contains(words.lower(index + 1)) {
      var share = share(index..<index + 1, factor)
      share.isFactor = true
      return share
    }
    if let hundredths = words.value(index, .fraction), !words.has(index, .timeUnit),
      !words.has(index, .ordinalWord)
    {
      return share(index..<index + 1, Double(hundredths))
    }
    guard let count = words.value(index, .numberWord) ?? (words.lower(index) == "a" ? 1 : nil),
      let hundredths = words.value(index + 1, .fraction)
    else { return nil }
    if words.has(index + 1, .timeUnit), words.lower(index + 2) != "of" { return nil }
    return share(index..<index + 2, Double(count * hundredths))
  }

  private func share(_ tokens: Range<Int>, _ percent: Double) -> Quantity {
    var result = Quantity(tokens: tokens, number: tokens, value: percent)
    result.unitKind = .percent
    result.unit = "%"
    result.isShareOrFactor = true
    return result
  }

  /// Whether a number word counts something here: «to dager», not English “to” or «et kurs».
  private func isNumeral(at index: Int) -> Bool {
    let text = words.lower(index)
    let next = index + 1
    let before = words.lower(index - 1)
    let isNothing = text == "null" || text == "zero"
    if isNothing, ["til", "to", "i", "på", "at"].contains(before) { return true }
    guard words.tokens.indices.contains(next), words.tokens[next].kind != .mark else {
      return ["til", "to", "by", "with"].contains(before) && text != "to"
    }
    let nextText = words.lower(next)
    let article = ["en", "et", "ei", "ein", "eit", "ett", "eitt", "one", "én", "éin", "éi"]
      .contains(text)
    let limited = words.all(.limit, in: max(0, index - 4)..<index).last?.upperBound == index
    if article {
      let isLevel = ["til", "to", "fra", "frå", "from", "med", "with"].contains(before)
      let counts = text.hasSuffix("tt") || text == "one" || text.hasPrefix("é")
      return (limited || isLevel && counts) && words.tokens[next].kind == .word
    }
    if ["av", "of", "out"].contains(nextText) { return words.lower(next) != "of" || text != "one" }
    if nextText == "%" || words.has(next, .timeUnit) || words.has(next, .scale) { return true }
    if isNothing {
      return words.tokens[next].kind == .word && !words.has(next, .preposition)
    }
    guard words.tokens[next].kind == .word, !words.has(next, .preposition),
      !words.has(next, .modal), !words.has(next, .finishedState)
    else { return limited || ["til", "to", "med", "by"].contains(words.lower(index - 1)) }
    return true
  }

  // MARK: Units

  private func attachUnit(_ quantity: inout Quantity) {
    guard quantity.unitKind == .none, !quantity.isOrdinal, !quantity.isCode else { return }
    if let shape = quantity.shape {
      if case .plain = shape {} else { return }
    }
    let before = words.lower(quantity.number.lowerBound - 1)
    if ["kr", "nok", "$", "£", "€"].contains(before), !isKeyResult(quantity) {
      quantity.unitKind = .money
      quantity.unit = before
    } else if before == "kl" {
      quantity.unitKind = .time
      quantity.unit = before
    }
    var end = quantity.number.upperBound
    while let scale = words.value(end, .scale) {
      if let value = quantity.value { quantity.value = value * Double(scale) }
      if let upper = quantity.upper { quantity.upper = upper * Double(scale) }
      end += 1
    }
    quantity.number = quantity.number.lowerBound..<end
    quantity.tokens = quantity.number
    guard quantity.unitKind == .none, words.tokens.indices.contains(end) else { return }
    let text = words.lower(end)
    switch text {
    case "%" where words.lower(end + 1) == "-" && words.lower(end + 2) == "poeng":
      set(&quantity, .percentagePoint, "%-poeng", 3)
    case "%", "prosent", "pst", "percent", "pct": set(&quantity, .percent, "%", 1)
    case "per" where words.lower(end + 1) == "cent": set(&quantity, .percent, "%", 2)
    case "prosentpoeng", "pp", "p.p", "prosentenheter", "prosenteiningar":
      set(&quantity, .percentagePoint, text, 1)
    case "percentage" where words.lower(end + 1).hasPrefix("point"):
      set(&quantity, .percentagePoint, "percentage points", 2)
    case "kr", "kroner", "nok", "mnok", "øre", "euro", "pounds", "dollars":
      set(&quantity, .money, text, 1)
    case _ where words.has(end, .timeUnit):
      quantity.timeUnit = words.value(end, .timeUnit).flatMap(TimeUnit.init(rawValue:))
      set(&quantity, .time, text, 1)
    default: attachCounted(&quantity, end)
    }
  }

  /// «KR 3:», «KR 3 – …» at the head of a line is the number of a key result, not three kroner.
  private func isKeyResult(_ quantity: Quantity) -> Bool {
    quantity.number == 1..<2 && words.lower(0) == "kr"
      && [":", "–", "-", ")"].contains(words.lower(2))
  }

  /// The thing counted: the next word, or a known noun up to two words later («two night nurses»).
  private func attachCounted(_ quantity: inout Quantity, _ end: Int) {
    let refused: WordClass = [
      .preposition, .modal, .month, .limit, .finishedState, .comparative, .weekday, .determiner,
      .universal, .season, .superlative,
    ]
    let nouns: WordClass = [.groupNoun, .meteredNoun, .activityNoun, .deliverableNoun]
    if quantity.year != nil {
      let isCount =
        (words.has(end, nouns) && !words.has(end, .documentNoun)
          || isRightAfterVerb(quantity.number.lowerBound))
        && TimePreposition.before(quantity.number.lowerBound, in: words) == nil
      if !isCount { return }
    }
    for offset in 0..<3 {
      let index = end + offset
      guard words.tokens.indices.contains(index), words.tokens[index].kind == .word,
        !words.has(index, refused) || ["ny", "nye", "nytt", "new"].contains(words.lower(index))
      else { break }
      if words.has(index, nouns) {
        set(&quantity, .counted, words.lower(index), offset + 1)
        return
      }
      if words.lower(index).hasSuffix("s"), words.language != .en { break }
    }
    if words.tokens[end].kind == .word, !words.has(end, refused) {
      set(&quantity, .counted, words.lower(end), 1)
    }
  }

  /// «Plante 2000 bjørketrær»: what a verb hits is no year.
  private func isRightAfterVerb(_ index: Int) -> Bool {
    guard index > 0, words.tokens[index - 1].kind == .word else { return false }
    return words.has(index - 1, .verbs)
      || index == 1 && words.language != .en && words.lower(0).hasSuffix("e")
  }

  private func set(
    _ quantity: inout Quantity, _ kind: NumberExpression.UnitKind, _ unit: String, _ count: Int
  ) {
    quantity.unitKind = kind
    quantity.unit = unit
    let end = quantity.number.upperBound + count
    quantity.tokens = quantity.number.lowerBound..<min(end, words.count)
  }

  /// «Tre av fire», “9 out of 10”: one share of two numbers.
  private mutating func joinShares() {
    var joined: [Quantity] = []
    var index = 0
    while index < found.count {
      let first = found[index]
      if index + 1 < found.count, let part = first.value, let whole = found[index + 1].value,
        part <= whole, whole > 1, first.unitKind == .none || first.unitKind == .counted,
        found[index + 1].unitKind != .percent,
        isOutOf(first.number.upperBound..<found[index + 1].number.lowerBound)
      {
        let all = first.number.lowerBound..<found[index + 1].tokens.upperBound
        var share = share(all, part / whole * 100)
        share.number = first.number.lowerBound..<found[index + 1].number.upperBound
        joined.append(share)
        index += 2
      } else {
        joined.append(first)
        index += 1
      }
    }
    found = joined
  }

  private func isOutOf(_ gap: Range<Int>) -> Bool {
    let text = gap.isEmpty || gap.count > 2 ? "" : words.text(gap)
    return text == "av" || text == "out of" || text == "of"
      || text == "in"
        && words.language == .en && gap.upperBound < words.count
        && words.lower(gap.upperBound) == "ten"
  }
}

private let factorWords: [String: Double] = [
  "dobbelt": 200.0, "twice": 200, "tredobbelt": 300, "thrice": 300,
]
