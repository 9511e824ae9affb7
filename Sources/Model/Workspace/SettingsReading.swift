package import Source
import Syntax

extension SettingsFile {
  /// Reads `forbedre.yaml`. Unknown keys and wrong values become faults; the rest still counts.
  package init(_ file: SourceFile) {
    var reader = SettingsReader(ParsedFile(settings: file))
    self = reader.read()
  }

  /// Norwegian names of the settings.
  static let aliases = [
    "organisasjon": "organisation", "språk": "language", "tidssone": "timezone",
    "titler": "titles", "titlar": "titles", "profiler": "profiles", "profilar": "profiles",
    "grenser": "limits", "regler": "rules", "reglar": "rules", "ignorer": "ignore",
    "kalender": "calendar", "risiko": "risk",
  ]
}

private struct SettingsReader {
  let parsed: ParsedFile
  var settings = Settings()
  var faults: [SettingsFault] = []
  var ruleEntries: [FrontMatter.Entry] = []

  init(_ parsed: ParsedFile) { self.parsed = parsed }

  static let keys = [
    "organisation", "language", "timezone", "titles", "profiles", "limits", "rules", "ignore",
    "calendar", "risk", "smart",
  ]
  mutating func read() -> SettingsFile {
    for entry in parsed.frontMatter?.entries ?? [] {
      let written = folded(key: entry.key)
      let key = SettingsFile.aliases[written] ?? written
      if entry.value.isEmpty, Self.keys.contains(key) { continue }
      switch key {
      case "organisation": settings.organisation = text(entry) ?? settings.organisation
      case "language": readLanguage(entry)
      case "timezone": settings.timeZone = text(entry) ?? settings.timeZone
      case "titles": break
      case "profiles": readProfiles(entry)
      case "limits": readLimits(entry)
      case "rules": readRules(entry)
      case "ignore": settings.ignore = texts(entry.value)
      case "calendar": readCalendar(entry)
      case "risk": readRisk(entry)
      case "smart": readSmart(entry)
      default: unknown(entry, among: Self.keys + SettingsFile.aliases.keys.sorted())
      }
    }
    return SettingsFile(
      file: parsed.file, settings: settings, faults: faults, syntaxFaults: parsed.faults,
      ruleEntries: ruleEntries)
  }

  private mutating func fault(
    _ range: SourceRange, nb: String, en: String, remedy: (String, String)
  ) {
    faults.append(
      SettingsFault(
        range: range, message: LocalizedText(nb: nb, en: en),
        remedy: LocalizedText(nb: remedy.0, en: remedy.1), isUnknownKey: false))
  }

  private mutating func unknown(_ entry: FrontMatter.Entry, among keys: [String]) {
    let near = nearest(to: entry.key, among: keys)
    faults.append(
      SettingsFault(
        range: entry.keyRange,
        message: LocalizedText(
          nb: "«\(entry.key)» er ikke en innstilling", en: "“\(entry.key)” is not a setting"),
        remedy: near.map {
          LocalizedText(nb: "mente du «\($0)»?", en: "did you mean “\($0)”?")
        }
          ?? LocalizedText(
            nb: "fjern linjen, eller velg en av: \(keys.prefix(11).joined(separator: ", "))",
            en: "remove the line, or choose one of: \(keys.prefix(11).joined(separator: ", "))"),
        isUnknownKey: true))
  }

  private mutating func text(_ entry: FrontMatter.Entry) -> String? {
    if let text = entry.value.text { return text }
    fault(
      entry.value.range, nb: "her skal det stå én verdi", en: "one value is wanted here",
      remedy: ("skriv én tekst", "write one text"))
    return nil
  }

  private func texts(_ node: FrontMatter.Node) -> [String] {
    switch node {
    case .scalar(let scalar):
      scalar.text.split { $0 == "," || $0 == ";" }.map {
        String($0.drop { $0 == " " }).trimmedEnd
      }
    case .sequence(let nodes, _): nodes.compactMap(\.text)
    case .mapping: []
    }
  }

