package import Source
import Syntax

/// How long something takes, whole seconds. A day is 24 hours and a week seven days: what is meant
/// is time that passes for the one who waits, not time on duty.
package struct TimeSpan: Hashable, Sendable, Comparable {
  package let seconds: Int
  /// Half of the smallest step that the author wrote: «3 dager» may stand for two and a half to
  /// three and a half. Nought for computed spans.
  package let slack: Int

  package init(seconds: Int, slack: Int = 0) {
    self.seconds = max(0, seconds)
    self.slack = slack
  }

  package static let zero = TimeSpan(seconds: 0)

  package static func < (left: TimeSpan, right: TimeSpan) -> Bool { left.seconds < right.seconds }

  package static func + (left: TimeSpan, right: TimeSpan) -> TimeSpan {
    TimeSpan(seconds: left.seconds + right.seconds)
  }

  /// Whether it says the same as an exact span, as precisely as it was written.
  package func agrees(with exact: TimeSpan) -> Bool { abs(seconds - exact.seconds) <= slack }

  /// In minutes, for what is drawn to scale.
  package var minutes: Double { Double(seconds) / 60 }
}

/// Why a text is not a length of time.
package enum TimeSpanProblem: Hashable, Sendable {
  /// «20»: of what?
  case noUnit
  /// «10–15 min»: a range has no sum.
  case range
  /// «3 virkedager»: how long that is depends on the weekend.
  case workingDays
  case notATime
}

extension TimeSpan {
  private static let minute = 60
  private static let hour = 3_600
  private static let day = 86_400

  /// The units, each with the words that begin it and how many seconds it has.
  private static let units: [(words: Set<String>, seconds: Int)] = [
    (["s", "sek", "sekund", "sekunder", "sec", "second", "seconds"], 1),
    (["m", "min", "mins", "minutt", "minutter", "minute", "minutes"], minute),
    (["kvarter", "quarter"], 15 * minute),
    (["t", "h", "time", "timer", "timar", "hour", "hours", "hr", "hrs"], hour),
    (["d", "dag", "dager", "dagar", "døgn", "day", "days"], day),
    (["u", "uke", "uker", "veke", "veker", "week", "weeks"], 7 * day),
  ]

  private static let numbers: [String: Double] = [
    "en": 1, "én": 1, "ein": 1, "éin": 1, "ei": 1, "ett": 1, "eitt": 1, "et": 1, "eit": 1, "one": 1,
    "a": 1, "an": 1,
    "to": 2, "two": 2, "tre": 3, "three": 3, "fire": 4, "four": 4, "fem": 5, "five": 5,
    "seks": 6, "six": 6, "sju": 7, "syv": 7, "seven": 7, "åtte": 8, "eight": 8, "ni": 9,
    "nine": 9, "ti": 10, "ten": 10, "elleve": 11, "eleven": 11, "tolv": 12, "twelve": 12,
    "halv": 0.5, "halvt": 0.5, "half": 0.5, "½": 0.5, "halvannen": 1.5, "halvanna": 1.5,
    "halvannet": 1.5, "halvtanna": 1.5,
  ]

  private static let workingDays: Set<String> = [
    "virkedag", "virkedager", "arbeidsdag", "arbeidsdager", "yrkedag", "yrkedagar", "vyrkedag",
    "vyrkedagar", "arbeidsdagar", "workday", "workdays",
  ]

  private static let nothing: Set<String> = ["0", "ingen", "inga", "none", "null"]
  private static let leadIn: Set<String> = ["ca", "omtrent", "about", "cirka", "rundt"]

  /// Reads «20 min», «1,5 t», «3 dager», «halvannen time», «1 time 30 min», «to døgn».
  package static func reading(_ text: String) -> Result<TimeSpan, TimeSpanFailure> {
    var words = text.lowercased().split { $0 == " " || $0 == "\u{A0}" }.map {
      $0.last == "." ? String($0.dropLast()) : String($0)
    }
    if words.count > 2, words[0] == "om", words[1] == "lag" { words.removeFirst(2) }
    if words.count > 1, leadIn.contains(words[0]) { words.removeFirst() }
    words = joined(words.flatMap { divided($0) })
    if words.count == 1, nothing.contains(words[0]) { return .success(.zero) }
    var total = 0
    var slack = 0
    var index = 0
    var pairs = 0
    while index < words.count {
      if pairs > 0, ["og", "and"].contains(words[index]) { index += 1 }
      guard index < words.count else { return .failure(.init(.notATime)) }
      var word = words[index]
      // «en halv time», «half an hour»: the article says nothing more.
      if numbers[word] == 1, index + 1 < words.count, numbers[words[index + 1]] != nil {
        index += 1
        word = words[index]
      } else if word == "half", index + 1 < words.count, numbers[words[index + 1]] == 1 {
        index += 1
      }
      guard let (number, decimals) = number(word) else {
        return .failure(.init(isRange(word) ? .range : .notATime))
      }
      index += 1
      guard index < words.count else { return .failure(.init(.noUnit)) }
      if isRange(words[index]) || ["til", "to", "eller", "or"].contains(words[index]) {
        return .failure(.init(.range))
      }
      if workingDays.contains(words[index])
        || words[index] == "working" && index + 1 < words.count
      {
        return .failure(.init(.workingDays))
      }
      guard let unit = units.first(where: { $0.words.contains(words[index]) }),
        number * Double(unit.seconds) < 1e10
      else { return .failure(.init(.notATime)) }
      total += Int((number * Double(unit.seconds)).rounded())
      var step = Double(unit.seconds)
      for _ in 0..<decimals { step /= 10 }
      slack = Int((step / 2).rounded(.up))
      index += 1
      pairs += 1
    }
    guard pairs > 0 else { return .failure(.init(.notATime)) }
    return .success(TimeSpan(seconds: total, slack: slack))
  }

