package import Model
package import Source

/// The words of a survey sheet.
package struct SurveyWords: Sendable {
  package let language: LanguageCode

  package init(_ language: LanguageCode) { self.language = language }

  private func say(_ nb: String, _ nn: String, _ en: String) -> String {
    LocalizedText(nb: nb, nn: nn, en: en)[language]
  }

  package var everybody: String { say("Alle", "Alle", "Everybody") }
  package var total: String { say("Totalt", "Totalt", "Total") }
  package var byTheme: String {
    say("Resultat etter tema", "Resultat etter tema", "Results by theme")
  }
  package var answersHeading: String { say("Svarfordeling", "Svarfordeling", "Answers") }
  package var period: String { say("Svarperiode", "Svarperiode", "Period") }
  package var responseRate: String { say("svarprosent", "svarprosent", "response rate") }
  package var answersWord: String { say("svar", "svar", "answers") }
  package var session: String { say("Samling", "Samling", "Session") }
  package var subject: String { say("Tema", "Tema", "Theme") }
  package var present: String { say("Til stede", "Til stades", "Present") }
  package var invited: String { say("Inviterte", "Inviterte", "Invited") }
  package var answered: String { say("Svar", "Svar", "Answers") }
  package var share: String { say("Prosent", "Prosent", "Per cent") }
  package var shares: String { say("Andel av svarene", "Del av svara", "Share of the answers") }
  package var inOwnWords: String {
    say("Med egne ord", "Med eigne ord", "In their own words")
  }

  package func name(_ group: PublishedSurvey.Group) -> String {
    group.name.isEmpty ? everybody : group.name
  }

  package func scale(_ scale: SurveyScale) -> String {
    let low = written(scale.low, decimals: 0, language)
    let high = written(scale.high, decimals: 0, language)
    return say(
      "snitt på en skala fra \(low) til \(high)", "snitt på ein skala frå \(low) til \(high)",
      "mean on a scale from \(low) to \(high)")
  }

  package func answered(_ group: PublishedSurvey.Group) -> String {
    guard let invited = group.invited, group.rate != nil else {
      return "\(group.answered)\u{A0}\(answersWord)"
    }
    return say(
      "\(group.answered)\u{A0}av\u{A0}\(invited) svarte",
      "\(group.answered)\u{A0}av\u{A0}\(invited) svara",
      "\(group.answered)\u{A0}of\u{A0}\(invited) answered")
  }

  package func percent(_ value: Double) -> String {
    let number = written(value, decimals: 0, language)
    return language == .en ? number + "%" : number + "\u{A0}%"
  }

  package var lastTime: String { say("forrige gang", "førre gong", "last time") }

  package func lowRate(_ limit: Int) -> String {
    say(
      "Under \(percent(Double(limit))): les tallene med varsomhet",
      "Under \(percent(Double(limit))): les tala varsamt",
      "Under \(percent(Double(limit))): read the numbers with care")
  }

  /// The change since last time, in a few words.
  package func change(_ change: SurveyChange, _ scale: SurveyScale) -> String {
    func number(_ value: Double) -> String { written(value, decimals: scale.decimals, language) }
    switch change {
    case .same: return say("som sist", "som sist", "as last time")
    case .up(let value): return say("opp", "opp", "up") + "\u{A0}" + number(value)
    case .down(let value): return say("ned", "ned", "down") + "\u{A0}" + number(value)
    case .perhapsUp: return say("litt opp, usikkert", "litt opp, usikkert", "up a little, unsure")
    case .perhapsDown:
      return say("litt ned, usikkert", "litt ned, usikkert", "down a little, unsure")
    case .fewUp: return say("opp, få svar", "opp, få svar", "up, few answers")
    case .fewDown: return say("ned, få svar", "ned, få svar", "down, few answers")
    }
  }

  /// What the words for change mean, as far as the sheet uses them.
  package func changeKey(_ changes: [SurveyChange]) -> String {
    guard !changes.isEmpty else { return "" }
    var parts = [
      say(
        "Ordene etter tallene sier hva som er endret siden forrige gang.",
        "Orda etter tala seier kva som er endra sidan førre gong.",
        "The words after the numbers tell what has changed since last time.")
    ]
    if changes.contains(.perhapsUp) || changes.contains(.perhapsDown) {
      parts.append(
        say(
          "«Usikkert» er en endring som kan være tilfeldig.",
          "«Usikkert» er ei endring som kan vere tilfeldig.",
          "“Unsure” is a change that may be chance."))
    }
    if changes.contains(.fewUp) || changes.contains(.fewDown) {
      parts.append(
        say(
          "«Få svar»: bare retningen sies.", "«Få svar»: berre retninga blir sagd.",
          "“Few answers”: only the direction is told."))
    }
    return parts.joined(separator: " ")
  }

  /// What is not shown and why.
  package func protection(_ survey: PublishedSurvey) -> [String] {
    var lines: [String] = []
    if survey.isEmpty {
      lines.append(
        say(
          "Resultatene vises ikke. Det må være minst \(survey.limit) svar, slik at ingen kan kjennes igjen.",
          "Resultata blir ikkje viste. Det må vere minst \(survey.limit) svar, slik at ingen kan kjennast att.",
          "The results are not shown. There must be at least \(survey.limit) answers, so that nobody can be recognised."
        ))
      return lines
    }
    if !survey.hidden.isEmpty {
      let names = list(survey.hidden)
      lines.append(
        say(
          "Ikke vist: \(names). En gruppe vises når minst \(survey.limit) har svart. Andre grupper og summer er skjult der tallene ellers kunne vært regnet ut.",
          "Ikkje vist: \(names). Ei gruppe blir vist når minst \(survey.limit) har svara. Andre grupper og summar er skjulte der tala elles kunne vore rekna ut.",
          "Not shown: \(names). A group is shown when at least \(survey.limit) have answered. Other groups and totals are hidden where the numbers could otherwise be worked out."
        ))
    }
    if !survey.hiddenTopics.isEmpty {
      let names = list(survey.hiddenTopics.map { $0.isEmpty ? answersHeading : $0 })
      lines.append(
        say(
          "Tatt ut for alle: \(names), for å verne små grupper.",
          "Teke ut for alle: \(names), for å verne små grupper.",
          "Taken out for everybody: \(names), to protect small groups."))
    }
    let merged = survey.groups.filter { !$0.mergedFrom.isEmpty }
    if !merged.isEmpty {
      let words = merged.map { "\(name($0)) (\($0.mergedFrom.joined(separator: ", ")))" }
      lines.append(
        say(
          "Slått sammen fordi hver for seg er for små: \(list(words)).",
          "Slått saman fordi kvar for seg er for små: \(list(words)).",
          "Merged because each is too small: \(list(words))."))
    }
    if survey.hidden.isEmpty, survey.hiddenTopics.isEmpty {
      lines.append(
        say(
          "Ingenting er skjult: alle gruppene har minst \(survey.limit) svar.",
          "Ingenting er skjult: alle gruppene har minst \(survey.limit) svar.",
          "Nothing is hidden: every group has at least \(survey.limit) answers."))
    }
    return lines
  }

  package func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + say(" og ", " og ", " and ") + last
  }

  /// `7. september–25. september 2026`.
  package func period(_ first: CalendarDate?, _ last: CalendarDate?) -> String {
    guard let first, let last else { return (first ?? last)?.written(language) ?? "" }
    if first == last { return last.written(language) }
    guard first.year == last.year else {
      return "\(first.short(language))–\(last.short(language))"
    }
    return "\(first.dayAndMonth(language))–\(last.written(language))"
  }

  package func feedback(_ day: CalendarDate, isOver: Bool) -> String {
    let date = day.written(language)
    return isOver
      ? say(
        "Resultatene ble gått gjennom \(date).", "Resultata vart gått gjennom \(date).",
        "The results were gone through on \(date).")
      : say(
        "Resultatene gås gjennom \(date).", "Resultata blir gått gjennom \(date).",
        "The results are gone through on \(date).")
  }

  package func plan(_ title: String) -> String {
    say("Handlingsplan: \(title).", "Handlingsplan: \(title).", "Action plan: \(title).")
  }
}
