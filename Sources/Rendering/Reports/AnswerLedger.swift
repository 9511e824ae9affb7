import Model
import Source

/// Raised cases and their answers, for the leader group (P1): who owes one, how long it took.
extension ReportMaterial {
  var answers: Report {
    let rate = progress.answerRate
    let waiting = progress.unanswered
    let answered = progress.cases.filter(\.isAnswered).sorted {
      ($0.answeredOn?.dayNumber ?? 0, $1.document.path, $1.range.lower)
        > ($1.answeredOn?.dayNumber ?? 0, $0.document.path, $0.range.lower)
    }
    var sections = [
      SheetSection(
        w("Kort sagt", "In short"),
        [
          .figures([
            SheetFigure(
              rate.percent.map { "\($0)\u{A0}%" } ?? "–",
              w(
                "besvart i tide siste år", "fekk svar i tide siste år",
                "answered in time, last year"
              )
            ),
            SheetFigure("\(rate.waiting)", w("venter på svar", "ventar på svar", "waiting")),
            SheetFigure(
              "\(rate.late)", w("lenger enn fristen", "lenger enn fristen", "past the limit")),
            SheetFigure(
              "\(answered.count { $0.toldOn == nil })",
              w(
                "besvart, men ikke fortalt videre", "fekk svar som ikkje er fortalt vidare",
                "answered, but nobody was told")),
          ])
        ])
    ]
    sections.append(
      SheetSection(
        w("Venter på svar", "Ventar på svar", "Waiting for an answer"),
        count: waiting.isEmpty ? nil : "\(waiting.count)",
        waiting.isEmpty
          ? [
            .paragraph(
              progress.cases.isEmpty
                ? w(
                  "Ingen saker er løftet ennå.", "Ingen saker er løfta enno.",
                  "No case is raised yet.")
                : w(
                  "Alle saker som er løftet, har fått svar.",
                  "Alle saker som er løfta, har fått svar.",
                  "Every case raised has its answer."))
          ] : [.table(owedTable(waiting))]))
    if waiting.count > 1 {
      sections.append(
        SheetSection(
          w("Hvem skylder svar", "Kven skuldar svar", "Who owes an answer"),
          [.table(debtorTable(waiting))]))
    }
    if !answered.isEmpty {
      sections.append(
        SheetSection(
          w("Besvart", "Svart på", "Answered"), count: "\(answered.count)",
          [.table(answeredTable(answered))]))
    }
    return make(.answers, sections)
  }

  private func caseColumns(
    _ last: [SheetTable.Column]
  ) -> [SheetTable.Column] {
    var columns = [SheetTable.Column(w("Sak", "Case"), 64)]
    if namesUnits { columns.append(.init(Labels.unit[language], 34)) }
    return columns + last
  }

  private func caseCells(_ item: RaisedCase) -> [SheetCell] {
    var cells: [SheetCell] = [.linked(item.title, path: item.document.path)]
    if namesUnits { cells.append(.words(dash(item.unit?.title))) }
    return cells
  }

  private func owedTable(_ cases: [RaisedCase]) -> SheetTable {
    SheetTable(
      caseColumns([
        .init(w("Skal svare", "To answer"), 32), .init(w("Løftet", "Løfta", "Raised"), 24),
        .init(Labels.status[language], 42),
      ]),
      cases.prefix(16).map { item in
        caseCells(item) + [
          .words(dash(item.addressee)), .words(short(item.raisedOn)),
          .status(waitingMark(item)),
        ]
      }, total: cases.count)
  }

  private func debtorTable(_ cases: [RaisedCase]) -> SheetTable {
    let nobody = w("ingen er pekt ut", "ingen er peika ut", "nobody is named")
    let groups = Dictionary(grouping: cases) { $0.addressee ?? nobody }.sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    return SheetTable(
      [
        .init(w("Rolle", "Role"), 80), .init(w("Saker", "Cases"), 24, isNumber: true),
        .init(w("Over fristen", "Past the limit"), 30, isNumber: true),
        .init(
          w("Lengst ventet, dager", "Lengst venta, dagar", "Longest wait, days"), 40, isNumber: true
        ),
      ],
      groups.prefix(8).map { name, cases in
        [
          .words(capitalised(name)), .words("\(cases.count)"),
          .words("\(cases.count(where: \.isLate))"),
          .words("\(cases.compactMap(\.age).max() ?? 0)"),
        ]
      }, total: groups.count)
  }

  private func answeredTable(_ cases: [RaisedCase]) -> SheetTable {
    SheetTable(
      caseColumns([
        .init(w("Beslutning", "Avgjerd", "Decision"), 28),
        .init(w("Svar", "Answer"), 52),
        .init(w("Dager", "Dagar", "Days"), 14, isNumber: true),
        .init(w("Fortalt", "Told"), 24),
      ]),
      cases.prefix(16).map { item in
        let used = item.raisedOn.flatMap { from in item.answeredOn.map { from.days(to: $0) } }
        return caseCells(item) + [
          .words(item.decision.map { capitalised($0.label[language]) } ?? "–"),
          .words(dash(item.answer)), .words(used.map(String.init) ?? "–"),
          .words(short(item.toldOn)),
        ]
      }, total: cases.count)
  }
}