  private static func isRange(_ word: String) -> Bool {
    word == "-" || word == "–" || word.dropFirst().contains { "-–".contains($0) }
  }

  private static func number(_ word: String) -> (value: Double, decimals: Int)? {
    if let value = numbers[word] { return (value, value == value.rounded() ? 0 : 1) }
    guard let quantity = Quantity.reading(word), quantity.unit == nil, quantity.value >= 0 else {
      return nil
    }
    return (quantity.value, quantity.decimals)
  }

  /// `1 200` is one number.
  private static func joined(_ words: [String]) -> [String] {
    var result: [String] = []
    for word in words {
      if let last = result.last, let first = last.first, first.isNumber, word.count == 3,
        word.allSatisfy(\.isNumber), last.allSatisfy({ $0.isNumber || $0 == " " })
      {
        result[result.count - 1] = "\(last) \(word)"
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// `20min` is a number and a unit.
  private static func divided(_ word: String) -> [String] {
    guard let first = word.first, first.isNumber,
      let cut = word.firstIndex(where: { $0.isLetter }), cut > word.startIndex
    else { return [word] }
    return [String(word[..<cut]), String(word[cut...])]
  }
}

/// A problem as an error, so that a reading can be a result.
package struct TimeSpanFailure: Error, Hashable {
  package let problem: TimeSpanProblem

  init(_ problem: TimeSpanProblem) { self.problem = problem }
}

extension TimeSpan {
  /// «2 døgn 4 t 15 min», at most two units where `isShort`; «0 min» for nothing.
  package func written(_ language: LanguageCode, isShort: Bool = false) -> String {
    var rest = seconds
    if isShort {
      // What is left out is rounded into the last unit that is shown.
      let unit = seconds >= 10 * TimeSpan.day ? TimeSpan.day : TimeSpan.hour
      if seconds >= TimeSpan.day { rest = (seconds + unit / 2) / unit * unit }
    }
    var parts: [String] = []
    let names: [(Int, String)] = [
      (TimeSpan.day, language == .en ? (rest < 2 * TimeSpan.day ? "day" : "days") : "døgn"),
      (TimeSpan.hour, language == .en ? "h" : "t"), (TimeSpan.minute, "min"),
      (1, language == .en ? "s" : "sek"),
    ]
    for (size, name) in names where rest >= size {
      parts.append("\(rest / size)\u{A0}\(name)")
      rest %= size
    }
    return parts.isEmpty ? "0\u{A0}min" : parts.joined(separator: " ")
  }
}

extension FieldKind where Value == TimeSpan {
  /// A length of time with its unit: `20 min`, `1,5 t`, `3 dager`.
  package static var duration: FieldKind<TimeSpan> {
    FieldKind(.duration) { node, faults in
      guard let text = node.text else {
        faults.append(.notScalar(node.range, wanted: KindShape.duration.name))
        return nil
      }
      switch TimeSpan.reading(text) {
      case .success(let span): return span
      case .failure(let failure):
        faults.append(fault(failure.problem, text, node.range))
        return nil
      }
    }
  }

  private static func fault(
    _ problem: TimeSpanProblem, _ text: String, _ range: SourceRange
  ) -> KindFault {
    switch problem {
    case .noUnit:
      KindFault(
        range: range,
        message: LocalizedText(
          nb: "«\(text)» sier ikke om det er minutter, timer eller dager",
          en: "“\(text)” does not say whether it is minutes, hours or days"),
        remedy: LocalizedText(
          nb: "skriv enheten bak, for eksempel \(text) min",
          en: "write the unit behind it, for example \(text) min"))
    case .range:
      KindFault(
        range: range,
        message: LocalizedText(
          nb: "«\(text)» er mer enn én tid, og kan ikke summeres",
          en: "“\(text)” is more than one time, and cannot be summed"),
        remedy: LocalizedText(
          nb: "skriv det vanlige, for eksempel 20 min", en: "write the usual, such as 20 min"))
    case .workingDays:
      KindFault(
        range: range,
        message: LocalizedText(
          nb: "«\(text)» kan være flere dager for den som venter",
          en: "“\(text)” may be more days for the one who waits"),
        remedy: LocalizedText(
          nb: "skriv dager på kalenderen; én dag er 24 timer",
          en: "write days of the calendar; one day is 24 hours"))
    case .notATime:
      KindFault(
        range: range,
        message: LocalizedText(
          nb: "«\(text)» er ikke en tid vi forstår", en: "“\(text)” is not a time we understand"),
        remedy: LocalizedText(
          nb: "skriv for eksempel 20 min, 2 timer eller 3 dager",
          en: "write for example 20 min, 2 hours or 3 days"))
    }
  }
}
