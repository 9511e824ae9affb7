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
    var text = ""
    for number in card.sentence.numbers {
      text += "  \(say("tall", "number")) «\(card.words(number.range))»: "
      text += SmartExplanation.word(number.role)
      if let value = number.value {
        text += ", \(written(value, decimals: decimals(value), language))"
        if let upper = number.upper {
          text += "–\(written(upper, decimals: decimals(upper), language))"
        }
        if !number.unit.isEmpty { text += " \(number.unit)" }
      }
      text += "\n"
    }
    for time in card.sentence.times {
      text += "  \(say("tid", "time")) «\(card.words(time.range))»: "
      text += SmartExplanation.word(time.kind)
      if let days = time.resolved(today: card.today) {
        text += ", \(days.first.written(language))"
        if days.last != days.first { text += " – \(days.last.written(language))" }
      }
      text += "\n"
    }
    return text.isEmpty
      ? "  " + say("ingen tall og ingen tid i setningen", "no number and no time in the sentence")
        + "\n"
      : text
  }

  /// `{"numbers": […], "times": […]}`.
  var json: String {
    let card = reading.card
    var text = "{\"numbers\": ["
    for (index, number) in card.sentence.numbers.enumerated() {
      text += index > 0 ? ", {\"words\": " : "{\"words\": "
      text.append(json: card.words(number.range))
      text += ", \"role\": \"\(number.role.rawValue)\""
      if let value = number.value { text += ", \"value\": \(plain(value))" }
      if let upper = number.upper { text += ", \"upper\": \(plain(upper))" }
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
    return text + "]}"
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
    case .threshold: say("grense", "limit")
    case .rate: say("det telles per", "counted per")
    case .date: say("del av en dato", "part of a date")
    case .duration: say("varighet", "duration")
    case .scope: say("hvem det gjelder", "whom it is about")
    case .age: say("alder", "age")
    case .ordinal: say("rekkefølge", "order")
    case .name: say("del av et navn", "part of a name")
    }
  }

  private static func word(_ kind: TimeExpression.Kind) -> String {
    switch kind {
    case .deadline: say("frist", "deadline")
    case .period: say("periode", "period")
    case .start: say("begynnelse", "start")
    case .comparison: say("sammenligning", "comparison")
    case .rate: say("hvor ofte", "how often")
    case .serviceLevel: say("frist for hver sak", "limit for each case")
    case .name: say("navn", "name")
    case .vague: say("ubestemt", "vague")
    case .eventUndated: say("hendelse uten dato", "event without a date")
    }
  }
}