  private mutating func readLanguage(_ entry: FrontMatter.Entry) {
    guard let text = text(entry) else { return }
    let words: [String: LanguageCode] = [
      "nb": .nb, "nn": .nn, "en": .en, "bokmål": .nb, "nynorsk": .nn, "english": .en,
      "engelsk": .en, "norsk": .nb, "no": .nb,
    ]
    if let language = words[folded(key: text)] {
      settings.language = language
    } else {
      fault(
        entry.value.range, nb: "«\(text)» er ikke et språk forbedre skriver",
        en: "“\(text)” is not a language forbedre writes",
        remedy: ("skriv nb, nn eller en", "write nb, nn or en"))
    }
  }

  private mutating func readProfiles(_ entry: FrontMatter.Entry) {
    let known = ["kommunelov", "helse", "hms", "aml"]
    for text in texts(entry.value) {
      if known.contains(folded(key: text)) {
        settings.profiles.append(folded(key: text))
      } else {
        fault(
          entry.value.range, nb: "«\(text)» er ikke en lovprofil",
          en: "“\(text)” is no legal profile",
          remedy: (
            "velg blant \(known.joined(separator: ", "))",
            "choose among \(known.joined(separator: ", "))"
          ))
      }
    }
  }

  private mutating func entries(_ entry: FrontMatter.Entry) -> [FrontMatter.Entry] {
    if case .mapping(let entries, _) = entry.value { return entries }
    fault(
      entry.value.range, nb: "her skal det stå felter", en: "fields are wanted here",
      remedy: (
        "skriv ett felt på hver linje under, med innrykk", "write one field a line below, indented"
      ))
    return []
  }

  private mutating func number(_ entry: FrontMatter.Entry, in range: ClosedRange<Int>) -> Int? {
    if let text = entry.value.text, let number = Int(text), range.contains(number) { return number }
    fault(
      entry.value.range,
      nb:
        "«\(entry.value.text ?? "")» er ikke et helt tall fra \(range.lowerBound) til \(range.upperBound)",
      en:
        "“\(entry.value.text ?? "")” is not a whole number from \(range.lowerBound) to \(range.upperBound)",
      remedy: ("skriv et helt tall", "write a whole number"))
    return nil
  }

  private mutating func readLimits(_ entry: FrontMatter.Entry) {
    let paths: [(String, WritableKeyPath<Settings.Limits, Int>)] = [
      ("small-group", \.smallGroup), ("answer-days", \.answerDays),
      ("stale-plan-days", \.stalePlanDays), ("open-actions", \.openActions),
      ("meeting-minutes", \.meetingMinutes), ("meeting-participants", \.meetingParticipants),
      ("minutes-days", \.minutesDays), ("deviation-days", \.deviationDays),
      ("feedback-days", \.feedbackDays), ("quick-action-days", \.quickActionDays),
      ("notice-days", \.noticeDays), ("arena-hours", \.arenaHours),
      ("open-goals", \.openGoals), ("idle-goal-days", \.idleGoalDays),
      ("response-rate", \.responseRate), ("survey-plan-days", \.surveyPlanDays),
      ("focus-group-least", \.focusGroupLeast), ("focus-group-most", \.focusGroupMost),
      ("focus-group-outer", \.focusGroupOuter), ("focus-minutes", \.focusMinutes),
      ("interview-least-minutes", \.interviewLeastMinutes),
      ("interview-most-minutes", \.interviewMostMinutes),
      ("individual-interviews", \.individualInterviews), ("question-days", \.questionDays),
      ("presenting-days", \.presentingDays),
      ("dialogue-group", \.dialogueGroup), ("dialogue-minutes-least", \.dialogueMinutesLeast),
      ("dialogue-minutes-most", \.dialogueMinutesMost),
      ("dialogue-days-least", \.dialogueDaysLeast), ("dialogue-days-most", \.dialogueDaysMost),
      ("top-wishes", \.topWishes), ("cafe-table", \.cafeTable),
      ("cafe-follow-days", \.cafeFollowDays), ("cafe-memory-days", \.cafeMemoryDays),
      ("reflection-group-least", \.reflectionGroupLeast),
      ("reflection-group-most", \.reflectionGroupMost), ("contract-days", \.contractDays),
      ("raised-cases", \.raisedCases), ("told-days", \.toldDays),
      ("survey-prepare-days", \.surveyPrepareDays), ("dialogue-days", \.dialogueDays),
      ("long-term-days", \.longTermDays),
      ("chosen-proposals", \.chosenProposals), ("benefit-days", \.benefitDays),
      ("pilot-decision-days", \.pilotDecisionDays), ("standard-days", \.standardDays),
      ("share-days", \.shareDays), ("requirement-days", \.requirementDays),
      ("review-days", \.reviewDays),
      ("trace-days", \.traceDays),
    ]
    for inner in entries(entry) {
      if let (_, path) = paths.first(where: { folded(key: $0.0) == folded(key: inner.key) }) {
        if let number = number(inner, in: 1...10_000) { settings.limits[keyPath: path] = number }
      } else {
        unknown(inner, among: paths.map(\.0))
      }
    }
  }

