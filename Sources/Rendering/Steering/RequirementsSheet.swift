import Model
import Source

/// Requirements with the document that answers each, and what is lacking (M01, M05).
extension PrintKind {
  package static let requirements = PrintKind(
    of: "requirements", name: LocalizedText(nb: "krav", nn: "krav", en: "requirements"),
    summary: LocalizedText(
      nb: "kravene med ansvarlig, svar og mangel", nn: "krava med ansvarleg, svar og mangel",
      en: "the requirements with responsible, answer and gap")
  ) { material in
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let rows = document.rows(Requirements.table)
    guard !rows.isEmpty else { return nil }
    let limit = material.workspace.settings.limits.requirementDays
    let applying = rows.filter { $0[Requirements.applies]?.value != false }
    let others = rows.count - applying.count
    let keeper = document[Requirements.responsible]?.value
    var met = 0
    let cells = applying.compactMap { row -> [SheetCell]? in
      guard let name = row[Requirements.requirement]?.value else { return nil }
      let answer = row[Requirements.answeredBy]
      let checked = row[Requirements.checked]?.value
      let found = material.workspace.document(answer, from: document)
      let days = checked.map { $0.days(to: material.today) }
      let gap: StatusMark
      if answer == nil {
        gap = StatusMark(.rejected, w("mangler svar", "manglar svar", "no answer"))
      } else if days == nil {
        gap = StatusMark(.notStarted, w("uten dato", "utan dato", "no date"))
      } else if let days, days > limit {
        gap = StatusMark(.overdue, Labels.daysOver(days - limit)[language])
      } else {
        gap = StatusMark(.done, w("i orden", "i orden", "in order"))
        met += 1
      }
      let words = found?.title ?? answer?.value.text ?? "–"
      return [
        .words(name), .words(row[Requirements.law]?.value ?? "–"),
        .words(row[Requirements.rowResponsible]?.value ?? keeper ?? "–"),
        found.map { .linked(words, path: $0.path) } ?? .words(words),
        .words(checked?.short(language) ?? "–"), .status(gap),
      ]
    }
    var blocks: [SheetBlock] = [
      .table(
        SheetTable(
          [
            .init(Requirements.requirement.declaration.label(language), 64),
            .init(Requirements.law.declaration.label(language), 64),
            .init(Labels.responsible[language], 36),
            .init(w("Svaret står i", "Svaret står i", "Answered in"), 54),
            .init(w("Kontrollert", "Kontrollert", "Checked"), 26),
            .init(w("Mangel", "Gap"), 38),
          ], cells, limit: 400))
    ]
    if others > 0 {
      blocks.append(
        .paragraph(
          w(
            "\(others) krav gjelder ikke enheten og er ikke med her.",
            "\(others) krav gjeld ikkje eininga og er ikkje med her.",
            others == 1
              ? "1 requirement does not apply to the unit and is left out."
              : "\(others) requirements do not apply to the unit and are left out.")))
    }
    return SectionedSheet(
      title: document.title, of: material,
      summary: w(
        "Krav fra lov og avtaler med svar", "Krav frå lov og avtalar med svar",
        "Requirements of law and agreements with answers"),
      fields: [
        SheetField(
          Requirements.scope.declaration.label(language), document[Requirements.scope]?.value),
        SheetField(Labels.responsible[language], keeper),
      ],
      sections: [
        SheetSection(
          Requirements.table.heading[language],
          count: w(
            "\(met) av \(cells.count) i orden", "\(met) av \(cells.count) i orden",
            "\(met) of \(cells.count) in order"), blocks)
      ], paper: .a4Landscape)
  }
}
