internal import Model
internal import Source

/// What falls due as text: each person with what is late and what comes.
struct DueText {
  /// Rows of one person before it says how many more there are; all are shown of a single person.
  static let longest = 12
  static let mostPersons = 40

  let list: DueList
  let progress: UnitProgress
  let days: Int
  let person: String?
  let language: LanguageCode

  init(
    _ list: DueList, _ progress: UnitProgress, days: Int, person: String?, language: LanguageCode
  ) {
    self.list = list
    self.progress = progress
    self.days = days
    self.person = person
    self.language = language
  }

  private func words(_ nb: String, _ nn: String, _ en: String) -> String {
    LocalizedText(nb: nb, nn: nn, en: en)[language]
  }

  var text: String {
    let late = list.actions.count(where: \.isOverdue)
    let last = progress.today.adding(days: days)
    var lines = Columns.wrapped(
      days == 0
        ? words("Frist i dag eller før: ", "Frist i dag eller før: ", "Due today or before: ")
          + progress.unit.title
        : words(
          "Frist til og med \(last.written(language)): ",
          "Frist til og med \(last.written(language)): ", "Due by \(last.written(language)): ")
          + progress.unit.title
    ).map { Terminal.styled($0, .bold) }
    guard !list.actions.isEmpty else {
      lines.append(
        words("Ingenting har frist.", "Ingenting har frist.", "Nothing falls due."))
      return lines.joined(separator: "\n") + "\n"
    }
    lines.append(
      words(
        "\(Columns.number(list.actions.count)) med frist, \(Columns.number(late)) for sent",
        "\(Columns.number(list.actions.count)) med frist, \(Columns.number(late)) for seint",
        "\(Columns.number(list.actions.count)) due, \(Columns.number(late)) late"))
    for someone in list.persons.prefix(DueText.mostPersons) {
      lines.append("")
      lines += rows(someone)
    }
    let rest = list.persons.dropFirst(DueText.mostPersons)
    if !rest.isEmpty {
      let count = rest.map(\.actions.count).reduce(0, +)
      lines.append("")
      lines.append(
        words(
          "og \(rest.count) roller til med \(Columns.number(count)) frister: bruk --person",
          "og \(rest.count) roller til med \(Columns.number(count)) fristar: bruk --person",
          "and \(rest.count) more roles with \(Columns.number(count)) deadlines: use --person"))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(_ someone: DueList.Person) -> [String] {
    let role =
      someone.role ?? words("Uten ansvarlig", "Utan ansvarleg", "Nobody answers for")
    let hasUnits = progress.units.count > 1
    let title =
      hasUnits && someone.unit != nil ? "\(role), \(someone.unit?.title ?? "")" : role
    var lines = [
      Terminal.styled(title, .bold) + " (\(Columns.number(someone.actions.count)))"
    ]
    let limit = person == nil ? DueText.longest : Int.max
    for action in someone.actions.prefix(limit) { lines += row(action, someone) }
    if someone.actions.count > limit {
      lines.append(
        "  "
          + words("og", "og", "and")
          + " \(Columns.number(someone.actions.count - limit)) " + words("til", "til", "more"))
    }
    return lines
  }

  private func row(_ action: OpenAction, _ someone: DueList.Person) -> [String] {
    let over = action.daysOver ?? 0
    let when: String
    if over > 0 {
      when =
        "\(Columns.number(over)) "
        + (over == 1
          ? words("dag over", "dag over", "day late")
          : words("dager over", "dagar over", "days late"))
    } else if over == 0 {
      when = words("i dag", "i dag", "today")
    } else {
      when = action.due?.short(language) ?? ""
    }
    let sign = over > 0 ? "▲" : "○"
    let plain = "  \(sign) \(padded(when, 15))"
    var text = action.what
    if !action.origin.isRow {
      let label = action.origin.label[language]
      text = "\(label.prefix(1).uppercased() + label.dropFirst()): \(text)"
    }
    if progress.units.count > 1, let unit = action.unit, unit.folder != someone.unit?.folder {
      text += " (\(unit.title))"
    }
    var lines = Columns.wrapped(text, first: plain, indent: 19)
    let shown =
      "  \(Terminal.styled(sign, over > 0 ? .red : .blue)) \(padded(when, 15))"
    lines[0] = shown + lines[0].dropFirst(plain.count)
    return lines
  }
}
