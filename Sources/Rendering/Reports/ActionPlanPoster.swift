import Model
import Source

/// The unit's open actions on the wall (M48, M78): what, who, when, how far; and what is done, since
/// people should see that it moves.
extension ReportMaterial {
  var actionPlan: Report {
    let open = progress.actions
    let done = progress.finished
    let plans = progress.plans
    var sections: [SheetSection] = []
    sections.append(
      SheetSection(
        w("Dette skal vi gjøre", "Dette skal vi gjere", "This is what we do"),
        count: open.isEmpty ? nil : "\(open.count)",
        open.isEmpty
          ? [
            .form(
              w(
                "Hva gjør vi, hvem svarer for det, og når er det gjort?",
                "Kva gjer vi, kven svarar for det, og når er det gjort?",
                "What do we do, who answers for it, and when is it done?"), lines: 12)
          ] : [.table(posterTable(open))]))
    if !done.isEmpty {
      let shown = done.prefix(12)
      sections.append(
        SheetSection(
          w("Dette er gjort", "Dette er gjort", "This is done"), count: "\(done.count)",
          [
            .table(
              SheetTable(
                [
                  .init(w("Tiltak", "Action"), 150), .init(Labels.who[language], 60),
                  .init(w("Ferdig", "Done"), 34),
                  .init(w("Det ser vi av det", "What we see of it"), 160),
                ],
                shown.map {
                  [
                    .linked($0.what, path: $0.document.path), .words(dash($0.owner)),
                    .words(short($0.done)), .words(dash($0.comment)),
                  ]
                }, total: done.count))
          ]))
    }
    let changed = plans.compactMap(\.lastChange?.day).max()
    let goals = progress.openGoals.prefix(2).map(\.title).joined(separator: "; ")
    return make(
      .actionPlan,
      fields: [
        SheetField(
          w("Planen sist endret", "Planen sist endra", "Plan last changed"),
          changed?.written(language)),
        SheetField(Labels.goal[language], goals.isEmpty ? nil : goals),
      ], sections)
  }

  private func posterTable(_ open: [OpenAction]) -> SheetTable {
    // Smaller type would let in more, and nobody would read it from the floor.
    let shown = open.prefix(24)
    return SheetTable(
      [
        .init(Labels.whatWeDo[language], 190), .init(Labels.who[language], 80),
        .init(Labels.due[language], 40), .init(Labels.status[language], 60),
      ],
      shown.map { action in
        [
          .linked(action.what, path: action.document.path), .words(dash(action.owner)),
          .words(short(action.due)), .status(status(of: action)),
        ]
      }, total: open.count)
  }
}
