internal import Language
internal import Model
internal import Rules
internal import Source

/// How a goal's sentence was read: each number with its part, each time with its kind and days.
struct SmartExplanation {
  private let reading: SmartReading

  init(_ reading: SmartReading) { self.reading = reading }

  func text(_ language: LanguageCode) -> String {
    let card = reading.card
    let sentence = card.sentence
    var text = "  " + say("Slik er setningen lest", nn: "Slik er setninga lesen", "As it was read")
    text += " (\(SmartExplanation.name(sentence.language)))\n"
    func line(_ head: String, _ words: String, _ rest: String) {
      let shown = ShownSentence.safe(words)
      text += "    \(head) \(language == .en ? "“\(shown)”" : "«\(shown)»"): \(rest)\n"
    }
    for number in sentence.numbers.prefix(40) {
      var rest = SmartExplanation.word(number.role)
      if let value = number.value {
        rest += ", \(written(value, decimals: decimals(value), language))"
        if let upper = number.upper {
          rest += "–\(written(upper, decimals: decimals(upper), language))"
        }
        if !number.unit.isEmpty { rest += " \(number.unit)" }
      }
      line(say("tall", nn: "tal", "number"), card.words(number.range), rest)
    }
    for time in sentence.times.prefix(40) {
      var rest = SmartExplanation.word(time.kind)
      if let days = time.resolved(today: card.today) {
        rest += ", \(days.first.written(language))"
        if days.last != days.first { rest += " – \(days.last.written(language))" }
      }
      line(say("tid", "time"), card.words(time.range), rest)
    }
    if sentence.numbers.isEmpty, sentence.times.isEmpty {
      text += "    "
      text += say(
        "ingen tall og ingen tid i setningen", nn: "ingen tal og inga tid i setninga",
        "no number and no time in the sentence")
      text += "\n"
    }
    for letter in SmartLetter.allCases {
      let verdict = sentence[letter]
      text += "    \(letter.rawValue): \(SmartExplanation.word(verdict.reason))"
      text += " (\(SmartExplanation.word(verdict.confidence)))"
      if let word = verdict.word { text += ", " + ShownSentence.safe(String(word.prefix(120))) }
      text += "\n"
    }
    return text
  }

  /// `{"numbers": […], "times": […], "verdicts": {…}, "advice": […]}`.
  var json: String {
    let card = reading.card
    var text = "{\"numbers\": ["
    for (index, number) in card.sentence.numbers.enumerated() {
      text += index > 0 ? ", {\"words\": " : "{\"words\": "
      text.append(json: card.words(number.range))
      text += ", \"role\": \"\(number.role.rawValue)\""
      if let value = number.value, value.isFinite { text += ", \"value\": \(plain(value))" }
      if let upper = number.upper, upper.isFinite { text += ", \"upper\": \(plain(upper))" }
      text += ", \"unit\": "
      text.append(json: number.unit)
      text += "}"
    }
    text += "], \"times\": ["
    for (index, time) in card.sentence.times.enumerated() {
      text += index > 0 ? ", {\"words\": " : "{\"words\": "
      text.append(json: card.words(time.range))
      text += ", \"kind\": \"\(time.kind.rawValue)\""
      if let days = time.resolved(today: card.today) {
        text += ", \"first\": \"\(days.first.iso)\", \"last\": \"\(days.last.iso)\""
      }
      text += "}"
    }
    text += "], \"verdicts\": {"
    for (index, letter) in SmartLetter.allCases.enumerated() {
      let verdict = card.sentence[letter]
      text += index > 0 ? ", " : ""
      text += "\"\(letter.rawValue)\": {\"reason\": \"\(verdict.reason.rawValue)\", "
      text += "\"confidence\": \"\(verdict.confidence.rawValue)\""
      if let word = verdict.word {
        text += ", \"words\": "
        text.append(json: word)
      }
      text += "}"
    }
    text += "}, \"advice\": ["
    for (index, advice) in card.sentence.advice.enumerated() {
      text += index > 0 ? ", " : ""
      text += "{\"kind\": \"\(advice.kind.rawValue)\", \"words\": "
      text.append(json: advice.word)
      text += "}"
    }
    return text + "]}"
  }

  /// The ground of a verdict in words; of one that has none yet, its own name.
  private static func word(_ reason: SentenceVerdict.Reason) -> String {
    reasons[reason.rawValue]?[Interface.language] ?? reason.rawValue
  }

