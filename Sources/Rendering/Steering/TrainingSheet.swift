import Model
import Source

/// Roles against courses: who has what, until when, and what has run out (M70).
extension PrintKind {
  package static let training = PrintKind(
    of: "training", name: LocalizedText(nb: "kursmatrise", nn: "kursmatrise", en: "matrix"),
    summary: LocalizedText(
      nb: "roller mot kurs, med datoer og det som er gått ut",
      nn: "roller mot kurs, med datoar og det som er gått ut",
      en: "roles against courses, with dates and what has run out")
  ) { material in
    guard let unit = material.workspace.unit(of: material.document) else { return nil }
    let language = material.language
    let w = Wording(language)
    let matrix = TrainingMatrix(of: unit, in: material.workspace, on: material.today)
    guard !matrix.courses.isEmpty else { return nil }
    // More courses than a page is wide for go on in a table under the first.
    let groups = stride(from: 0, to: matrix.courses.count, by: 5).map {
      Array(matrix.courses[$0..<min($0 + 5, matrix.courses.count)])
    }
    var needed = 0
    var held = 0
    func cell(_ role: RoleEntry, _ course: TrainingMatrix.Course) -> SheetCell {
      let state = matrix.cell(role, course)
      let isRequired = course.isRequired(of: role.role.value)
      if isRequired { needed += 1 }
      switch state {
      case .open: return .words("")
      case .missing:
        return .status(StatusMark(.notStarted, w("mangler", "manglar", "missing")))
      case .noted(let period):
        if isRequired { held += 1 }
        return .status(StatusMark(.done, period.asWritten(language)))
      case .expired(let day):
        return .status(
          StatusMark(
            .overdue,
            w(
              "gikk ut \(day.short(language))", "gjekk ut \(day.short(language))",
              "ran out \(day.short(language))")))
      case .taken(let day, let until):
        if isRequired { held += 1 }
        return .status(
          StatusMark(
            .done,
            until.map {
              w(
                "til \($0.short(language))", "til \($0.short(language))",
                "until \($0.short(language))")
            } ?? day.short(language)))
      }
    }
    var sections = groups.enumerated().map { index, courses in
      SheetSection(
        index == 0
          ? w("Hvem har hvilke kurs", "Kven har kva kurs", "Who has which courses")
          : w("Flere kurs", "Fleire kurs", "More courses"),
        [
          .table(
            SheetTable(
              [.init(w("Rolle", "Rolle", "Role"), 46)]
                + courses.map { course in
                  .init(
                    course.hours.map {
                      "\(course.name), \($0)\u{A0}\(w("t", "t", "h"))"
                    } ?? course.name, 45)
                },
              matrix.roles.map { role in
                [.bold(role.role.value)] + courses.map { cell(role, $0) }
              }, limit: 200))
        ])
    }
    if matrix.roles.isEmpty {
      sections = [
        SheetSection(
          w("Hvem har hvilke kurs", "Kven har kva kurs", "Who has which courses"),
          [
            .paragraph(
              w(
                "Enhetsprofilen har ingen roller å vise.",
                "Einingsprofilen har ingen roller å vise.",
                "The unit profile has no roles to show."))
          ])
      ]
    } else {
      sections[0].count = w(
        "\(held) av \(needed) påkrevde kurs er på plass",
        "\(held) av \(needed) kravde kurs er på plass",
        "\(held) of \(needed) required courses are in place")
    }
    let coming = matrix.completions.compactMap { done -> (CalendarDate, SheetItem)? in
      guard let until = matrix.runsOut(done), until >= material.today,
        material.today.days(to: until) <= 180
      else { return nil }
      return (
        until,
        SheetItem(
          "\(until.short(language)): \(done.course.value), \(done.who.value)",
          path: done.document.path)
      )
    }.sorted { ($0.0, $0.1.text) < ($1.0, $1.1.text) }
    if !coming.isEmpty {
      sections.append(
        SheetSection(
          w(
            "Går ut det neste halvåret", "Går ut det neste halvåret",
            "Runs out within half a year"),
          [.bullets(coming.map(\.1))]))
    }
    let tools = Set(matrix.completions.flatMap(\.tools))
    if !tools.isEmpty {
      sections.append(
        SheetSection(
          w("Metoder vi har øvd på", "Metodar vi har øvd på", "Methods we have practised"),
          [.paragraph(tools.sorted().joined(separator: ", "))]))
    }
    return SectionedSheet(
      title: material.document.title, of: material,
      summary: w("Roller mot kurs", "Roles against courses"),
      fields: [
        SheetField(Labels.responsible[language], material.document[Training.responsible]?.value),
        SheetField(Labels.date[language], material.today.written(language)),
      ], sections: sections, paper: .a4Landscape)
  }
}
