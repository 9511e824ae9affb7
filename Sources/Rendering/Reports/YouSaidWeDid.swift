import Model
import Source

/// What was said, what came of it, and why some of it will not (P26). For the wall.
extension ReportMaterial {
  var youSaidWeDid: Report {
    let answered = progress.cases.filter(\.isAnswered).sorted(by: latestAnswerFirst)
    let yes = answered.filter { [.yes, .passedOn, nil].contains($0.decision) }
    let no = answered.filter { $0.decision == .no || $0.decision == .notNow }
    let waiting = progress.unanswered
    let done = progress.finished.filter { action in
      action.done.map { $0.days(to: today) <= 365 } ?? false
    }
    var sections: [SheetSection] = []
    if !yes.isEmpty {
      sections.append(
        SheetSection(
          w("Dere sa, vi gjorde", "De sa, vi gjorde", "You said, we did"), count: "\(yes.count)",
          [.table(caseTable(yes, answer: w("Vi gjorde", "Vi gjorde", "We did")))]))
    }
    if !done.isEmpty {
      sections.append(
        SheetSection(
          w("Dette er gjort", "Dette er gjort", "This is done"), count: "\(done.count)",
          [.table(doneTable(done))]))
    }
    if !no.isEmpty {
      sections.append(
        SheetSection(
          w(
            "Dere sa, vi gjør det ikke, fordi", "De sa, vi gjer det ikkje, fordi",
            "You said, we do not, because"), count: "\(no.count)",
          [.table(caseTable(no, answer: w("Fordi", "Because")))]))
    }
    if !waiting.isEmpty {
      sections.append(
        SheetSection(
          w("Venter på svar", "Ventar på svar", "Waiting for an answer"),
          count: "\(waiting.count)", [.table(waitingTable(waiting))]))
    }
    if sections.isEmpty {
      sections.append(
        SheetSection(
          w("Dere sa", "De sa", "You said"),
          [
            .paragraph(
              w(
                "Ingen saker er løftet og ingen tiltak er ferdige ennå.",
                "Ingen saker er løfta og ingen tiltak er ferdige enno.",
                "No case has been raised and no action is finished yet.")),
            .form(
              w(
                "Hva vil dere ha svar på?", "Kva vil de ha svar på?",
                "What do you want an answer to?"), lines: 6),
          ]))
    }
    let rate = progress.answerRate
    let percent = rate.percent.map { "\($0)\u{A0}%" }
    return make(
      .youSaidWeDid,
      fields: [
        SheetField(
          w("Svar i tide siste år", "Svar i tide siste år", "Answered in time, last year"), percent)
      ], sections)
  }

  private func latestAnswerFirst(_ left: RaisedCase, _ right: RaisedCase) -> Bool {
    (left.answeredOn?.dayNumber ?? Int.min, right.document.path, right.range.lower)
      > (right.answeredOn?.dayNumber ?? Int.min, left.document.path, left.range.lower)
  }

  private func caseTable(_ cases: [RaisedCase], answer: String) -> SheetTable {
    let shown = cases.prefix(14)
    return SheetTable(
      [
        .init(w("Dere sa", "De sa", "You said"), 64), .init(answer, 76),
        .init(w("Svar gitt", "Svar gitt", "Answered"), 28),
      ],
      shown.map { item in
        [
          .linked(item.title, path: item.document.path),
          .words(
            dash(
              item.answer ?? item.decision.map { capitalised($0.label[language]) }
                ?? w("Behandlet og besvart", "Behandla, med svar", "Handled and answered"))),
          .words(short(item.answeredOn)),
        ]
      }, total: cases.count)
  }

  private func doneTable(_ actions: [FinishedAction]) -> SheetTable {
    let shown = actions.prefix(14)
    return SheetTable(
      [
        .init(w("Vi har", "We have"), 64),
        .init(w("Det ser vi av det", "Det ser vi av det", "What we see of it"), 76),
        .init(w("Ferdig", "Done"), 28),
      ],
      shown.map { action in
        [
          .linked(action.what, path: action.document.path), .words(dash(action.comment)),
          .words(short(action.done)),
        ]
      }, total: actions.count)
  }

  private func waitingTable(_ cases: [RaisedCase]) -> SheetTable {
    let shown = cases.prefix(20)
    return SheetTable(
      [
        .init(w("Dere sa", "De sa", "You said"), 84),
        .init(w("Skal svare", "To answer"), 44),
        .init(Labels.status[language], 40),
      ],
      shown.map { item in
        [
          .linked(item.title, path: item.document.path), .words(dash(item.addressee)),
          .status(waitingMark(item)),
        ]
      }, total: cases.count)
  }

  /// How long a case may still wait, or has waited too long.
  func waitingMark(_ item: RaisedCase) -> StatusMark {
    if let over = item.daysOver {
      return StatusMark(.overdue, Labels.daysOver(over)[language])
    }
    guard let raised = item.raisedOn else {
      return StatusMark(.new, w("uten dato", "utan dato", "no date"))
    }
    let last = raised.adding(days: item.limit)
    return StatusMark(
      .new,
      w(
        "svar innen \(last.short(language))", "svar innan \(last.short(language))",
        "by \(last.short(language))"))
  }
}