  private static let reasons: [String: LocalizedText] = [
    "abstractObject": says(
      "noe ingen kan se eller telle", nn: "noko ingen kan sjå eller telje",
      "something nobody can see or count"),
    "activityNotResult": says(
      "noe som gjøres, uten at noe kommer av det",
      nn: "noko som blir gjort, utan at noko kjem av det",
      "something done, with nothing that comes of it"),
    "baselineWithoutTarget": says(
      "fra, men ikke til", nn: "frå, men ikkje til", "from, but not to"),
    "checkableUniversal": says(
      "alle eller ingen, som kan telles", nn: "alle eller ingen, som kan teljast",
      "all or none, which can be counted"),
    "comparativeWithoutAmount": says(
      "mer eller mindre, uten hvor mye", nn: "meir eller mindre, utan kor mykje",
      "more or less, without how much"),
    "concreteObject": says(
      "en ting som endres", nn: "ein ting som blir endra", "a thing that changes"),
    "definedReference": says(
      "sammenlignet med noe kjent", nn: "samanlikna med noko kjent", "compared with something known"
    ),
    "hasDeadline": says("en frist", nn: "ein frist", "a deadline"),
    "hasPeriod": says("en periode", nn: "ein periode", "a period"),
    "hasQuantity": says("et tall med en rolle", nn: "eit tal med ei rolle", "a number with a part"),
    "identityClaim": says(
      "hvem man vil være", nn: "kven ein vil vere", "who one wants to be"),
    "investigatingVerb": says("en utredning", nn: "ei utgreiing", "an investigation"),
    "noClearFault": says("ingen klar mangel", nn: "ingen klar mangel", "no clear fault"),
    "noTime": says("ingen tid", nn: "inga tid", "no time"),
    "onlyComparison": says(
      "bare en tid å sammenligne med", nn: "berre ei tid å samanlikne med",
      "only a time to compare with"),
    "onlyNamedTime": says("bare et navn", nn: "berre eit namn", "only a name"),
    "onlyRate": says("bare hvor ofte", nn: "berre kor ofte", "only how often"),
    "onlyServiceLevel": says(
      "bare en frist for hver sak", nn: "berre ein frist for kvar sak", "only a limit for each case"
    ),
    "onlyStart": says("bare en begynnelse", nn: "berre ei byrjing", "only a start"),
    "onlyVagueTime": says("bare ubestemt tid", nn: "berre ubestemt tid", "only a vague time"),
    "processNotEnd": says(
      "en prosess uten ende", nn: "ein prosess utan ende", "a process without an end"),
    "softPredicate": says(
      "noe man føler eller mener", nn: "noko ein kjenner eller meiner", "something felt or thought"),
    "softUniversal": says(
      "alle, om noe som ikke kan telles", nn: "alle, om noko som ikkje kan teljast",
      "everybody, of something that cannot be counted"),
    "undatedEvent": says(
      "en hendelse uten dato", nn: "ei hending utan dato", "an event without a date"),
    "unmeasurableModifier": says(
      "en egenskap uten mål", nn: "ein eigenskap utan mål", "a quality without a measure"),
    "vagueVerb": says("et ullent verb", nn: "eit ullent verb", "a vague verb"),
    "vagueVerbOnNamedThing": says(
      "et ullent verb om noe navngitt", nn: "eit ullent verb om noko namngitt",
      "a vague verb on something named"),
    "yesNoEnd": says(
      "noe som er gjort eller ikke", nn: "noko som er gjort eller ikkje",
      "something that is done or not"),
  ]

  private static func name(_ language: LanguageCode) -> String {
    switch language {
    case .nb: say("bokmål", "bokmål")
    case .nn: say("nynorsk", "nynorsk")
    case .en: say("engelsk", "English")
    }
  }

  private static func word(_ confidence: Confidence) -> String {
    switch confidence {
    case .high: say("sikkert", nn: "sikkert", "sure")
    case .medium: say("rimelig sikkert", nn: "rimeleg sikkert", "fairly sure")
    case .low: say("usikkert", nn: "usikkert", "unsure")
    }
  }

  private func decimals(_ value: Double) -> Int {
    for count in 0..<4 {
      let scaled = value * [1, 10, 100, 1000][count]
      if scaled == scaled.rounded() { return count }
    }
    return 2
  }

  /// A number as JSON has it: no exponent for whole ones.
  private func plain(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : "\(value)"
  }

  private static func word(_ role: NumberExpression.Role) -> String {
    switch role {
    case .target: say("målverdi", "target")
    case .change: say("endring", "change")
    case .baseline: say("utgangspunkt", "baseline")
    case .threshold: say("grense", nn: "grense", "limit")
    case .rate: say("det telles per", nn: "det blir talt per", "counted per")
    case .date: say("del av en dato", nn: "del av ein dato", "part of a date")
    case .duration: say("varighet", nn: "lengd i tid", "duration")
    case .scope: say("hvem det gjelder", nn: "kven det gjeld", "whom it is about")
    case .age: say("alder", "age")
    case .ordinal: say("rekkefølge", nn: "rekkjefølgje", "order")
    case .name: say("del av et navn", nn: "del av eit namn", "part of a name")
    }
  }

  private static func word(_ kind: TimeExpression.Kind) -> String {
    switch kind {
    case .deadline: say("frist", "deadline")
    case .period: say("periode", "period")
    case .start: say("begynnelse", nn: "byrjing", "start")
    case .comparison: say("sammenligning", nn: "samanlikning", "comparison")
    case .rate: say("hvor ofte", nn: "kor ofte", "how often")
    case .serviceLevel: say("frist for hver sak", nn: "frist for kvar sak", "limit for each case")
    case .name: say("navn", nn: "namn", "name")
    case .vague: say("ubestemt", nn: "ubestemt", "vague")
    case .eventUndated: say("hendelse uten dato", nn: "hending utan dato", "event without a date")
    }
  }
}