  private mutating func readRules(_ entry: FrontMatter.Entry) {
    let words: [String: Settings.RuleLevel] = [
      "error": .on(.error), "feil": .on(.error), "warning": .on(.warning),
      "advarsel": .on(.warning), "åtvaring": .on(.warning), "hint": .on(.hint),
      "tips": .on(.hint), "off": .off, "av": .off,
    ]
    for inner in entries(entry) {
      ruleEntries.append(inner)
      if let level = words[folded(key: inner.value.text ?? "")] {
        settings.rules[inner.key] = level
      } else {
        fault(
          inner.value.range, nb: "«\(inner.value.text ?? "")» er ikke en alvorsgrad",
          en: "“\(inner.value.text ?? "")” is not a severity",
          remedy: ("skriv error, warning, hint eller off", "write error, warning, hint or off"))
      }
    }
  }

  private mutating func readCalendar(_ entry: FrontMatter.Entry) {
    for inner in entries(entry) {
      switch folded(key: inner.key) {
      case "domain", "domene": settings.calendarDomain = inner.value.text
      case "organiser", "organizer", "arrangør": settings.organiser = inner.value.text
      case "reminder", "påminnelse", "påminning":
        settings.reminderMinutes = number(inner, in: 0...40_320)
      case "holidays", "helligdager", "heilagdagar":
        settings.holidayChoice = closedDay(inner) ?? settings.holidayChoice
      case "in school holidays", "i skoleferier", "i skuleferiar":
        settings.schoolHolidayChoice = closedDay(inner) ?? settings.schoolHolidayChoice
      case "school holidays", "skoleferier", "skuleferiar": readSchoolHolidays(inner)
      default:
        unknown(
          inner,
          among: [
            "domain", "organiser", "reminder", "holidays", "school_holidays", "in_school_holidays",
          ])
      }
    }
  }

  private mutating func closedDay(_ entry: FrontMatter.Entry) -> ClosedDayChoice? {
    let word = folded(key: entry.value.text ?? "")
    let found = ClosedDayChoice.allCases.first { choice in
      ([choice.rawValue, choice.label.nb, choice.label.nn] + choice.also).contains {
        folded(key: $0) == word
      }
    }
    if found == nil {
      fault(
        entry.value.range, nb: "«\(entry.value.text ?? "")» sier ikke hva som skjer med møtet",
        en: "“\(entry.value.text ?? "")” does not say what becomes of the meeting",
        remedy: ("skriv utgår, flyttes eller beholdes", "write skipped, moved or kept"))
    }
    return found
  }

