import Model
import Source

/// The words behind what a line of the agenda is about: who, when, how long it has waited.
struct AgendaLineWords {
  let language: LanguageCode
  let today: CalendarDate

  func joined(_ parts: [String?]) -> String? {
    let words = parts.compactMap { $0 }.filter { !$0.isEmpty }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }

  private func say(_ nb: String, _ nn: String, _ en: String) -> String {
    LocalizedText(nb: nb, nn: nn, en: en)[language]
  }

  func days(_ count: Int) -> String {
    let one = count == 1
    return say(
      "\(count)\u{A0}\(one ? "dag" : "dager")", "\(count)\u{A0}\(one ? "dag" : "dagar")",
      "\(count)\u{A0}\(one ? "day" : "days")")
  }

  /// With its year when that is another than today's.
  private func written(_ day: CalendarDate) -> String {
    day.year == today.year ? day.dayAndMonth(language) : day.written(language)
  }

  func due(_ day: CalendarDate?) -> String? {
    day.map { say("frist", "frist", "due") + " " + $0.short(language) }
  }

  /// Past the deadline by so much, else the deadline.
  func deadline(_ action: OpenAction) -> String? {
    if action.isOverdue, let over = action.daysOver { return Labels.daysOver(over)[language] }
    return due(action.due)
  }

  /// `gitt for 11 dager siden`.
  func age(_ count: Int?) -> String? {
    guard let count else { return nil }
    if count == 0 { return say("gitt i dag", "gitt i dag", "given today") }
    return say(
      "gitt for \(days(count)) siden", "gitt for \(days(count)) sidan", "given \(days(count)) ago")
  }

  func waited(_ case: RaisedCase) -> String? {
    guard let age = `case`.age else { return nil }
    if age == 0 { return say("kom i dag", "kom i dag", "came today") }
    let waited = say("har ventet \(days(age))", "har venta \(days(age))", "has waited \(days(age))")
    guard `case`.daysOver != nil else { return waited }
    return waited + " ("
      + say(
        "fristen er \(days(`case`.limit))", "fristen er \(days(`case`.limit))",
        "the limit is \(days(`case`.limit))") + ")"
  }

  func to(_ role: String?) -> String? {
    role.map { say("til \($0)", "til \($0)", "to \($0)") }
  }

  func reported(_ day: CalendarDate?) -> String? {
    day.map {
      say("meldt", "meldt", "reported") + " " + written($0)
    }
  }

  /// `4,3 % nå, mål 4,0 %, henger etter`.
  func goal(_ goal: GoalTrend) -> String? {
    let now = goal.latest.map { point in
      let decimals = goal.target?.decimals ?? goal.baseline?.decimals ?? 1
      let number = Quantity(value: point.value, decimals: decimals)
        .written(in: goal.measuredIn, language)
      return say("\(number) nå", "\(number) no", "\(number) now")
    }
    let mean = goal.recent.flatMap { recent -> String? in
      guard goal.isNumberAheadOfMean else { return nil }
      let number = Quantity(value: recent, decimals: max(1, goal.latest?.decimals ?? 1))
        .written(language)
      return say(
        "snittet av de \(goal.recentCount) siste er \(number)",
        "snittet av dei \(goal.recentCount) siste er \(number)",
        "mean of the last \(goal.recentCount) is \(number)")
    }
    let target = goal.target.map {
      let number = $0.written(in: goal.measuredIn, language)
      return say("mål \(number)", "mål \(number)", "goal \(number)")
    }
    let late = goal.isOverdue ? goal.due.map { self.late($0) } : nil
    return joined([
      now, mean, target, late ?? (goal.outlook == .reached ? nil : due(goal.due)),
      goal.outlook.label[language],
    ])
  }

  private func late(_ day: CalendarDate) -> String {
    say("frist", "frist", "due") + " " + day.short(language)
      + say(", ikke evaluert", ", ikkje evaluert", ", not evaluated")
  }

  func untouched(_ plan: PlanAge) -> String? {
    let steps = plan.openSteps
    return joined([
      plan.lastChange.map {
        say(
          "urørt i \(days($0.days))", "urørt i \(days($0.days))", "untouched for \(days($0.days))")
      },
      say(
        "\(steps) \(steps == 1 ? "åpent steg" : "åpne steg")",
        "\(steps) \(steps == 1 ? "ope steg" : "opne steg")",
        "\(steps) open \(steps == 1 ? "step" : "steps")"),
    ])
  }

  func since(_ day: CalendarDate?) -> String? {
    day.map {
      say("fra", "frå", "from") + " " + written($0)
    }
  }

  /// `effekt høy, ressursbruk lav`; nothing for what nobody has weighed.
  func weight(_ document: Document) -> String? {
    func one(_ field: Field<IdeaWeight>) -> String? {
      document[field].map {
        "\(field.declaration.label(language).lowercased()) \($0.value.label[language])"
      }
    }
    guard document.type === Idea.type else { return nil }
    return joined([one(Idea.effect), one(Idea.resources)])
  }

  func done(_ day: CalendarDate?) -> String? {
    day.map { say("gjort", "gjort", "done") + " " + written($0) }
  }

  func answer(_ case: RaisedCase) -> String {
    let decision = `case`.decision.map { $0.label[language] }
    let head = say("svar", "svar", "answer") + (decision.map { ": " + $0 } ?? "")
    return `case`.toldOn == nil
      ? head + say(", ikke fortalt ennå", ", ikkje fortalt enno", ", not told yet") : head
  }

  func helpMissing(_ count: Int) -> String {
    say(
      "\(count) venter", "\(count) ventar", "\(count) \(count == 1 ? "waits" : "wait")")
  }

  func wheel(_ occurrence: WheelOccurrence) -> String {
    let when = occurrence.period.written(language)
    guard occurrence.state == .overdue else { return when }
    return when + say(", ikke gjort", ", ikkje gjort", ", not done")
  }
}