  private mutating func readSchoolHolidays(_ entry: FrontMatter.Entry) {
    for text in texts(entry.value) where !text.isEmpty {
      if let schedule = Schedule.reading(text), !schedule.isRecurring {
        settings.schoolHolidays.append(schedule)
      } else {
        fault(
          entry.value.range, nb: "«\(text)» er ikke en ferie vi forstår",
          en: "“\(text)” is not a holiday we understand",
          remedy: (
            "skriv for eksempel [uke 8, uke 40, 20. juni–17. august]",
            "write for example [week 8, week 40, 20 June–17 August]"
          ))
      }
    }
  }

  private mutating func readRisk(_ entry: FrontMatter.Entry) {
    for inner in entries(entry) {
      switch folded(key: inner.key) {
      case "scale", "skala": settings.risk.levels = number(inner, in: 3...5) ?? 5
      case "yellow from", "gul fra", "gul frå":
        settings.risk.yellowFrom = number(inner, in: 2...25) ?? settings.risk.yellowFrom
      case "red from", "rød fra", "raud frå":
        settings.risk.redFrom = number(inner, in: 2...25) ?? settings.risk.redFrom
      default: unknown(inner, among: ["scale", "yellow_from", "red_from"])
      }
    }
    settings.risk.isDeclared = true
    if settings.risk.redFrom <= settings.risk.yellowFrom {
      fault(
        entry.value.range, nb: "rødt begynner før gult", en: "red begins before yellow",
        remedy: (
          "la red_from være større enn yellow_from", "let red_from be larger than yellow_from"
        ))
      settings.risk.yellowFrom = Settings.RiskScale().yellowFrom
      settings.risk.redFrom = Settings.RiskScale().redFrom
    }
  }

  private mutating func readSmart(_ entry: FrontMatter.Entry) {
    for inner in entries(entry) where !inner.value.isEmpty {
      switch folded(key: inner.key) {
      case "letters", "bokstaver", "bokstavar": readLetters(inner)
      case "a": settings.smart.a = choice(inner) ?? settings.smart.a
      case "e": settings.smart.e = choice(inner) ?? settings.smart.e
      default: unknown(inner, among: ["letters", "a", "e"])
      }
    }
  }

  private mutating func readLetters(_ entry: FrontMatter.Entry) {
    let written = texts(entry.value).joined().uppercased()
    let strange = written.first { !SmartScheme.known.contains($0) && !$0.isWhitespace }
    let letters = SmartScheme.known.filter { written.contains($0) }
    if let strange {
      fault(
        entry.value.range, nb: "«\(strange)» er ingen bokstav i SMARTE",
        en: "“\(strange)” is no letter of SMARTE",
        remedy: ("skriv for eksempel SMART eller SMARTE", "write for example SMART or SMARTE"))
    }
    if !letters.isEmpty { settings.smart.letters = letters }
  }

  /// One of a closed set of words, in any of the languages.
  private mutating func choice<Value: Choice>(_ entry: FrontMatter.Entry) -> Value? {
    guard let text = text(entry) else { return nil }
    if let value = Value.reading(text) { return value }
    let near = nearest(to: text, among: Value.allCases.flatMap { [$0.label.nb, $0.rawValue] })
    let nb = Value.allCases.map(\.label.nb).joined(separator: ", ")
    let en = Value.allCases.map(\.rawValue).joined(separator: ", ")
    fault(
      entry.value.range, nb: "«\(text)» er ikke noe «\(entry.key)» kan bety",
      en: "“\(text)” is nothing “\(entry.key)” can mean",
      remedy: (
        near.map { "mente du «\($0)»?" } ?? "velg ett av: \(nb)",
        near.map { "did you mean “\($0)”?" } ?? "choose one of: \(en)"
      ))
    return nil
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var copy = self
    while let last = copy.last, last.isWhitespace { copy.removeLast() }
    return copy
  }
}
